import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalScale } from '../../src/core/decimal.js';
import { Unit } from '../../src/vocabulary/unit.js';
import { convertQuantity, UNITS, unitFactor } from '../../src/vocabulary/unit-table.js';
import { accepts } from './accepts.js';

/** What one unit is by its definition: so many of another, as a fraction. */
const DEFINED: readonly (readonly [string, string, bigint, bigint?])[] = [
  ['C62', 'C62', 1n],
  ['H87', 'C62', 1n],
  ['EA', 'C62', 1n],
  ['PR', 'C62', 2n],
  ['DZN', 'PR', 6n],
  ['GRO', 'DZN', 12n],
  ['CEN', 'C62', 100n],
  ['MIL', 'CEN', 10n],
  ['KGM', 'GRM', 1000n],
  ['GRM', 'MGM', 1000n],
  ['MGM', 'MC', 1000n],
  ['TNE', 'KGM', 1000n],
  ['LBR', 'MGM', 45359237n, 100n],
  ['LBR', 'ONZ', 16n],
  ['MTR', 'CMT', 100n],
  ['CMT', 'MMT', 10n],
  ['DMT', 'CMT', 10n],
  ['KMT', 'MTR', 1000n],
  ['MMT', '4H', 1000n],
  ['INH', 'MMT', 254n, 10n],
  ['FOT', 'INH', 12n],
  ['YRD', 'FOT', 3n],
  ['SMI', 'YRD', 1760n],
  ['MTK', 'CMK', 10000n],
  ['CMK', 'MMK', 100n],
  ['INK', 'MMK', 64516n, 100n],
  ['FTK', 'INK', 144n],
  ['LTR', 'MLT', 1000n],
  ['CLT', 'MLT', 10n],
  ['DLT', 'CLT', 10n],
  ['HLT', 'LTR', 100n],
  ['MTQ', 'DMQ', 1000n],
  ['DMQ', 'LTR', 1n],
  ['CMQ', 'MLT', 1n],
  ['CMQ', 'MMQ', 1000n],
  ['INQ', 'MMQ', 16387064n, 1000n],
  ['FTQ', 'INQ', 1728n],
  ['GLL', 'INQ', 231n],
  ['GLL', 'QTL', 4n],
  ['QTL', 'PTL', 2n],
  ['PTL', 'OZA', 16n],
  ['MIN', 'SEC', 60n],
  ['HUR', 'MIN', 60n],
  ['DAY', 'HUR', 24n],
  ['WEE', 'DAY', 7n],
  ['KWH', 'WHR', 1000n],
  ['MWH', 'KWH', 1000n],
  ['WHR', 'JOU', 3600n],
  ['KJO', 'JOU', 1000n],
];
const definitions = DEFINED.map(([from, to, many, over = 1n]) => [from, to, many, over] as const);
const codes = Object.keys(UNITS);
const convertible = codes.filter((it) => UNITS[it]?.numerator !== undefined);

describe('the units', () => {
  it.each(definitions)('one %s is exactly so many %s', (from, to, numerator, denominator) => {
    const factor = unitFactor(from, to) ?? [0n, 0n];
    expect(factor[0] * denominator).toBe(factor[1] * numerator);
  });

  it('each stands in the definitions, or has none', () => {
    const defined = new Set(DEFINED.map(([from]) => from).concat(DEFINED.map(([, to]) => to)));
    expect(codes.filter((it) => !defined.has(it))).toEqual(['CEL', 'FAH', 'KEL', 'P1']);
    expect(UNITS.P1).toMatchObject({ dimension: 'ratio', numerator: 1n, denominator: 100n });
  });

  it.each(codes)('%s is a unit code, has a name and a factor above zero or none', (code) => {
    const { name, numerator, denominator } = UNITS[code] ?? { name: '' };
    expect(accepts(Unit, code)).toBe(true);
    expect(name).toMatch(/^[a-z][A-Za-z ()]+$/);
    expect((numerator === undefined) === (denominator === undefined)).toBe(true);
    if (numerator !== undefined) expect(numerator > 0n && (denominator ?? 0n) > 0n).toBe(true);
  });

  it('no two have one name', () => {
    expect(new Set(codes.map((it) => UNITS[it]?.name)).size).toBe(codes.length);
  });
});

describe('a conversion', () => {
  const amounts = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }));
  const pairs = fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes));

  it('there and back is where it began, where there is a finite answer', () => {
    fc.assert(
      fc.property(amounts, pairs, ([number, digits], [from, to]) => {
        const value = decimalScale(String(number), 1n, 10n ** BigInt(digits)) ?? '0';
        const there = convertQuantity({ value, unit: from }, to);
        if (there) expect(convertQuantity(there, from)).toEqual({ value, unit: from });
      }),
      { seed: 301, numRuns: 3000 },
    );
  });

  it('never crosses from one dimension into another', () => {
    for (const from of codes)
      for (const to of codes) {
        const isPossible =
          from === to ||
          (UNITS[from]?.dimension === UNITS[to]?.dimension &&
            [from, to].every((it) => convertible.includes(it)));
        expect(unitFactor(from, to) !== undefined, `${from} to ${to}`).toBe(isPossible);
      }
  });

  it('is the same directly and by way of a third unit', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...codes), ([a, b], c) => {
        const [ab, bc, ac] = [unitFactor(a, b), unitFactor(b, c), unitFactor(a, c)];
        if (ab && bc && ac) expect(ab[0] * bc[0] * ac[1]).toBe(ab[1] * bc[1] * ac[0]);
      }),
      { seed: 302, numRuns: 2000 },
    );
  });

  it.each([
    ['2.5', 'KGM', 'GRM', '2500'],
    ['-3', 'DZN', 'C62', '-36'],
    ['1', 'LBR', 'KGM', '0.45359237'],
    ['8', 'HUR', 'SEC', '28800'],
    ['1', 'OZA', 'LTR', undefined],
    ['1', 'C62', 'DZN', undefined],
    ['20', 'CEL', 'KEL', undefined],
    ['1', 'XBX', 'C62', undefined],
    ['1', 'constructor', 'toString', undefined],
    ['7', 'XBX', 'XBX', '7'],
  ])('%s %s in %s is %s', (value, from, to, wanted) => {
    expect(convertQuantity({ value, unit: from }, to)?.value).toBe(wanted);
  });
});
