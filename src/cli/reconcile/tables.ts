import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Ledger, Side, Sides } from '../../reconcile/index.js';
import { readLedgerFile, type TableMapping, tableMapping } from '../../reconcile/index.js';
import { Trouble } from '../trouble.js';
import type { Intake } from './ledger.js';
import { troubleOf } from './masters.js';

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
  const told = parsed(file) as Partial<Record<Side, unknown>>;
  const strange = Object.keys(told).filter((it) => it !== 'left' && it !== 'right');
  if (strange.length > 0) throw new Trouble(`${file}: it says left and right, not ${strange.join(', ')}`);
  const of = (side: Side): TableMapping => {
    const read = tableMapping(told[side] ?? {});
    if (read.ok) return read.value;
    throw troubleOf(`${file}, ${side}`, read.issues);
  };
  return { left: of('left'), right: of('right') };
}

function parsed(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error;
    throw new Trouble(`${file}: no valid JSON (${(error as Error).message})`);
  }
  throw new Trouble(`${file}: it is no object`);
}

/** Opens a table as a ledger; bad rows go to the rejects. */
export async function openLedger(
  path: string,
  mapping: TableMapping,
  allowEmpty: boolean,
  { rejects, counts, tell }: Intake,
): Promise<Ledger> {
  const writes: Promise<void>[] = [];
  const read = await readLedgerFile(path, {
    table: path,
    mapping,
    allowEmpty,
    onReject: ({ line, text, issues }) => {
      counts.rejected++;
      tell(line, issues);
      writes.push(rejects.write({ file: path, line, excerpt: text.slice(0, 200), issues }));
    },
  });
  if (!read.ok) throw troubleOf(path, read.issues);
  const { columns, lines } = read.value;
  const counted = async function* () {
    for await (const line of lines) {
      counts.read++;
      yield line;
    }
    await Promise.all(writes);
  };
  return { columns, lines: counted() };
}
