import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { issue } from '../../core/issue.js';
import { failed, type Result } from '../../core/result.js';
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
