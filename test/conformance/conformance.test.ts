import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { check, contractName, contracts } from '../../src/index.js';
import { casesOf } from './cases.js';

const folder = new URL('.', import.meta.url);
const casesSchema = JSON.parse(readFileSync(new URL('cases.schema.json', folder), 'utf8'));
const fitsCases = new Ajv2020({ strict: true }).compile(casesSchema);

it('every contract has its cases and every cases file has its contract', () => {
  const files = readdirSync(folder).filter((it) => /\.v[0-9]+\.json$/.test(it));
  expect(files.sort()).toEqual(contracts.map((it) => `${contractName(it)}.json`).sort());
});

describe.each(contracts.map((it) => [contractName(it), it] as const))('%s', (name, contract) => {
  const file = casesOf(contract);

  it('has cases of the agreed form', () => {
    fitsCases(file);
    expect(fitsCases.errors).toBeNull();
    expect(file.contract).toBe(name);
  });

  it('has three valid and five invalid documents, each described once', () => {
    const { cases } = file;
    expect(cases.filter((it) => it.valid).length).toBeGreaterThanOrEqual(3);
    expect(cases.filter((it) => !it.valid).length).toBeGreaterThanOrEqual(5);
    expect(new Set(cases.map((it) => it.description)).size).toBe(cases.length);
    expect(cases.filter((it) => it.valid !== (it.issues.length === 0))).toEqual([]);
    expect(cases.filter((it) => it.valid && !it.schemaValid)).toEqual([]);
  });

  it.each(file.cases.map((it) => [it.description, it] as const))('%s', (_, { data, profile, issues }) => {
    const checked = check(contract, data, profile);
    const found = checked.ok ? [] : checked.issues.map(({ path, code }) => ({ path, code }));
    expect(found).toEqual(issues);
  });
});
