import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal, decimalSum } from '../../src/core/decimal.js';
import { decimalOfFloat, digitsOfRounding, secondsOfMinutes } from '../../src/odoo/quantity.js';
import { spelled } from '../core/exact.js';

const RUNS = { seed: 411, numRuns: 3000 };
const canonical = (units: bigint, digits: number): string => canonicalDecimal(spelled(units, digits)) ?? '';

/** Decimals below a thousand million with so many digits behind the point. */
const amounts = fc.integer({ min: 0, max: 6 }).chain((digits) => {
  const limit = 10n ** BigInt(9 + digits) - 1n;
  return fc.record({ units: fc.bigInt({ min: -limit, max: limit }), digits: fc.constant(digits) });
});

/** The next double, or the one before. */
function neighbour(value: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

describe('the decimal behind a float', () => {
  it('is the one that was entered, for every decimal within the digits in force', () => {
    fc.assert(
      fc.property(amounts, ({ units, digits }) => {
        const decimal = canonical(units, digits);
        expect(decimalOfFloat(Number(decimal), digits)).toBe(decimal);
      }),
      RUNS,
    );
  });

  it('of up to twelve digits is not moved by the noise of binary arithmetic', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -4, max: 4 }), ({ units, digits }, steps) => {
        fc.pre(units !== 0n && units < 10n ** 12n && units > -(10n ** 12n));
        const decimal = canonical(units, digits);
        expect(decimalOfFloat(neighbour(Number(decimal), steps), digits)).toBe(decimal);
      }),
      RUNS,
    );
  });

  it('of a sum of floats is the sum of the decimals', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 4 }), (units, digits) => {
        const decimals = units.map((it) => canonical(BigInt(it), digits));
        const sum = decimals.reduce((total, it) => total + Number(it), 0);
        expect(decimalOfFloat(sum, digits)).toBe(decimalSum(decimals));
      }),
      RUNS,
    );
  });

  it('with one or two more digits is refused, never rounded', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 99 }), ({ units, digits }, rest) => {
        fc.pre(digits <= 4);
        const finer = canonical(units * 100n + (units < 0n ? -1n : 1n) * BigInt(rest), digits + 2);
        expect(decimalOfFloat(Number(finer), digits)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('is never decided by a rule of rounding: halves are refused from both sides', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -4, max: 4 }), ({ units, digits }, steps) => {
        fc.pre(digits <= 4);
        const half = Number(canonical(units * 10n + (units < 0n ? -5n : 5n), digits + 1));
        expect(decimalOfFloat(neighbour(half, steps), digits)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it.each([
    [0.1 + 0.2, 2, '0.3'],
    [480.00000000000006, 2, '480'],
    [-0, 2, '0'],
    [0.30000000000000004, 1, '0.3'],
    [1e-7, 2, undefined],
    [1e-17, 2, '0'],
    [12.5004, 3, undefined],
    [2.675, 2, undefined],
    [1e21, 0, '1000000000000000000000'],
    [Number.NaN, 2, undefined],
    [Number.POSITIVE_INFINITY, 2, undefined],
  ])('%d with %i digits is %s', (value, digits, decimal) => {
    expect(decimalOfFloat(value, digits)).toBe(decimal);
  });
});

describe('the digits of a rounding', () => {
  it.each([
    [1, 0],
    [0.01, 2],
    [0.001, 3],
    [0.05, 2],
    [1e-7, 7],
    [10, 0],
    [Number.NaN, 0],
  ])('of %d are %i', (rounding, digits) => {
    expect(digitsOfRounding(rounding)).toBe(digits);
  });
});

describe('minutes as seconds', () => {
  it.each([
    [60.5, 3630],
    [72.22, 4333],
    [0, 0],
    [0.01, 1],
    [0.008, 0],
    [0.1 + 0.2, 18],
    [Number.NaN, undefined],
  ])('%d minutes are %s seconds', (minutes, seconds) => {
    expect(secondsOfMinutes(minutes)).toBe(seconds);
  });

  it('whole seconds told in minutes come back whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (seconds) => {
        expect(secondsOfMinutes(seconds / 60)).toBe(seconds);
      }),
      RUNS,
    );
  });
});
