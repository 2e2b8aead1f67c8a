import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConsumedV1, check, contractName, contracts, ItemV1 } from '../../src/index.js';
import { documentOf } from '../arbitrary.js';
import { issuesOf } from './telling.js';

const named = contracts.map((it) => [it.name, it] as const);

describe('a check', () => {
  it.each(named)('%s takes its example and gives it back untouched', (_, contract) => {
    const before = JSON.stringify(contract.example);
    expect(check(contract, contract.example)).toEqual({ ok: true, value: contract.example });
    expect(JSON.stringify(contract.example)).toBe(before);
  });

  it.each(named)('%s takes for reading whatever it takes for writing', (_, contract) => {
    fc.assert(
      fc.property(documentOf(contract), (data) => {
        expect(issuesOf(check(contract, data, 'read'))).toEqual([]);
      }),
      { seed: 261, numRuns: 100 },
    );
  });

  it.each(named)('%s refuses an unknown field on writing only', (_, contract) => {
    const data = { ...contract.example, inventedField: 1 };
    expect(issuesOf(check(contract, data)).map((it) => `${it.code} ${it.path}`)).toEqual([
      'UNKNOWN_FIELD /inventedField',
    ]);
    expect(issuesOf(check(contract, data, 'read'))).toEqual([]);
  });

  it.each(named)('%s misses every required field by name', (_, contract) => {
    const required = contract.data.required ?? [];
    for (const field of required) {
      const { [field as never]: _gone, ...data } = contract.example as Record<string, unknown>;
      const issues = issuesOf(check(contract, data)).filter((it) => it.code === 'REQUIRED_MISSING');
      expect(issues.map((it) => it.path)).toEqual([`/${field}`]);
    }
    expect(required.length).toBeGreaterThan(2);
  });

  it('hears of half characters and infinite numbers beside the shape', () => {
    const data = { ...ConsumedV1.example, lotNumber: 'a\ud800', itemId: 7 };
    expect(issuesOf(check(ConsumedV1, data)).map((it) => it.code)).toEqual(['WRONG_TYPE', 'NOT_WELL_FORMED']);
    const item = { ...ItemV1.example, shelfLifeDays: Number.POSITIVE_INFINITY };
    expect(issuesOf(check(ItemV1, item)).map((it) => it.code)).toContain('OUT_OF_RANGE');
  });

  it('names plant data under names of their own only', () => {
    const data = { ...ConsumedV1.example, extensions: { 'com.acme.a': { anything: [1] }, plain: 1 } };
    for (const profile of ['write', 'read'] as const)
      expect(issuesOf(check(ConsumedV1, data, profile)).map((it) => it.path)).toEqual(['/extensions/plain']);
  });

  it('a contract is called by its name and version', () => {
    expect(contractName(ConsumedV1)).toBe('material.consumed.v1');
  });
});
