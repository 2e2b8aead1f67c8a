import { CloudEventShape, type Contract, profileSchema } from '../../src/index.js';
import { annotations } from '../json-schema/annotations.js';
import { portableShape } from '../json-schema/json-schema-printer.js';
import { portable } from '../json-schema/portable.js';
import { contractTitle, type Json } from '../printer.js';

/** Longest page. */
const MOST = 200;
const CURSOR = { type: 'string', minLength: 1, maxLength: 512 };

/** One page of a list of documents. */
export function pageShape(contract: Contract): Json {
  const title = contractTitle(contract);
  const document = {
    ...portableShape(contract.data, { profile: 'write' }),
    title,
    description: contract.meaning,
    ...annotations(contract),
    examples: [contract.example],
  };
  return {
    title: `${title}Page`,
    description: 'One page of a list.',
    type: 'object',
    properties: {
      entries: { type: 'array', description: 'In a steady order.', maxItems: MOST, items: document },
      nextCursor: { ...CURSOR, description: 'Where the next page begins; absent on the last page.' },
    },
    required: ['entries'],
    additionalProperties: false,
  };
}

const { description: _when, ...INSTANT } = CloudEventShape.properties.time;

/** How a caller walks through a list. */
export const PAGE_PARAMETERS = {
  limit: {
    name: 'limit',
    in: 'query',
    description: 'The longest page that the caller wants.',
    schema: { type: 'integer', minimum: 1, maximum: MOST, default: 50 },
    example: 50,
  },
  cursor: {
    name: 'cursor',
    in: 'query',
    description: 'Where the page begins: `nextCursor` of the page before.',
    schema: CURSOR,
    example: 'c2luY2U6NTA',
  },
  updatedSince: {
    name: 'updatedSince',
    in: 'query',
    description: 'Only documents that were changed at this moment or later.',
    schema: portable(profileSchema(INSTANT, 'write')),
    example: '2026-03-02T07:15:00.000Z',
  },
};
