import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { SIDES, type Side, type Sides } from '../ledger/line.js';
import { LEDGER } from '../ledger/mapping.js';
import { emptyLedger, type RowCounts } from '../ledger/read-table.js';
import type { Ledger, Plan, Residue } from '../residue.js';
import { find, settle, takeIn } from './duckdb/find.js';
import { loadLines } from './duckdb/load-lines.js';
import { openCsv, openRows } from './duckdb/open-csv.js';
import { openParquet } from './duckdb/open-parquet.js';
import { type DuckDbSettings, type Session, withDuckDb } from './duckdb/session.js';
import { sieve, wantedLines } from './duckdb/sieve.js';
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
    for (const side of SIDES) await takeIn(session, grain, side, loaded[side].from);
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
    const sieved = await sieveAll(session, grain, { left: opened.left.value, right: opened.right.value });
    if (!sieved.ok) return sieved;
    const counts = await countsOf(session, sieved.value);
    const files = { left, right };
    const empty = SIDES.find((it) => counts[it].lines === 0 && !files[it].allowEmpty);
    if (empty) return failed([emptyLedger(counts[empty].rows)]);
    for (const side of SIDES) await takeIn(session, grain, side, wantedLines(grain, sieved.value[side].from));
    const digests = { left: sieved.value.left.digest, right: sieved.value.right.digest };
    return ok({ residue: { ...(await settle(session, grain)), digests }, columns, counts });
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

/** Sieves both sources; one that holds a row which is not surely a line, by its other way. */
async function sieveAll(
  session: Session,
  grain: SqlGrain,
  sources: Sides<Source>,
): Promise<Result<Sides<Source>>> {
  const odd = await sieve(session, grain, sources);
  const other = odd && (await sources[odd].otherwise?.());
  if (!odd || !other) return ok(sources);
  return other.ok ? sieveAll(session, grain, { ...sources, [odd]: other.value }) : other;
}

async function countsOf({ rows }: Session, sources: Sides<Source>): Promise<Sides<RowCounts>> {
  const of = async (side: Side): Promise<RowCounts> => {
    const [[count] = []] = await rows(`SELECT coalesce(sum(line_count), 0) FROM mfgc_sums_${side}`);
    const lines = Number(count);
    return sources[side].counts ?? { rows: lines, lines, rejected: 0 };
  };
  return { left: await of('left'), right: await of('right') };
}
