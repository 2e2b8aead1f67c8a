import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Ledger, Side, Sides } from '../../reconcile/index.js';
import { readLedgerFile, type TableMapping, tableMapping } from '../../reconcile/index.js';
import { readObject } from '../json-file.js';
import { Trouble, troubleOf } from '../trouble.js';
import { type Intake, rowRejects } from './ledger.js';

const TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.parquet']);

/**
 * Whether a path is a table of ledger lines: by its name, or, of JSON lines, by what its first line
 * holds.
 */
export function isTable(path: string): boolean {
  if (statSync(path).isDirectory()) return false;
  if (TABLES.has(extname(path).toLowerCase())) return true;
  const first = firstLine(path);
  return first !== '' && !first.includes('"specversion"') && !first.includes('"entityType"');
}

/** So much of a file tells what it holds. */
const LOOKED_AT_BYTES = 64 * 1024;

function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LOOKED_AT_BYTES);
    const text = bytes.toString('utf8', 0, readSync(file, bytes, 0, LOOKED_AT_BYTES, 0));
    return text.split('\n').find((it) => it.trim() !== '') ?? '';
  } finally {
    closeSync(file);
  }
}

/** How the columns of both tables are called. */
export function mappingsIn(file: string | undefined): Sides<TableMapping> {
  if (file === undefined) return { left: {}, right: {} };
  const told = readObject(file);
  const strange = Object.keys(told).filter((it) => it !== 'left' && it !== 'right');
  if (strange.length > 0) throw new Trouble(`${file}: it says left and right, not ${strange.join(', ')}`);
  const of = (side: Side): TableMapping => {
    const read = tableMapping(told[side] ?? {});
    if (read.ok) return read.value;
    throw troubleOf(`${file}, ${side}`, read.issues);
  };
  return { left: of('left'), right: of('right') };
}

/** Opens a table as a ledger; bad rows go to the rejects. */
export async function openLedger(
  path: string,
  mapping: TableMapping,
  allowEmpty: boolean,
  intake: Intake,
): Promise<Ledger> {
  const { onReject, written } = rowRejects(intake);
  const read = await readLedgerFile(path, { table: path, mapping, allowEmpty, onReject });
  if (!read.ok) throw troubleOf(path, read.issues);
  const { columns, lines } = read.value;
  const counted = async function* () {
    for await (const line of lines) {
      intake.counts.read++;
      yield line;
    }
    await written();
  };
  return { columns, lines: counted() };
}
