import { amountText, type Fraction, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { Counted } from './shelf.js';

/**
 * All shelves of one system that are counted in one unit: opening + in + out = closing, beside what its books
 * report.
 */
export interface Flow {
  readonly system: string;
  readonly unit: string;
  readonly opening: string;
  readonly in: string;
  /** Zero or below. */
  readonly out: string;
  readonly closing: string;
  readonly reported: string;
}

interface Sums {
  opening: Fraction;
  in: Fraction;
  out: Fraction;
  reported: Fraction;
}

const noSums = (): Sums => ({ opening: ZERO, in: ZERO, out: ZERO, reported: ZERO });

/** The totals of the counted shelves, unit by unit. */
export function flowsOf(system: string, shelves: readonly Counted[]): Flow[] {
  const byUnit = new Map<string, Sums>();
  for (const { unit, left, right, shelf } of shelves) {
    const sums = remembered(byUnit, unit, noSums);
    for (const [i, { amount }] of left.entries()) {
      const part = i < shelf.opening.length ? 'opening' : amount.n < 0n ? 'out' : 'in';
      sums[part] = plus(sums[part], amount);
    }
    for (const { amount } of right) sums.reported = plus(sums.reported, amount);
  }
  return [...byUnit.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, it]) => ({
      system,
      unit,
      opening: amountText(it.opening),
      in: amountText(it.in),
      out: amountText(it.out),
      closing: amountText(plus(it.opening, plus(it.in, it.out))),
      reported: amountText(it.reported),
    }));
}
