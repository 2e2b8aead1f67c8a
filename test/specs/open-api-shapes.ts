/** The shapes that stand in the OpenAPI document beside those of the contracts. */
import { Type } from '@sinclair/typebox';
import { contractTitle, type Json } from '../../codegen/printer.js';
import { CODES, type Contract } from '../../src/index.js';
import { profileSchema } from '../../src/wire/read-schema.js';

const text = (maxLength: number): Json => ({ type: 'string', maxLength });
const object = (title: string, properties: Json, ...required: readonly string[]): Json => ({
  type: 'object',
  title,
  properties,
  required,
});

/** One thing that is wrong, as the library says it. */
export const ISSUE_SHAPE: Json = object(
  'Issue',
  {
    code: {
      type: 'string',
      enum: Object.keys(CODES),
      'x-values': Object.fromEntries(Object.entries(CODES).map(([code, [meaning]]) => [code, meaning])),
    },
    contract: text(128),
    path: text(1024),
    found: text(256),
    wanted: text(2048),
    help: text(2048),
  },
  'code',
  'contract',
  'path',
  'found',
  'wanted',
  'help',
);

/** The body of an error: RFC 9457, open to other members. */
export const PROBLEM_SHAPE: Json = object(
  'Problem',
  {
    type: text(256),
    title: text(256),
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: text(1024),
    instance: text(256),
    issues: { type: 'array', maxItems: 1000, items: ISSUE_SHAPE },
    differs: { type: 'array', maxItems: 1000, items: text(1024) },
  },
  'type',
  'title',
  'status',
);

/** One page of documents of a contract. */
export const pageShape = (contract: Contract): Json =>
  profileSchema(
    Type.Object(
      {
        entries: Type.Array({ ...contract.data, title: contractTitle(contract) }, { maxItems: 200 }),
        nextCursor: Type.Optional(Type.String({ minLength: 1, maxLength: 512 })),
      },
      { title: `${contractTitle(contract)}Page` },
    ),
    'write',
  );
