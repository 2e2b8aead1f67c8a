import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { COLUMNS, type LedgerLine } from '../../../src/reconcile/ledger/line.js';

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a ledger as CSV: what is not told is an empty field, which databases take for null. */
export async function writeCsv(path: string, lines: Iterable<LedgerLine>): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${COLUMNS.join(',')}\n`);
  for (const line of lines)
    if (!file.write(`${COLUMNS.map((it) => quoted(line[it])).join(',')}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}
