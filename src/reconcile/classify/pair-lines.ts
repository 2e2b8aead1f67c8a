import { mapKey } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { type Counted, lineOrder } from './candidate.js';

/** What two lists of lines have in common, line by line, and what is left of each. */
export interface Pairing {
  readonly pairs: readonly (readonly [Counted, Counted])[];
  readonly left: readonly Counted[];
  readonly right: readonly Counted[];
}

/**
 * Pairs lines of equal amount: first those of one moment, then those within the tolerance, then the rest in
 * order of time. The order in which the lists come plays no part.
 */
export function pairLines(left: readonly Counted[], right: readonly Counted[], tolerance: number): Pairing {
  const pairs: [Counted, Counted][] = [];
  const used = new Set<Counted>();
  const pair = (a: Counted, b: Counted): void => {
    pairs.push([a, b]);
    used.add(a).add(b);
  };
  const rightByAmount = byAmount(right);
  for (const [amount, lines] of byAmount(left)) {
    const others = rightByAmount.get(amount);
    if (others) pairEqual(lines, others, tolerance, pair);
  }
  const rest = (lines: readonly Counted[]): Counted[] => lines.filter((it) => !used.has(it));
  return { pairs, left: rest(left), right: rest(right) };
}

type Pair = (a: Counted, b: Counted) => void;

function byAmount(lines: readonly Counted[]): Map<bigint | string, Counted[]> {
  const groups = new Map<bigint | string, Counted[]>();
  for (const line of lines) remembered(groups, mapKey(line.amount), () => []).push(line);
  return groups;
}

function pairEqual(left: Counted[], right: Counted[], tolerance: number, pair: Pair): void {
  let [a, b] = [left.sort(lineOrder), right.sort(lineOrder)];
  if (a.length > 1 || b.length > 1) {
    for (const within of [0, tolerance]) [a, b] = pairNear(a, b, within, pair);
  }
  pairInOrder(a, b, pair);
}

const timeOf = (it: Counted | undefined): number => Date.parse(it?.line.occurredAt ?? '');

/** Walks both lists by time and pairs what lies near; whoever is too early stays behind. */
export function pairNear(
  left: readonly Counted[],
  right: readonly Counted[],
  within: number,
  pair: Pair,
): [Counted[], Counted[]] {
  const behind: [Counted[], Counted[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as Counted, right[j] as Counted];
    const gap = timeOf(a) - timeOf(b);
    if (Math.abs(gap) <= within) {
      pair(a, b);
      i++;
      j++;
    } else if (gap < 0) behind[0].push(left[i++] as Counted);
    else behind[1].push(right[j++] as Counted);
  }
  behind[0].push(...left.slice(i));
  behind[1].push(...right.slice(j));
  return behind;
}

/** Pairs in order of time; the longer list leaves out those whose successor lies nearer. */
function pairInOrder(left: readonly Counted[], right: readonly Counted[], pair: Pair): void {
  let [i, j] = [0, 0];
  let surplus = left.length - right.length;
  while (i < left.length && j < right.length) {
    const gap = Math.abs(timeOf(left[i]) - timeOf(right[j]));
    if (surplus > 0 && Math.abs(timeOf(left[i + 1]) - timeOf(right[j])) < gap) {
      i++;
      surplus--;
    } else if (surplus < 0 && Math.abs(timeOf(left[i]) - timeOf(right[j + 1])) < gap) {
      j++;
      surplus++;
    } else pair(left[i++] as Counted, right[j++] as Counted);
  }
}
