import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFromNumber, decimalRound } from '../../src/core/decimal.js';
import { floatCompare, floatIsZero, floatRound, type RoundingMethod } from '../../src/odoo/index.js';
import { stepOfDigits } from '../../src/odoo/rounding.js';

const methods: readonly RoundingMethod[] = ['HALF-UP', 'HALF-DOWN', 'HALF-EVEN', 'UP', 'DOWN'];

describe('an amount is rounded as Odoo publishes it', () => {
  it.each([
    [2.674, 0.01, 2.67],
    [2.675, 0.01, 2.68],
    [-2.675, 0.01, -2.68],
    [0.001, 0.01, 0],
    [-0.001, 0.01, -0],
    [0.0049, 0.01, 0],
    [0.005, 0.01, 0.01],
    [-0.005, 0.01, -0.01],
    [2.6745, 0.001, 2.675],
    [-2.6745, 0.001, -2.675],
    [2.6744, 0.001, 2.674],
    [357.4555, 0.001, 357.456],
    [457.4554, 0.001, 457.455],
    [2.6748955, 0.000001, 2.674896],
    [10000.999999, 0.000001, 10000.999999],
    [-457.4554, 0.05, -457.45],
    [457.444, 0.5, 457.5],
    [457.3, 5, 455],
    [457.5, 5, 460],
    [457.1, 3, 456],
    [12.345, 0.01, 12.35],
    [0, 0.01, 0],
  ])('%d by %d is %d', (value, step, rounded) => {
    expect(floatRound(value, step)).toBe(rounded);
  });

  it.each<[RoundingMethod, number, number, number]>([
    ['UP', 8.175, 0.001, 8.175],
    ['UP', 8.1751, 0.001, 8.176],
    ['UP', -8.175, 0.001, -8.175],
    ['UP', -8.1751, 0.001, -8.176],
    ['UP', -6, 0.001, -6],
    ['UP', 1.8, 1, 2],
    ['UP', -1.8, 1, -2],
    ['DOWN', 2.699, 0.01, 2.69],
    ['DOWN', 2.7, 0.1, 2.7],
    ['DOWN', -1.8, 1, -1],
    ['HALF-DOWN', 2.675, 0.01, 2.67],
    ['HALF-DOWN', -2.675, 0.01, -2.67],
    ['HALF-DOWN', 2.676, 0.01, 2.68],
    ['HALF-EVEN', 2.675, 0.01, 2.68],
    ['HALF-EVEN', 2.665, 0.01, 2.66],
    ['HALF-EVEN', 0.5, 1, 0],
    ['HALF-EVEN', -1.5, 1, -2],
  ])('%s: %d by %d is %d', (method, value, step, rounded) => {
    expect(floatRound(value, step, method)).toBe(rounded);
  });

  it('whatever its size: 11,648 ties and near ties of eight makes', () => {
    const fractions = [0, 0.015, 0.01499, 0.675, 0.67499, 0.4555, 0.4555, 0.45555];
    const expected = ['.00', '.02', '.01', '.68', '.67', '.46', '.456', '.4556'];
    const digits = [2, 2, 2, 2, 2, 2, 3, 4];
    const wrong: unknown[] = [];
    for (let magnitude = 0; magnitude < 7; magnitude++)
      fractions.forEach((fraction, i) => {
        for (const sign of [-1, 1])
          for (let x = 0; x < 10000; x += 97) {
            const whole = x * 10 ** magnitude;
            const found = floatRound(sign * (whole + fraction), stepOfDigits(digits[i] ?? 0));
            const wanted = Number(`${whole}${expected[i]}`);
            if (Math.abs(found) !== wanted) wrong.push([sign * (whole + fraction), found]);
          }
      });
    expect(wrong).toEqual([]);
  });
});

describe('nothing, more and less', () => {
  it.each([
    [0.01, 0.01, false],
    [-0.01, 0.01, false],
    [0.001, 0.01, true],
    [-0.0046, 0.01, true],
    [2.68 - 2.675, 0.01, false],
    [2.68 - 2.676, 0.01, true],
    [2.675 - 2.68, 0.01, false],
    [0.00034, 0.001, true],
    [0.0005, 0.001, false],
    [-0.0008, 0.001, false],
  ])('%d at %d is nothing: %s', (value, step, isZero) => {
    expect(floatIsZero(value, step)).toBe(isZero);
  });

  it.each([
    [0.001, 0.002, 0.01, 0],
    [2.675, 2.68, 0.01, 0],
    [-2.676, -2.68, 0.01, 0],
    [2.674, 2.68, 0.01, -1],
    [-2.674, -2.68, 0.01, 1],
    [3, 2.68, 0.01, 1],
    [0.01, 0, 0.01, 1],
    [-0.01, 0, 0.01, -1],
    [0.0002, 0.0005, 0.001, -1],
    [557.4555, 557.4556, 0.001, 0],
    [657.4444, 657.445, 0.001, -1],
    [0.006, 0.002, 0.01, 1],
  ])('%d beside %d at %d is %d', (a, b, step, sign) => {
    expect(floatCompare(a, b, step)).toBe(sign);
    expect(floatCompare(b, a, step)).toBe(sign === 0 ? 0 : -sign);
  });
});

/** Beyond it the noise that Odoo allows for is more than a step: no quantity has fifteen digits. */
const STEPS_OF_A_QUANTITY = 2 ** 45;

describe('rounding', () => {
  const digits = fc.integer({ min: 0, max: 6 });
  const amounts = fc
    .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 7 }))
    .map(([units, places]) => Number(`${units}e-${places}`));

  it('half up is the exact rounding of the decimal that was entered', () => {
    fc.assert(
      fc.property(amounts, digits, (value, places) => {
        fc.pre(Math.abs(value) * 10 ** places < STEPS_OF_A_QUANTITY);
        const exact = decimalRound(decimalFromNumber(value) ?? '', places);
        expect(Math.abs(floatRound(value, stepOfDigits(places)))).toBe(Math.abs(Number(exact)));
      }),
      { seed: 481, numRuns: 5000 },
    );
  });

  it('twice is rounding once, by every method', () => {
    fc.assert(
      fc.property(amounts, digits, fc.constantFrom(...methods), (value, places, method) => {
        const step = stepOfDigits(places);
        fc.pre(Math.abs(value) / step < STEPS_OF_A_QUANTITY);
        const once = floatRound(value, step, method);
        expect(floatRound(once, step, method)).toBeCloseTo(once, 9);
        expect(floatCompare(floatRound(once, step, method), once, step)).toBe(0);
      }),
      { seed: 482, numRuns: 5000 },
    );
  });

  it('what is no finite number stays so, and a step that is none is our own mistake', () => {
    expect(floatRound(Number.POSITIVE_INFINITY, 0.01)).toBe(Number.POSITIVE_INFINITY);
    expect(floatRound(Number.NaN, 0.01)).toBeNaN();
    expect(floatRound(5e-324, 100, 'UP')).toBe(0);
    for (const step of [0, -1, Number.NaN]) expect(() => floatRound(1, step)).toThrow(RangeError);
  });
});
