import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  COLUMNS,
  type Column,
  type LedgerLine,
  SIDES,
  type Sides,
} from '../../../src/reconcile/ledger/line.js';

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a ledger as CSV: what is not told is an empty field, which databases take for null. */
export async function writeCsv(
  path: string,
  lines: Iterable<LedgerLine>,
  columns: readonly Column[] = COLUMNS,
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  for (const line of lines)
    if (!file.write(`${columns.map((it) => quoted(line[it])).join(',')}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}

/** Writes both ledgers of a comparison as `left.csv` and `right.csv`. */
export async function writeLedgers(folder: string, ledgers: Sides<readonly LedgerLine[]>): Promise<void> {
  for (const side of SIDES) await writeCsv(join(folder, `${side}.csv`), ledgers[side]);
}

/** Works in a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mfgc-ledgers-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
