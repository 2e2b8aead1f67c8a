import { byText } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import { cellOf } from '../engines/rules.js';
import { type Dimension, keyOf, type LedgerLine } from '../ledger/line.js';

/** The lines that are shown for one reason, in the order in which they happened, by what makes them fit. */
export interface Shown {
  readonly all: readonly LedgerLine[];
  /** Those of the same flow and key; none where the line has no key. */
  ofFact(line: LedgerLine): readonly LedgerLine[];
  /** Those that tell the same in these dimensions. */
  ofCell(line: LedgerLine, dimensions: readonly Dimension[]): readonly LedgerLine[];
}

type Index = ReadonlyMap<string, readonly LedgerLine[]>;

/** Puts lines in their places when they are first asked for. */
export function shownOf(told: readonly LedgerLine[]): Shown {
  const lines = [...told].sort((a, b) => byText(a.occurredAt, b.occurredAt));
  const indexes = new Map<string, Index>();
  const like = (line: LedgerLine, by: string, textOf: (it: LedgerLine) => string) =>
    remembered(indexes, by, () => indexOf(lines, textOf)).get(textOf(line)) ?? [];
  return {
    all: lines,
    ofFact: (line) => (line.key === '' ? [] : like(line, 'key', keyOf)),
    ofCell: (line, dimensions) => like(line, dimensions.join(), (it) => cellOf(it, dimensions)),
  };
}

function indexOf(lines: readonly LedgerLine[], textOf: (it: LedgerLine) => string): Index {
  const index = new Map<string, LedgerLine[]>();
  for (const it of lines) remembered(index, textOf(it), () => []).push(it);
  return index;
}
