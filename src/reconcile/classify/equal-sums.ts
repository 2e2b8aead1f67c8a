import { type Fraction, plus, same, ZERO } from '../../core/fraction.js';
import { type Counted, lineOrder, total } from './candidate.js';

/** Lines are searched for equal sums among so many; beyond that a hit would be chance, and dear. */
const SEARCHED = 12;

type Lists = readonly [readonly Counted[], readonly Counted[]];

/** Several lines here that are several there, at about one time: what is left when these are taken away. */
export function withoutClusters(
  left: readonly Counted[],
  right: readonly Counted[],
  tolerance: number,
): Lists {
  const all = [...left, ...right].sort(lineOrder);
  if (all.some((it) => it.line.occurredAt === '')) return [left, right];
  const rightOnes = new Set(right);
  const used = new Set<Counted>();
  for (const cluster of clustersOf(all, tolerance)) {
    const there = cluster.filter((it) => rightOnes.has(it));
    const here = cluster.filter((it) => !rightOnes.has(it));
    if (here.length > 0 && there.length > 0 && same(total(here), total(there)))
      for (const it of cluster) used.add(it);
  }
  return [left.filter((it) => !used.has(it)), right.filter((it) => !used.has(it))];
}

/** Lines in order of time, parted wherever more time passes than is tolerated. */
function clustersOf(lines: readonly Counted[], tolerance: number): Counted[][] {
  const clusters: Counted[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const it of lines) {
    const time = Date.parse(it.line.occurredAt);
    if (time - last > tolerance) clusters.push([]);
    clusters.at(-1)?.push(it);
    last = time;
  }
  return clusters;
}

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
