import { type Fraction, mapKey } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import { type Row, tellingOrder } from './fact-row.js';

/** A row with its amount in the unit in which its neighbours are counted. */
export interface Line {
  readonly row: Row;
  readonly amount: Fraction;
}

/** What two lists of postings have in common, posting by posting, and what is left of each. */
export interface Pairing {
  readonly pairs: readonly (readonly [Line, Line])[];
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/**
 * Pairs postings of equal amount: first those under one key, then those of one moment, then those within the
 * tolerance, then the rest in order of time. The order in which the lists come plays no part.
 */
export function pairLines(left: readonly Line[], right: readonly Line[], toleranceSeconds: number): Pairing {
  const pairs: [Line, Line][] = [];
  const used = new Set<Line>();
  const pair = (a: Line, b: Line): void => {
    pairs.push([a, b]);
    used.add(a).add(b);
  };
  const [a, b] = [left[0], right[0]];
  if (a && b && left.length + right.length === 2) {
    if (mapKey(a.amount) === mapKey(b.amount)) pair(a, b);
    return { pairs, left: rest(left, used), right: rest(right, used) };
  }
  pairByKey(left, right, pair);
  const rightByAmount = byAmount(rest(right, used));
  for (const [amount, lines] of byAmount(rest(left, used))) {
    const others = rightByAmount.get(amount);
    if (others) pairEqual(lines, others, toleranceSeconds * 1000, pair);
  }
  return { pairs, left: rest(left, used), right: rest(right, used) };
}

const rest = (lines: readonly Line[], used: ReadonlySet<Line>): Line[] => lines.filter((it) => !used.has(it));

type Pair = (a: Line, b: Line) => void;

function pairByKey(left: readonly Line[], right: readonly Line[], pair: Pair): void {
  const rightByKey = new Map(right.map((line) => [line.row.key, line]));
  for (const line of left) {
    const twin = rightByKey.get(line.row.key);
    if (twin && mapKey(twin.amount) === mapKey(line.amount)) pair(line, twin);
  }
}

function byAmount(lines: readonly Line[]): Map<bigint | string, Line[]> {
  const groups = new Map<bigint | string, Line[]>();
  for (const line of lines) remembered(groups, mapKey(line.amount), () => []).push(line);
  return groups;
}

const lineOrder = (a: Line, b: Line): number => tellingOrder(a.row, b.row);

function pairEqual(left: Line[], right: Line[], tolerance: number, pair: Pair): void {
  let [a, b] = [left.sort(lineOrder), right.sort(lineOrder)];
  if (a.length > 1 || b.length > 1) {
    for (const within of [0, tolerance]) [a, b] = pairNear(a, b, within, pair);
  }
  pairInOrder(a, b, pair);
}

const timeOf = (line: Line | undefined): number => Date.parse(line?.row.time ?? '');

/** Walks both lists by time and pairs what lies near; whoever is too early stays behind. */
function pairNear(
  left: readonly Line[],
  right: readonly Line[],
  within: number,
  pair: Pair,
): [Line[], Line[]] {
  const behind: [Line[], Line[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [a, b] = [left[i] as Line, right[j] as Line];
    const gap = timeOf(a) - timeOf(b);
    if (Math.abs(gap) <= within) {
      pair(a, b);
      i++;
      j++;
    } else if (gap < 0) behind[0].push(left[i++] as Line);
    else behind[1].push(right[j++] as Line);
  }
  behind[0].push(...left.slice(i));
  behind[1].push(...right.slice(j));
  return behind;
}

/** Pairs in order of time; the longer list leaves out those whose successor lies nearer. */
function pairInOrder(left: readonly Line[], right: readonly Line[], pair: Pair): void {
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
    } else pair(left[i++] as Line, right[j++] as Line);
  }
}
