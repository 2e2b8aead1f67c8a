import { expect } from 'vitest';
import { type DuckDbSettings, duckDbFileResidue } from '../../../src/reconcile/engines/duckdb.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { digestText } from '../../../src/reconcile/engines/sql/digest-text.js';
import { residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import { SIDES } from '../../../src/reconcile/ledger/line.js';
import type { TableMapping } from '../../../src/reconcile/ledger/mapping.js';
import { readLedgerFile } from '../../../src/reconcile/ledger/read-file.js';
import type { RowReject } from '../../../src/reconcile/ledger/read-table.js';
import type { Plan, Residue } from '../../../src/reconcile/residue.js';
import { PLAN } from './cases.js';

/** How two files are compared. */
export interface How {
  readonly mapping?: TableMapping;
  readonly plan?: Plan;
  readonly settings?: DuckDbSettings;
}

/** What was found in two files: the lines of the residue, sorted, and the rows that are no lines. */
export interface FileOutcome {
  readonly residue: readonly string[];
  readonly rejects: readonly RowReject[];
}

const NO_DIGEST = digestText(0, [0n, 0n, 0n, 0n]);
/** The lines of a residue, sorted; all but the digests: of files they are made of the bytes. */
export const sorted = (residue: Residue): string[] =>
  [...residueLines({ ...residue, digests: { left: NO_DIGEST, right: NO_DIGEST } })].sort();

/** The residue of two files in DuckDB; what is wrong with either as texts. */
export async function inDuckDb(
  left: string,
  right: string,
  { mapping = {}, plan = PLAN, settings = {} }: How = {},
): Promise<FileOutcome | string[]> {
  const rejects: RowReject[] = [];
  const of = (path: string) => ({
    path,
    table: path,
    mapping,
    onReject: (it: RowReject) => rejects.push(it),
  });
  const found = await duckDbFileResidue(of(left), of(right), plan, settings);
  if (!found.ok) return found.issues.map((it) => `${it.code} ${it.path}`);
  const { counts, residue } = found.value;
  for (const side of SIDES) {
    expect(counts[side].rows).toBe(counts[side].lines + counts[side].rejected);
    expect(counts[side].lines).toBe(residue.counts[side].lines);
  }
  return { residue: sorted(residue), rejects };
}

/** The same by the readers of rows and in memory. */
export async function inMemory(
  left: string,
  right: string,
  { mapping = {}, plan = PLAN }: How = {},
): Promise<FileOutcome | string[]> {
  const rejects: RowReject[] = [];
  const read = (path: string) =>
    readLedgerFile(path, { table: path, mapping, onReject: (it) => rejects.push(it) });
  const [a, b] = [await read(left), await read(right)];
  if (!a.ok) return a.issues.map((it) => `${it.code} ${it.path}`);
  if (!b.ok) return b.issues.map((it) => `${it.code} ${it.path}`);
  return { residue: sorted(await memoryResidue(a.value, b.value, plan)), rejects };
}
