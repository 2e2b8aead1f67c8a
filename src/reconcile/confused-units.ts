import { type Fraction, minus, negative, plus, ratio, ZERO } from '../core/fraction.js';
import type { Units } from '../vocabulary/conversion.js';
import { type Telling, tellingOrder } from './fact-row.js';

interface Amounted {
  readonly row: Telling;
  readonly amount: Fraction;
}

interface Apart {
  readonly left: readonly Amounted[];
  readonly right: readonly Amounted[];
  readonly difference: Fraction;
}

/** A single posting is looked for among so many; beyond that a hit would be chance. */
const SEARCHED = 200;

/** The factor between units by which the sums, or one posting and what it would have to be, are apart. */
export function confusedUnits(
  { left, right, difference }: Apart,
  item: string,
  units: Units,
): string | undefined {
  const told = [...new Set([...left, ...right].map((it) => it.row.unit))];
  const known = (from: Fraction, to: Fraction): string | undefined =>
    from.n === 0n || to.n === 0n ? undefined : units.confusion(ratio(from, to), told, item);
  const inOne = (lines: readonly Amounted[], surplus: Fraction): string | undefined => {
    if (lines.length > SEARCHED) return undefined;
    for (const { amount } of [...lines].sort((a, b) => tellingOrder(a.row, b.row))) {
      const factor = known(amount, minus(amount, surplus));
      if (factor) return factor;
    }
    return undefined;
  };
  return known(sum(left), sum(right)) ?? inOne(left, difference) ?? inOne(right, negative(difference));
}

const sum = (lines: readonly Amounted[]): Fraction => lines.reduce((all, it) => plus(all, it.amount), ZERO);
