import { type Dimension, type LedgerLine, SIDES, type Side, type Sides } from '../ledger/line.js';
import type { Because, ContextLine } from '../residue.js';
import { cellOf, fingerprint } from './rules.js';

/** The lines of both sides, by what became of them. */
export interface Put {
  readonly taken: Sides<{ readonly later: readonly LedgerLine[]; readonly withdrawn: readonly LedgerLine[] }>;
  readonly settled: Sides<readonly LedgerLine[]>;
  readonly unsettled: Sides<readonly LedgerLine[]>;
  readonly inForce: Readonly<Record<string, readonly Dimension[]>>;
}

const keyOf = ({ flow, key }: LedgerLine): string => `${flow}\n${key}`;
const pieceOf = ({ flow, itemId, lotNumber }: LedgerLine): string => `${flow}\n${itemId}\n${lotNumber}`;
const isPiece = (line: LedgerLine): boolean => line.quantity === '1' && line.lotNumber !== '';

/** The lines of one side that are no part of a difference and may explain one. */
export function contextOf(side: Side, { taken, settled, unsettled, inForce }: Put): ContextLine[] {
  const open = unsettled[side];
  const prints = new Set(open.filter((it) => it.occurredAt !== '').map(fingerprint));
  const pieces = new Set(open.filter(isPiece).map(pieceOf));
  const both = SIDES.flatMap((it) => unsettled[it]);
  const keys = new Set(both.filter((it) => it.key !== '').map(keyOf));
  const cellIn = (line: LedgerLine): string => cellOf(line, inForce[line.flow] ?? []);
  const cells = new Set(both.map(cellIn));
  const related = (line: LedgerLine): boolean => keys.has(keyOf(line)) || cells.has(cellIn(line));
  const because = (reason: Because) => (line: LedgerLine) => ({ because: reason, line });
  const isTwin = (line: LedgerLine): boolean =>
    prints.size > 0 && line.occurredAt !== '' && prints.has(fingerprint(line));
  const isSerial = (line: LedgerLine): boolean =>
    pieces.size > 0 && isPiece(line) && pieces.has(pieceOf(line));
  return [
    ...settled[side].filter(isTwin).map(because('twin')),
    ...settled[side].filter((it) => isSerial(it) && !isTwin(it)).map(because('serial')),
    ...taken[side].withdrawn.filter(related).map(because('withdrawn')),
    ...taken[side].later.filter(related).map(because('later')),
  ];
}
