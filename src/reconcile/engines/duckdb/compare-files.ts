import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { issue } from '../../../core/issue.js';
import { failed, ok, type Result } from '../../../core/result.js';
import { SIDES, type Side, type Sides } from '../../ledger/line.js';
import { LEDGER } from '../../ledger/mapping.js';
import { emptyLedger, type RowCounts } from '../../ledger/read-table.js';
import type { Plan, Residue } from '../../residue.js';
import { type SqlGrain, sqlGrain } from '../sql/grain.js';
import { settle } from './find.js';
import { openCsv, openRows } from './open-csv.js';
import { openParquet } from './open-parquet.js';
import type { DuckDbSettings, Session } from './session.js';
import { areAtMost, settleHere } from './settle-here.js';
import { sieve } from './sieve.js';
import type { LedgerFile, Source } from './source.js';

/** What was found in two files, and what became of their rows. */
export interface FileResidue {
  readonly residue: Residue;
  readonly columns: Sides<ReadonlySet<string>>;
  readonly counts: Sides<RowCounts>;
}

/** So few lines are compared in memory sooner than by statements. */
const LINES_IN_MEMORY = 100_000;

/** Compares two files; carefully: every row of a CSV file goes through the reader of rows. */
export async function compareFiles(
  session: Session,
  files: Sides<LedgerFile>,
  plan: Plan,
  { linesInMemory = LINES_IN_MEMORY }: DuckDbSettings,
  carefully: boolean,
): Promise<Result<FileResidue>> {
  const left = await open(session, 'left', files.left, carefully);
  if (!left.ok) return left;
  const right = await open(session, 'right', files.right, carefully);
  if (!right.ok) return right;
  const columns = { left: left.value.columns, right: right.value.columns };
  const grain = sqlGrain(plan, columns);
  const sieved = await sieveAll(session, grain, { left: left.value, right: right.value });
  if (!sieved.ok) return sieved;
  const counts = await countsOf(session, sieved.value);
  const empty = SIDES.find((it) => counts[it].lines === 0 && !files[it].allowEmpty);
  if (empty) return failed([emptyLedger(counts[empty].rows)]);
  const digests = { left: await sieved.value.left.digest(), right: await sieved.value.right.digest() };
  const residue = (await areAtMost(session, linesInMemory))
    ? await settleHere(session, grain, plan, columns)
    : await settle(session, grain);
  return ok({ residue: { ...residue, digests }, columns, counts });
}

function open(session: Session, side: Side, file: LedgerFile, carefully: boolean): Promise<Result<Source>> {
  if (!existsSync(file.path)) return Promise.resolve(failed([noFile(file.path)]));
  const form = extname(file.path).toLowerCase();
  if (form === '.parquet') return openParquet(session, side, file);
  const isCsv = form === '.csv' || form === '.tsv';
  return isCsv && !carefully ? openCsv(session.home, side, file) : openRows(session.home, side, file);
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
    const [[count] = []] = await rows(
      `SELECT coalesce(sum(line_count), 0) FROM mfgc_sums WHERE side = '${side}'`,
    );
    const lines = Number(count);
    return sources[side].counts ?? { rows: lines, lines, rejected: 0 };
  };
  return { left: await of('left'), right: await of('right') };
}
