import { decimalUnits } from '../../core/decimal.js';
import { byText } from '../../core/field.js';
import { amountText, type Fraction, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { Units } from '../../vocabulary/conversion.js';
import type { LedgerLine } from '../ledger/line.js';
import type { Folded } from './fold-stock.js';

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

/** The totals of one system's shelves, unit by unit; an item that has a unit of its own is counted in it. */
export function flowsOf({ system, shelves }: Folded, units: Units): Flow[] {
  const byUnit = new Map<string, Sums>();
  const add = (part: keyof Sums | 'moves', lines: readonly LedgerLine[]): void => {
    for (const { itemId, quantity, unit } of lines) {
      const base = units.baseUnit(itemId);
      const to = base !== undefined && units.kind(base, itemId) === units.kind(unit, itemId) ? base : unit;
      const sums = remembered(byUnit, to, noSums);
      const value = units.convert(decimalUnits(quantity), unit, to, itemId);
      const into = part === 'moves' ? (value.n < 0n ? 'out' : 'in') : part;
      sums[into] = plus(sums[into], value);
    }
  };
  for (const { opening, moves, told } of shelves) {
    add('opening', opening);
    add('moves', moves);
    add('reported', told);
  }
  return [...byUnit.entries()]
    .sort(([a], [b]) => byText(a, b))
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
