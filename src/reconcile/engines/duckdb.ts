import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { SIDES, type Side, type Sides } from '../ledger/line.js';
import { LEDGER } from '../ledger/mapping.js';
import { emptyLedger, type RowCounts } from '../ledger/read-table.js';
import type { Ledger, Plan, Residue } from '../residue.js';
import { find, takeIn } from './duckdb/find.js';
import { loadLines } from './duckdb/load-lines.js';
import { openCsv, openRows } from './duckdb/open-csv.js';
import { openParquet } from './duckdb/open-parquet.js';
import { type DuckDbSettings, type Session, withDuckDb } from './duckdb/session.js';
import type { LedgerFile, Source } from './duckdb/source.js';
import { type SqlGrain, sqlGrain } from './sql/grain.js';

export type { DuckDbSettings, LedgerFile };

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
    for (const side of SIDES) await takeIn(session, grain, side, loaded[side]);
    return find(session, grain);
  });

/** What was found in two files, and what became of their rows. */
export interface FileResidue {
  readonly residue: Residue;
  readonly columns: Sides<ReadonlySet<string>>;
  readonly counts: Sides<RowCounts>;
}

/**
 * Finds the residue of two files in an embedded DuckDB without a line passing through Node, as long as the
 * files are in order. Rows that are no lines are told to `onReject`, and the others are compared.
 * Issues: those of reading either file.
 */
export const duckDbFileResidue = (
  left: LedgerFile,
  right: LedgerFile,
  plan: Plan,
  settings: DuckDbSettings = {},
): Promise<Result<FileResidue>> =>
  withDuckDb(settings, async (session) => {
    const opened = { left: await open(session, 'left', left), right: await open(session, 'right', right) };
    if (!opened.left.ok) return opened.left;
    if (!opened.right.ok) return opened.right;
    const columns = { left: opened.left.value.columns, right: opened.right.value.columns };
    const grain = sqlGrain(plan, columns);
    const taken = {
      left: await take(session, grain, 'left', opened.left.value, left),
      right: await take(session, grain, 'right', opened.right.value, right),
    };
    if (!taken.left.ok) return taken.left;
    if (!taken.right.ok) return taken.right;
    const counts = { left: taken.left.value, right: taken.right.value };
    return ok({ residue: await find(session, grain), columns, counts });
  });

function open(session: Session, side: Side, file: LedgerFile): Promise<Result<Source>> {
  if (!existsSync(file.path)) return Promise.resolve(failed([noFile(file.path)]));
  switch (extname(file.path).toLowerCase()) {
    case '.parquet':
      return openParquet(session, side, file);
    case '.csv':
    case '.tsv':
      return openCsv(session.home, side, file);
    default:
      return openRows(session.home, side, file);
  }
}

const noFile = (path: string) =>
  issue('REQUIRED_MISSING', LEDGER, '', path, 'a file that exists', 'Correct the path.');

/** Takes the lines of a source in; where it meets a row that is not surely one, by the other way. */
async function take(
  session: Session,
  grain: SqlGrain,
  side: Side,
  source: Source,
  { allowEmpty }: LedgerFile,
): Promise<Result<RowCounts>> {
  try {
    await takeIn(session, grain, side, source);
  } catch (error) {
    if (!source.otherwise) throw error;
    const other = await source.otherwise();
    return other.ok ? take(session, grain, side, other.value, { allowEmpty } as LedgerFile) : other;
  }
  const [[count] = []] = await session.rows(`SELECT count(*) FROM mfgc_${side}`);
  const lines = Number(count);
  if (lines === 0 && !allowEmpty) return failed([emptyLedger(source.counts?.rows)]);
  return ok(source.counts ?? { rows: lines, lines, rejected: 0 });
}
