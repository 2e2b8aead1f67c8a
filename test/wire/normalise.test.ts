import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contract, contracts } from '../../src/index.js';
import { canonicalInstant, type Normalised, normalise } from '../../src/wire/normalise.js';
import { documentOf } from '../arbitrary.js';
import { respelled } from './change.js';

describe('the canonical instant', () => {
  it.each([
    ['2026-03-10T09:30:00+01:00', '2026-03-10T08:30:00.000Z'],
    ['2026-03-10T08:30:00Z', '2026-03-10T08:30:00.000Z'],
    ['2026-03-10T08:30:00.5Z', '2026-03-10T08:30:00.500Z'],
    ['2026-03-10T08:30:00.120000000Z', '2026-03-10T08:30:00.120Z'],
    ['2026-03-10T05:00:00.000-03:30', '2026-03-10T08:30:00.000Z'],
    ['2026-01-01T00:30:00+05:30', '2025-12-31T19:00:00.000Z'],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalInstant(text)).toBe(canonical);
  });

  it.each([
    '2026-03-10T08:30:00.0001Z',
    '2026-03-10T08:30:00.123456789Z',
    'yesterday',
    '',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-03-10T24:00:00Z',
    '2026-03-10T08:30:00',
    '2026-03-10T08:30Z',
    '2026-03-10T08:30:00+0100',
    'Tue 10 Mar 2026 08:30:00 +01:00',
    '+002026-03-10T08:30:00Z',
  ])('of %j there is none', (text) => {
    expect(canonicalInstant(text)).toBeUndefined();
  });
});

describe('canonical spelling', () => {
  it.each(contracts.map((it) => [it.name, it as Contract] as const))(
    '%s: other spellings become the canonical ones, and these stay',
    (_, contract) => {
      fc.assert(
        fc.property(documentOf(contract), (data) => {
          const [first, second]: Normalised[][] = [[], []];
          const told = respelled(contract.data, data);
          expect(normalise(contract.data, told, first ?? [])).toEqual(data);
          expect(normalise(contract.data, data, second ?? [])).toEqual(data);
          expect(second).toEqual([]);
        }),
        { seed: 281, numRuns: 200 },
      );
    },
  );

  it('leaves to the check what it can not read', () => {
    const schema = { properties: { amount: { 'x-leaf': 'decimal' }, at: { 'x-leaf': 'instant' } } };
    for (const value of [{ amount: '1e3', at: 'noon' }, { amount: 10.5, at: 7 }, 'text', null, [1]]) {
      const record: Normalised[] = [];
      expect(normalise(schema, value, record)).toEqual(value);
      expect(record).toEqual([]);
    }
  });

  it('loses no field, not even one named __proto__', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}, "b": null}');
    const out = normalise({ properties: { a: {} } }, value, []) as object;
    expect(Object.keys(out)).toEqual(['__proto__', 'b']);
    expect(Object.getPrototypeOf(out)).toBe(Object.prototype);
  });

  it('changes nothing in what it was given', () => {
    const value = Object.freeze({ amount: '10.50' });
    const schema = { properties: { amount: { 'x-leaf': 'decimal' } } };
    const record: Normalised[] = [];
    expect(normalise(schema, value, record)).toEqual({ amount: '10.5' });
    expect(record).toEqual([{ path: '/amount', from: '10.50', to: '10.5' }]);
  });
});
