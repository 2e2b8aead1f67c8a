import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import type { SortedLedger } from '../engines/merge.js';
import type { LedgerLine } from './line.js';
import { LEDGER } from './mapping.js';
import { readCsv } from './read-csv.js';
import { readNdjson } from './read-ndjson.js';
import type { TableOptions, TableReading } from './read-table.js';

/** How files are read, by the end of their names. */
const READERS: Readonly<Record<string, typeof readCsv>> = {
  '.csv': readCsv,
  '.tsv': (bytes, options) =>
    readCsv(bytes, { ...options, mapping: { delimiter: '\t', ...options.mapping } }),
  '.ndjson': readNdjson,
  '.jsonl': readNdjson,
};

/** The ends of the names of files that are read as ledgers. */
export const LEDGER_FILES: readonly string[] = Object.keys(READERS);

const WANTED = `a file whose name ends with ${LEDGER_FILES.join(', ')}`;

/**
 * Reads a file as a ledger: CSV (`.csv`, with tabs `.tsv`) or JSON lines (`.ndjson`, `.jsonl`).
 * Issues: NOT_IN_LIST for other files, and those of `readCsv` and `readNdjson`.
 */
export async function readLedgerFile(path: string, options: TableOptions): Promise<Result<TableReading>> {
  const read = READERS[extname(path).toLowerCase()];
  if (!read) return failed([issue('NOT_IN_LIST', LEDGER, '', path, WANTED, 'Export it as one of these.')]);
  return read(createReadStream(path, { highWaterMark: 256 * 1024 }), options);
}

/**
 * Reads a sorted file as a ledger whose lines may be asked for several times, as the merge asks; rejects are
 * told the first time. That it is sorted is for the merge to find out.
 * Issues: those of `readLedgerFile`.
 */
export async function readSortedFile(path: string, options: TableOptions): Promise<Result<SortedLedger>> {
  const opened = await readLedgerFile(path, options);
  if (!opened.ok) return opened;
  const { columns, lines } = opened.value;
  let isFirst = true;
  return ok({
    columns,
    lines: () => {
      if (!isFirst) return linesAgain(path, options);
      isFirst = false;
      return lines;
    },
  });
}

async function* linesAgain(path: string, options: TableOptions): AsyncGenerator<LedgerLine> {
  const opened = await readLedgerFile(path, { ...options, onReject: () => {} });
  if (!opened.ok) throw new Error(`${path} could be read before, and can not be read again.`);
  yield* opened.value.lines;
}
