import type { Result } from '../../core/result.js';
import { SIDES } from '../ledger/line.js';
import type { Ledger, Plan, Residue } from '../residue.js';
import { compareFiles, type FileResidue } from './duckdb/compare-files.js';
import { find, takeIn } from './duckdb/find.js';
import { loadLines } from './duckdb/load-lines.js';
import { type DuckDbSettings, isOfDuckDb, withDuckDb } from './duckdb/session.js';
import type { LedgerFile } from './duckdb/source.js';
import { sqlGrain } from './sql/grain.js';

export type { DuckDbSettings, FileResidue, LedgerFile };

/**
 * Finds the residue of two ledgers in an embedded DuckDB, which goes to disk when memory is short: right from
 * some hundred thousand lines a side on. Needs the package `@duckdb/node-api`; throws where it is missing.
 */
export const duckDbResidue = (
  left: Ledger,
  right: Ledger,
  plan: Plan,
  settings: DuckDbSettings = {},
): Promise<Residue> =>
  withDuckDb(settings, async (session) => {
    const loaded = {
      left: await loadLines(session.home, 'left', left.lines),
      right: await loadLines(session.home, 'right', right.lines),
    };
    // What a ledger tells may be known only when its last line was read.
    const grain = sqlGrain(plan, { left: left.columns, right: right.columns });
    for (const side of SIDES) await takeIn(session, grain, side, loaded[side].from);
    await session.afterReading();
    return find(session, grain);
  });

/**
 * Finds the residue of two files in an embedded DuckDB without a line passing through Node, as long as the
 * files are in order. Rows that are no lines are told to `onReject`, and the others are compared.
 * Issues: those of reading either file.
 */
export async function duckDbFileResidue(
  left: LedgerFile,
  right: LedgerFile,
  plan: Plan,
  settings: DuckDbSettings = {},
): Promise<Result<FileResidue>> {
  const once = { left: eachRejectOnce(left), right: eachRejectOnce(right) };
  const compare = (carefully: boolean): Promise<Result<FileResidue>> =>
    withDuckDb(settings, (session) =>
      compareFiles(session, { left: once.left(), right: once.right() }, plan, settings, carefully),
    );
  try {
    return await compare(false);
  } catch (error) {
    // Some bytes that are no UTF-8 break DuckDB itself; the reader of rows says where they stand.
    if (!isOfDuckDb(error)) throw error;
    return compare(true);
  }
}

/** A file that may be read again: what was told of its rows is not told twice. */
function eachRejectOnce(file: LedgerFile): () => LedgerFile {
  let told = 0;
  return () => {
    let met = 0;
    const onReject: LedgerFile['onReject'] = (it) => {
      if (met++ < told) return;
      told++;
      file.onReject(it);
    };
    return { ...file, onReject };
  };
}
