import { describe, expect, it } from 'vitest';
import { BUILDS, contractSchema, envelopeSchema } from '../../codegen/json-schema/json-schema-printer.js';
import { splitSchemaPrinter } from '../../codegen/json-schema/split-schema-printer.js';
import { lintSchema, lintText } from '../../codegen/lint/lint-schema.js';
import { linted } from '../../codegen/lint/linted.js';
import { RULES } from '../../codegen/lint/rules.js';
import { jsonText } from '../../codegen/printer.js';
import { contracts } from '../../src/index.js';
import { BAD_SCHEMAS, GOOD_SCHEMA } from './bad-schemas.js';

describe.each(BUILDS)('every printed schema, $dialect $profile', (build) => {
  it.each(contracts.map((it) => [it.name, it] as const))('%s keeps all rules', (_, contract) => {
    expect(lintText(jsonText(contractSchema(contract, build)))).toEqual([]);
  });

  it('the envelope keeps all rules', () => {
    expect(lintSchema(envelopeSchema(build))).toEqual([]);
  });
});

it('a good schema has no finding', () => {
  expect(lintText(jsonText(GOOD_SCHEMA))).toEqual([]);
});

it.each(BAD_SCHEMAS)('$rule finds $says', ({ rule, schema }) => {
  expect([...new Set(lintSchema(schema).map((it) => it.rule))]).toEqual([rule]);
});

it('S19 finds a name that stands twice', () => {
  const twice = jsonText(GOOD_SCHEMA).replace('"title"', '"title": "Other",\n  "title"');
  expect(lintText(twice)).toEqual([{ rule: 'S19', pointer: '', trouble: expect.stringContaining('twice') }]);
});

it('there are 22 rules, and every rule has a schema that breaks it', () => {
  const numbers = Array.from({ length: 22 }, (_, i) => `S${i + 1}`);
  expect(Object.keys(RULES)).toEqual(numbers);
  expect([...new Set(BAD_SCHEMAS.map(({ rule }) => rule))]).toEqual(numbers);
});

it('a schema that breaks a rule is not printed', () => {
  const [{ schema }] = BAD_SCHEMAS as [(typeof BAD_SCHEMAS)[number]];
  const print = () => linted([['schemas/thing.json', schema]]);
  expect(print).toThrow('schemas/thing.json#/properties/code breaks S1: \\d is read differently somewhere');
  expect(linted([['schemas/thing.json', GOOD_SCHEMA]]).get('schemas/thing.json')).toBe(jsonText(GOOD_SCHEMA));
});

it('a reference to another document is good where that document is known', () => {
  const part = 'https://w3id.org/mfg/part/v1.json';
  const schema = { ...GOOD_SCHEMA, properties: { itemId: { $ref: part } }, $defs: {} };
  expect(lintSchema(schema).map((it) => it.rule)).toEqual(['S14']);
  expect(lintSchema(schema, new Map([[part, GOOD_SCHEMA]]))).toEqual([]);
  expect(splitSchemaPrinter.print(contracts).size).toBeGreaterThan(contracts.length * BUILDS.length);
});
