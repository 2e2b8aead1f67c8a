import { absolute, mapKey, minus, same, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import { moneyOf } from '../breaks/amounts.js';
import { agreeBySum, cellOf, near } from '../engines/rules.js';
import type { Column, Dimension, LedgerLine, Sides } from '../ledger/line.js';
import { type Candidate, type Counted, candidateOf, lineOrder, total } from './candidate.js';
import { withoutClusters, withoutSplits } from './equal-sums.js';
import { pairLines, pairNear } from './pair-lines.js';

/** Where matched lines and candidates go. */
export interface Sink {
  readonly toleranceMilliseconds: number;
  contradictions(left: LedgerLine, right: LedgerLine): readonly string[];
  settle(lines: readonly Counted[]): void;
  open(candidate: Candidate): void;
}

type Cell = Sides<Counted[]>;

/** Matches lines that have no key in common, cell by cell: one to one, one to several, several to several. */
export function matchCells(
  lines: Sides<readonly Counted[]>,
  inForce: (flow: string) => readonly Dimension[],
  sink: Sink,
): void {
  const cells = new Map<string, Cell>();
  for (const side of ['left', 'right'] as const)
    for (const it of lines[side]) {
      const cell = `${cellOf(it.line, inForce(it.line.flow))}\n${it.unit}`;
      remembered(cells, cell, () => ({ left: [], right: [] }))[side].push(it);
    }
  for (const cell of cells.values()) {
    const any = cell.left[0] ?? cell.right[0];
    if (any) matchCell(cell, inForce(any.line.flow), sink);
  }
}

function matchCell({ left, right }: Cell, dimensions: readonly Dimension[], sink: Sink): void {
  if (left.length > 0 && right.length > 0 && sumsAgree(left, right, sink).size === 0)
    return sink.settle([...left, ...right]);
  const pairing = pairLines(left, right, sink.toleranceMilliseconds);
  for (const [a, b] of pairing.pairs) tell({ left: [a], right: [b] }, dimensions, sink);
  matchRest(...withoutSplitsSettled(pairing.left, pairing.right, sink), dimensions, sink);
}

/** In what the sums of both sides, not empty, contradict each other. */
function sumsAgree(left: readonly Counted[], right: readonly Counted[], sink: Sink): Set<Column> {
  const found = new Set<Column>();
  if (!same(total(left), total(right))) found.add('quantity');
  const lines = [...left, ...right].map((it) => it.line);
  const currencies = new Set(lines.map((it) => it.currency));
  const valued = lines.every((it) => it.value !== '') && currencies.size === 1;
  const bare = (it: Counted): LedgerLine => ({ ...it.line, quantity: '', occurredAt: '' });
  const grain = { dimensions: [], values: true, toleranceMilliseconds: 0 };
  if (valued && !agreeBySum(left.map(bare), right.map(bare), grain)) found.add('value');
  if (!isSameSpan(left, right, sink.toleranceMilliseconds)) found.add('occurredAt');
  return found;
}

const timesOf = (lines: readonly Counted[]): string[] =>
  lines
    .map((it) => it.line.occurredAt)
    .filter((it) => it !== '')
    .sort();

function isSameSpan(left: readonly Counted[], right: readonly Counted[], tolerance: number): boolean {
  const [a, b] = [timesOf(left), timesOf(right)];
  return near(a[0] ?? '', b[0] ?? '', tolerance) && near(a.at(-1) ?? '', b.at(-1) ?? '', tolerance);
}

/** Settles what agrees and opens what does not. */
function tell(lines: Sides<readonly Counted[]>, dimensions: readonly Dimension[], sink: Sink): void {
  const differs = sumsAgree(lines.left, lines.right, sink);
  if (differs.size === 0) sink.settle([...lines.left, ...lines.right]);
  else sink.open(candidateOf(lines, dimensions, differs));
}

type Rest = [readonly Counted[], readonly Counted[]];

function withoutSplitsSettled(left: readonly Counted[], right: readonly Counted[], sink: Sink): Rest {
  if (left.length === 0 || right.length === 0) return [left, right];
  const rest = withoutClusters(...withoutSplits(left, right), sink.toleranceMilliseconds);
  const kept = new Set(rest.flat());
  sink.settle([...left, ...right].filter((it) => !kept.has(it)));
  return [...rest];
}

function matchRest(
  left: readonly Counted[],
  right: readonly Counted[],
  dimensions: readonly Dimension[],
  sink: Sink,
): void {
  if (left.length === 0 || right.length === 0) return tellOneSided(left, right, dimensions, sink);
  const surplus = singleSurplus(left, right);
  if (surplus) {
    const without = (lines: readonly Counted[]): Counted[] => lines.filter((it) => it !== surplus);
    const [a, b] = [without(left), without(right)];
    tellOneSided(
      left.includes(surplus) ? [surplus] : [],
      right.includes(surplus) ? [surplus] : [],
      dimensions,
      sink,
    );
    return a.length > 0 && b.length > 0
      ? tell({ left: a, right: b }, dimensions, sink)
      : tellOneSided(a, b, dimensions, sink);
  }
  if (left.length === right.length && left.length > 1) return pairByTime(left, right, dimensions, sink);
  tell({ left, right }, dimensions, sink);
}

/** One line of the larger side is just what the sums are apart by. */
function singleSurplus(left: readonly Counted[], right: readonly Counted[]): Counted | undefined {
  if (left.length + right.length < 3) return undefined;
  const apart = minus(total(left), total(right));
  const wanted = mapKey(absolute(apart));
  if (apart.n === 0n) return undefined;
  const larger = apart.n > 0n ? left : right;
  return [...larger].sort(lineOrder).find((it) => mapKey(it.amount) === wanted);
}

/** As many here as there, other amounts: those of one moment belong together. */
function pairByTime(
  left: readonly Counted[],
  right: readonly Counted[],
  dimensions: readonly Dimension[],
  sink: Sink,
): void {
  const pairs: [Counted, Counted][] = [];
  const [a] = pairNear(
    [...left].sort(lineOrder),
    [...right].sort(lineOrder),
    sink.toleranceMilliseconds,
    (x, y) => pairs.push([x, y]),
  );
  if (a.length > 0) return tell({ left, right }, dimensions, sink);
  for (const [x, y] of pairs) tell({ left: [x], right: [y] }, dimensions, sink);
}

/** Facts that one side tells alone, one by one; the lines of a snapshot in one. */
function tellOneSided(
  left: readonly Counted[],
  right: readonly Counted[],
  dimensions: readonly Dimension[],
  sink: Sink,
): void {
  for (const lines of [left, right]) {
    const put = (some: readonly Counted[]): void =>
      sink.open(candidateOf({ left: [], right: [], [lines === left ? 'left' : 'right']: some }, dimensions));
    const snapshot = lines.filter((it) => it.line.key === '');
    if (isNothing(snapshot)) sink.settle(snapshot);
    else put(snapshot);
    for (const it of lines) if (it.line.key !== '') put([it]);
  }
}

/** What a snapshot does not list is zero: a balance of zero says no more. */
const isNothing = (snapshot: readonly Counted[]): boolean =>
  snapshot.every((it) => it.line.quantity !== '') &&
  same(total(snapshot), ZERO) &&
  (moneyOf(snapshot.map((it) => it.line))?.amount ?? '0') === '0';
