import { joined } from '../core/field.js';
import { minus, same, ZERO } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import { explainGap } from './explain.js';
import type { Row } from './fact-row.js';
import { type Cell, type Gap, rowsOf, total } from './gap.js';
import { takeLotMismatches, takeUnconvertible } from './mismatches.js';
import { pairLines } from './pairing.js';
import type { Run } from './run.js';
import { findSpanTiming, findTiming } from './timing.js';

/** What facts must have in common to be summed together; lots are told apart within. */
export const groupKey = (row: Row): string => joined([row.contract.name, row.plantId, row.group]);

/**
 * The second comparison: the sums of each group, lot by lot, exactly. One posting here may be several there.
 * What does not agree is explained as narrowly as the evidence allows.
 */
export function matchBySum(rows: Iterable<Row>, run: Run): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows) remembered(groups, groupKey(row), () => []).push(row);
  for (const group of groups.values())
    for (const part of partsOf(group)) matchPart(part.rows, part.known, run);
}

interface Part {
  readonly rows: readonly Row[];
  readonly known: boolean;
}

/** Where every telling knows the operation, operations are told apart. */
function partsOf(group: readonly Row[]): Part[] {
  if (group.some((row) => row.known === '')) return [{ rows: group, known: false }];
  const parts = new Map<string, Row[]>();
  for (const row of group) remembered(parts, row.known, () => []).push(row);
  return [...parts.values()].map((rows) => ({ rows, known: true }));
}

function matchPart(rows: readonly Row[], known: boolean, run: Run): void {
  const gaps = cellsOf(rows, known, run)
    .map((cell) => gapOf(cell, run))
    .filter((it) => it !== undefined);
  if (gaps.length === 0) return;
  const rest = takeLotMismatches(takeUnconvertible(gaps, run), run);
  for (const gap of rest) explainGap(gap, run);
}

function cellsOf(rows: readonly Row[], known: boolean, run: Run): Cell[] {
  const unitByKind = new Map<string, string>();
  for (const { unit, item } of rows) {
    const kind = run.units.kind(unit, item);
    const best = unitByKind.get(kind);
    const base = run.units.baseUnit(item);
    if (base !== undefined && run.units.kind(base, item) === kind) unitByKind.set(kind, base);
    else if (best === undefined || unit < best) unitByKind.set(kind, unit);
  }
  const cells = new Map<string, Cell>();
  for (const row of rows) {
    const kind = run.units.kind(row.unit, row.item);
    const place = `${row.lot}\n${kind}`;
    const cell = remembered(cells, place, () => emptyCell(row, unitByKind.get(kind) ?? row.unit, known));
    const amount = run.units.convert(row.units, row.unit, cell.unit, row.item);
    cell[row.account === 'reversed' ? 'reversed' : row.side].push({ row, amount });
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

const emptyCell = (row: Row, unit: string, known: boolean): Cell => ({
  any: row,
  known,
  lot: row.lot,
  unit,
  left: [],
  right: [],
  reversed: [],
});

/** Pairs what pairs; postings that agree only in their sum are matched as well. */
function gapOf(cell: Cell, run: Run): Gap | undefined {
  const { pairs, left, right } = pairLines(cell.left, cell.right, run.parameters.timeToleranceSeconds);
  for (const [a, b] of pairs) findTiming(a.row, b.row, run);
  if (left.length === 0 && right.length === 0) return undefined;
  const difference = minus(total(left), total(right));
  const oneSided = (cell.left.length === 0) !== (cell.right.length === 0);
  if (!same(difference, ZERO) || oneSided) return { cell, left, right, difference };
  findSpanTiming(rowsOf(left), rowsOf(right), run);
  return undefined;
}
