import { describe, expect, it } from 'vitest';
import { type Confidence, wilson } from '../../../src/reconcile/index.js';
import { linesMissing } from '../../../src/reconcile/parallel/wilson.js';

/** The two roots of (share - x)² = z² x (1 - x) / n, worked out with forty digits elsewhere. */
const ROOTS: readonly (readonly [number, number, Confidence, number, number])[] = [
  [10, 10, '0.95', 0.7224672001371107, 1],
  [0, 10, '0.95', 0, 0.27753279986288926],
  [1, 1, '0.9', 0.26986594878405407, 1],
  [81, 263, '0.95', 0.2552885198782742, 0.36620957698280004],
  [15, 148, '0.99', 0.05364486961396485, 0.18326735011315254],
  [9990, 10000, '0.95', 0.998160055612562, 0.9994567140135028],
  [999999, 1000000, '0.999', 0.9999872510094525, 0.9999999215632666],
  [7, 9, '0.9', 0.5036427823767538, 0.9235052624456036],
  [1, 29, '0.99', 0.004061494196883811, 0.23825425313641302],
];

describe('the interval of a share', () => {
  it.each(ROOTS)(
    'of %i in %i at %s has the bounds that were worked out elsewhere',
    (agreed, of, sure, low, high) => {
      const { lower, upper } = wilson(agreed, of, sure);
      expect(lower).toBeCloseTo(low, 13);
      expect(upper).toBeCloseTo(high, 13);
    },
  );

  it('of nothing is everything', () => {
    expect(wilson(0, 0, '0.95')).toEqual({ lower: 0, upper: 1 });
  });

  it('holds the share, and narrows when more is known or less is asked', () => {
    for (let agreed = 0; agreed <= 40; agreed++) {
      const { lower, upper } = wilson(agreed, 40, '0.95');
      expect(lower <= agreed / 40 && agreed / 40 <= upper).toBe(true);
      const more = wilson(agreed * 10, 400, '0.95');
      expect(more.upper - more.lower).toBeLessThan(upper - lower);
      const surer = wilson(agreed, 40, '0.999');
      expect(surer.upper - surer.lower).toBeGreaterThan(upper - lower);
    }
  });
});

describe('the lines that are missing', () => {
  it.each([
    [0, 0, 0.995],
    [99, 100, 0.995],
    [5, 10, 0.9],
    [1000, 1000, 0.999999],
  ])('for %i of %i are the fewest with which the bound reaches %d', (agreed, lines, atLeast) => {
    const more = linesMissing(agreed, lines, atLeast, '0.95');
    const lower = (extra: number) => wilson(agreed + extra, lines + extra, '0.95').lower;
    expect(lower(more)).toBeGreaterThanOrEqual(atLeast);
    expect(lower(more - 1)).toBeLessThan(atLeast);
  });
});
