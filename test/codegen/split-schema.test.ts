import { describe, expect, it } from 'vitest';
import { BUILDS, contractSchema } from '../../codegen/json-schema/json-schema-printer.js';
import { splitSchemas } from '../../codegen/json-schema/split-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { contracts } from '../../src/index.js';
import { casesOf } from '../conformance/cases.js';
import { strictAjv } from '../cross/strict-ajv.js';

const referencesIn = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { $ref } = value as Json;
  return [...($ref === undefined ? [] : [$ref]), ...Object.values(value).flatMap(referencesIn)];
};

describe.each(BUILDS)('the split schemas, $dialect $profile', (build) => {
  const documents = splitSchemas(contracts, build);
  const ids = new Set(documents.map(([, schema]) => schema.$id));

  it('are one file for each contract, the envelope and each shared word', () => {
    const words = documents.filter(([path]) => path.includes('-split/words/'));
    expect(new Set(documents.map(([path]) => path)).size).toBe(documents.length);
    expect(documents.length).toBe(contracts.length + 1 + words.length);
    expect(words.map(([, schema]) => schema.title)).toContain('LocationRef');
  });

  it('keep no words of their own, and point at documents of the same build alone', () => {
    const bundled = documents.filter(([, it]) => it.$defs !== undefined || it.definitions !== undefined);
    const lost = documents.flatMap(([, schema]) => referencesIn(schema)).filter((it) => !ids.has(it));
    expect(bundled).toEqual([]);
    expect(lost).toEqual([]);
  });

  it('have the ids of the bundled ones, and say the same of every case', () => {
    const ajv = strictAjv(build.dialect);
    for (const [, schema] of documents) ajv.addSchema(schema);
    for (const contract of contracts) {
      const accepts = ajv.getSchema(String(contractSchema(contract, build).$id));
      const cases = casesOf(contract).cases.filter((it) => it.profile === build.profile);
      const apart = cases.filter((it) => accepts?.(it.data) !== it.schemaValid);
      expect(
        apart.map((it) => it.description),
        contract.name,
      ).toEqual([]);
    }
  });
});
