import { type Fraction, plus, ZERO } from '../core/fraction.js';
import type { About } from './break.js';
import type { Row } from './fact-row.js';
import type { Line } from './pairing.js';
import { aboutOf } from './run.js';

/** The postings of one group and one lot that are counted in one kind of unit. */
export interface Cell {
  /** Any one of its rows: they are all about the same. */
  readonly any: Row;
  /** Whether operations are told apart. */
  readonly known: boolean;
  readonly lot: string;
  readonly unit: string;
  readonly left: Line[];
  readonly right: Line[];
  readonly reversed: Line[];
}

/** What the postings of a cell are about. */
export const aboutCell = ({ any, known, lot }: Cell): About => aboutOf(any, { known, lot });

/** A cell whose sides do not agree: what found no partner, and left minus right. */
export interface Gap {
  readonly cell: Cell;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly difference: Fraction;
}

/** The sum of some postings, exactly. */
export const total = (lines: readonly Line[]): Fraction =>
  lines.reduce((sum, it) => plus(sum, it.amount), ZERO);

/** The rows behind some lines. */
export const rowsOf = (lines: readonly Line[]): Row[] => lines.map((it) => it.row);
