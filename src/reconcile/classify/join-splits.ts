import { plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { Column } from '../ledger/line.js';
import { type Candidate, cellOfCandidate, onlySide } from './candidate.js';

/** Of these alone may the parts of one posting differ. */
const PARTS: ReadonlySet<Column> = new Set(['quantity', 'value', 'occurredAt', 'content']);

/**
 * One posting here is several there, one of them under the same key: where all that is open in a cell adds
 * up, nothing of it is. Answers what stays open, and what is settled.
 */
export function joinSplits(open: readonly Candidate[]): { open: Candidate[]; settled: Candidate[] } {
  const cells = new Map<string, Candidate[]>();
  for (const it of open)
    if (it.unit !== undefined && it.unit !== '' && [...it.differs].every((column) => PARTS.has(column)))
      remembered(cells, `${cellOfCandidate(it)}\n${it.unit}`, () => []).push(it);
  const settled = new Set<Candidate>();
  for (const cell of cells.values()) if (isOneSplit(cell)) for (const it of cell) settled.add(it);
  return { open: open.filter((it) => !settled.has(it)), settled: [...settled] };
}

/** Two pairs whose errors cancel are two errors: only parts that one side tells alone complete a pair. */
const isOneSplit = (cell: readonly Candidate[]): boolean =>
  cell.length > 1 &&
  cell.filter((it) => onlySide(it) === undefined).length === 1 &&
  cell.every((it) => it.delta.n !== 0n) &&
  cell.reduce((sum, it) => plus(sum, it.delta), ZERO).n === 0n;
