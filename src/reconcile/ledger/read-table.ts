import { type Issue, issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import type { Ledger } from '../residue.js';
import type { Column, LedgerLine } from './line.js';
import { LineSplitter, LONGEST_LINE_BYTES, type RawLine } from './line-splitter.js';
import { LEDGER, type TableMapping } from './mapping.js';

/** A row that is no ledger line: where it stands, what it says, and everything that is wrong with it. */
export interface RowReject {
  /** The name of the table, as the caller has given it. */
  readonly table: string;
  /** The line of the file that it begins in, from 1; of objects their number. */
  readonly line: number;
  /** The row as it stands there; of a line that is too long only how it begins. */
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** How a table is read. */
export interface TableOptions {
  /** What rejects call the table. */
  readonly table: string;
  readonly mapping?: TableMapping;
  /** Told of every row that is no line; reading goes on with the next. */
  readonly onReject: (reject: RowReject) => void;
  /** A table in which no row is a ledger line is a ledger nonetheless: its source has nothing to tell. */
  readonly allowEmpty?: boolean;
}

/** How many rows a table has, and what became of them. Complete when its lines have been read. */
export interface RowCounts {
  rows: number;
  lines: number;
  rejected: number;
}

/** A table on its way to becoming a ledger; its lines can be read once. */
export interface TableReading extends Ledger {
  /** Of JSON lines and objects it grows while they are read. */
  readonly columns: ReadonlySet<Column>;
  readonly lines: AsyncIterable<LedgerLine>;
  readonly counts: Readonly<RowCounts>;
}

/** Bytes as a file, a response or a test has them. */
export type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** One row as a reader hands it on: a line, or what is wrong with it. */
export interface Row {
  readonly line: number;
  readonly text: string;
  readonly said: LedgerLine | readonly Issue[];
}

/**
 * Counts rows, tells rejects, and refuses a table without any line.
 * Issues: EMPTY_LEDGER.
 */
export async function openTable(
  rows: AsyncIterable<Row>,
  columns: ReadonlySet<Column>,
  options: TableOptions,
): Promise<Result<TableReading>> {
  const counts: RowCounts = { rows: 0, lines: 0, rejected: 0 };
  const lines = sorted(rows, counts, options);
  const first = await lines.next();
  if (first.done && !options.allowEmpty) return failed([emptyLedger(counts.rows)]);
  return ok({ columns, counts, lines: first.done ? lines : resumed(first.value, lines) });
}

/** A table without any line. */
export const emptyLedger = (rows = 0): Issue =>
  issue('EMPTY_LEDGER', LEDGER, '', undefined, 'a row that can be read', rows > 0 ? REJECTED : undefined);

const REJECTED = 'Every row was rejected: look at the first rejects.';

async function* sorted(
  rows: AsyncIterable<Row>,
  counts: RowCounts,
  { table, onReject }: TableOptions,
): AsyncGenerator<LedgerLine, undefined> {
  for await (const { line, text, said } of rows) {
    counts.rows++;
    if ('flow' in said) {
      counts.lines++;
      yield said;
    } else {
      counts.rejected++;
      onReject({ table, line, text, issues: said });
    }
  }
}

async function* resumed<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** One line of a file of text, or why it is none. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly trouble?: Issue;
}

/**
 * The lines of a file of text that are not blank, whatever their line ends; a byte order mark is no part of
 * them.
 * Issues: LINE_TOO_LONG, NOT_UTF8.
 */
export async function* textLines(bytes: Bytes): AsyncGenerator<TextLine> {
  const splitter = new LineSplitter();
  for await (const chunk of bytes)
    for (const raw of splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
      yield textLine(raw);
  for (const raw of splitter.end()) yield textLine(raw);
}

function textLine({ line, content, tooLong, bytes }: RawLine): TextLine {
  const text = content.toString('utf8');
  if (tooLong) {
    const wanted = `at most ${LONGEST_LINE_BYTES} bytes in a line`;
    return { line, text, trouble: issue('LINE_TOO_LONG', LEDGER, '', bytes, wanted) };
  }
  // What is no UTF-8 is replaced by this character, and does not survive the way back.
  if (text.includes('\ufffd') && !Buffer.from(text).equals(content))
    return { line, text, trouble: issue('NOT_UTF8', LEDGER, '', text, 'valid UTF-8') };
  return { line, text };
}
