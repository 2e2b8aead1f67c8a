import { describe, expect, it } from 'vitest';
import { BUILDS, contractSchema, envelopeSchema } from '../../codegen/json-schema/json-schema-printer.js';
import { lintSchema } from '../../codegen/lint/lint-schema.js';
import { RULES } from '../../codegen/lint/rules.js';
import { contracts } from '../../src/index.js';
import { BAD_SCHEMAS, GOOD_SCHEMA } from './bad-schemas.js';

describe.each(BUILDS)('every printed schema, $dialect $profile', (build) => {
  it.each(contracts.map((it) => [it.name, it] as const))('%s keeps all rules', (_, contract) => {
    expect(lintSchema(contractSchema(contract, build))).toEqual([]);
  });

  it('the envelope keeps all rules', () => {
    expect(lintSchema(envelopeSchema(build))).toEqual([]);
  });
});

it('a good schema has no finding', () => {
  expect(lintSchema(GOOD_SCHEMA)).toEqual([]);
});

it.each(BAD_SCHEMAS)('%s finds %s', (rule, _, schema) => {
  expect([...new Set(lintSchema(schema).map((it) => it.rule))]).toEqual([rule]);
});

it('every rule has a schema that breaks it', () => {
  expect([...new Set(BAD_SCHEMAS.map(([rule]) => rule))]).toEqual(Object.keys(RULES));
});
