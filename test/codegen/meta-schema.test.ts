import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS } from '../../codegen/json-schema/annotation-shapes.js';
import {
  BUILDS,
  contractSchema,
  type Dialect,
  envelopeSchema,
} from '../../codegen/json-schema/json-schema-printer.js';
import {
  annotationsVocabulary,
  metaSchema,
  oldMetaSchema,
} from '../../codegen/json-schema/meta-schema-printer.js';
import { splitSchemas } from '../../codegen/json-schema/split-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { contracts, ScrapDeclaredV1 } from '../../src/index.js';

const options = { strict: false, validateFormats: false } as const;
const CHECKS: Readonly<Record<Dialect, (schema: unknown) => unknown>> = {
  '2020-12': new Ajv2020(options).addSchema(annotationsVocabulary).compile(metaSchema),
  'draft-07': new Ajv(options).compile(oldMetaSchema),
};

/** The schema of one contract with the annotation of a field inside replaced. */
function withWords(dialect: Dialect, words: unknown): Json {
  const schema = contractSchema(ScrapDeclaredV1, { dialect, profile: 'write' });
  const properties = schema.properties as Json;
  return {
    ...schema,
    properties: { ...properties, scrapKind: { ...(properties.scrapKind as Json), 'x-values': words } },
  };
}

describe.each(BUILDS)('the meta-schema, $dialect $profile', (build) => {
  const accepts = CHECKS[build.dialect];
  const printed = [
    envelopeSchema(build),
    ...contracts.map((it) => contractSchema(it, build)),
    ...splitSchemas(contracts, build).map(([, schema]) => schema),
  ];

  it('takes every printed schema', () => {
    expect(printed.filter((it) => !accepts(it)).map((it) => it.$id)).toEqual([]);
  });
});

describe.each(Object.keys(CHECKS) as Dialect[])('the meta-schema of %s', (dialect) => {
  const accepts = CHECKS[dialect];
  const schema = contractSchema(ScrapDeclaredV1, { dialect, profile: 'write' });

  it.each([
    ['an owner that nobody knows', { 'x-owner': 'me' }],
    ['a rule without sentence', { 'x-rules': [{ cel: 'true' }] }],
    [
      'an identity without fields',
      { 'x-identity': { ...(schema['x-identity'] as Json), fields: undefined } },
    ],
    ['a policy that nobody knows', { 'x-after': { 'production.operation-started': 'wait' } }],
    ['a release without numbers', { 'x-release': 'newest' }],
    ['a type that does not exist', { type: 'objekt' }],
  ])('refuses %s', (_, change) => {
    expect(accepts(schema)).toBe(true);
    expect(accepts(JSON.parse(JSON.stringify({ ...schema, ...change })))).toBe(false);
  });

  it('looks at the annotations of inner schemas', () => {
    expect(accepts(withWords(dialect, { product: 'Made here.' }))).toBe(true);
    expect(accepts(withWords(dialect, { product: 7 }))).toBe(false);
  });
});

it('every annotation that is described is printed somewhere', () => {
  const texts = JSON.stringify(
    contracts.map((it) => contractSchema(it, BUILDS[0] as (typeof BUILDS)[number])),
  );
  expect(ANNOTATIONS.filter((it) => !texts.includes(`"${it}":`))).toEqual([]);
});
