import type { Result } from '../../../src/core/result.js';
import { type DialectName, printSql } from '../../../src/reconcile/engines/sql/print.js';
import { residueFromLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import type { LedgerLine, Sides } from '../../../src/reconcile/ledger/line.js';
import type { Engine, Ledger, Residue } from '../../../src/reconcile/residue.js';
import { startDuckDb } from './start-duckdb.js';
import { startPostgres } from './start-postgres.js';
import { startSpark } from './start-spark.js';

/** A database that holds two ledgers as long as statements run over them. */
export interface LedgerServer {
  /** Loads `ledger_left` and `ledger_right`, runs the statements, and tells the rows that the last one answers. */
  answer(statements: string, ledgers: Sides<readonly LedgerLine[]>): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** How a server of each dialect is started. */
export const SERVERS: Readonly<Record<DialectName, () => Promise<LedgerServer>>> = {
  duckdb: startDuckDb,
  postgres: startPostgres,
  spark: startSpark,
};

/** All lines of a ledger, from wherever they come. */
export async function linesIn({ lines }: Ledger): Promise<LedgerLine[]> {
  const all: LedgerLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

/** What an engine found; that it finds nothing is a fault of this program. */
export function found(result: Result<Residue>): Residue {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The engine whose statements are printed, and run by a server. */
export const printedEngine =
  (dialect: DialectName, server: LedgerServer): Engine =>
  async (left, right, plan) => {
    const lines = { left: await linesIn(left), right: await linesIn(right) };
    const statements = printSql(dialect, plan, { left: left.columns, right: right.columns });
    return found(await residueFromLines(await server.answer(statements, lines)));
  };
