import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS, type LedgerLine } from '../../ledger/line.js';
import { csvSource } from './csv-source.js';

/** So many characters are written at once. */
const BATCH = 1 << 20;

/** Lines that were written to a file which DuckDB reads: handing over field by field takes far longer. */
export interface Loaded {
  readonly count: number;
  /** What the statements read from. */
  readonly from: string;
}

/** Writes lines into the folder of the session. */
export async function loadLines(
  folder: string,
  name: string,
  lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>,
): Promise<Loaded> {
  const path = join(folder, `${name}.csv`);
  const file = openSync(path, 'w');
  let count = 0;
  try {
    let text = '';
    for await (const line of lines) {
      count++;
      text += csvLine(line);
      if (text.length < BATCH) continue;
      writeSync(file, text);
      text = '';
    }
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
  return { count, from: csvSource(path, COLUMNS, { header: false }) };
}

function csvLine(line: LedgerLine): string {
  let text = '';
  for (const column of COLUMNS) text += `${text === '' ? '' : ','}${quoted(line[column])}`;
  return `${text}\n`;
}

const quoted = (text: string): string =>
  text.includes('"') || text.includes(',') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
