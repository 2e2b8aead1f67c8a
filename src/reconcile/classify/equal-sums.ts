import { type Fraction, plus, same, ZERO } from '../../core/fraction.js';
import { type Counted, lineOrder } from './candidate.js';

/** Lines are searched for equal sums among so many; beyond that a hit would be chance, and dear. */
const SEARCHED = 12;

type Lists = readonly [readonly Counted[], readonly Counted[]];

/** One line here that is several there: the lines that are left when these are taken away. */
export function withoutSplits(left: readonly Counted[], right: readonly Counted[]): Lists {
  if (left.length > SEARCHED || right.length > SEARCHED) return [left, right];
  const used = new Set<Counted>();
  takeSplits(left, right, used);
  takeSplits(right, left, used);
  return [left.filter((it) => !used.has(it)), right.filter((it) => !used.has(it))];
}

function takeSplits(ones: readonly Counted[], parts: readonly Counted[], used: Set<Counted>): void {
  for (const one of [...ones].sort(lineOrder)) {
    if (used.has(one)) continue;
    const free = parts.filter((it) => !used.has(it)).sort(lineOrder);
    const found = partsOf(one.amount, free);
    if (!found) continue;
    used.add(one);
    for (const it of found) used.add(it);
  }
}

/** Two or more lines that add up to the amount, all of its sign: the first in their fixed order. */
function partsOf(amount: Fraction, lines: readonly Counted[]): Counted[] | undefined {
  const fitting = lines.filter((it) => it.amount.n !== 0n && it.amount.n > 0n === amount.n > 0n);
  const search = (from: number, sum: Fraction, taken: Counted[]): Counted[] | undefined => {
    if (taken.length > 1 && same(sum, amount)) return taken;
    for (let i = from; i < fitting.length; i++) {
      const next = fitting[i] as Counted;
      const reached = plus(sum, next.amount);
      if (isBeyond(reached, amount)) continue;
      const found = search(i + 1, reached, [...taken, next]);
      if (found) return found;
    }
    return undefined;
  };
  return amount.n === 0n ? undefined : search(0, ZERO, []);
}

const isBeyond = (sum: Fraction, amount: Fraction): boolean => {
  const over = sum.n * amount.d - amount.n * sum.d;
  return amount.n > 0n ? over > 0n : over < 0n;
};
