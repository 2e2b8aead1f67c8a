import type { Side } from '../../ledger/line.js';
import type { Residue } from '../../residue.js';
import { answerQuery } from '../sql/answer.js';
import { contextSteps } from '../sql/context-steps.js';
import type { Dialect } from '../sql/dialect.js';
import { DUCKDB } from '../sql/duckdb.js';
import type { SqlGrain } from '../sql/grain.js';
import { residueFromLines } from '../sql/residue-file.js';
import { comparisonSteps, linesStep, type Step, settleSteps } from '../sql/statements.js';
import type { Session } from './session.js';

const table: Dialect['table'] = (name, query) => `CREATE OR REPLACE TABLE ${name} AS\n${query}`;

/** Everything is kept, in the database's own file: what was read and hashed once is not read again. */
export const KEPT: Dialect = { ...DUCKDB, view: table, table };

/** A step as a statement. */
export const statement = ({ name, query }: Step): string => KEPT.table(name, query);

/** Takes in all lines of one side: out of a table, or of a query in parentheses. */
export const takeIn = ({ run }: Session, grain: SqlGrain, side: Side, from: string): Promise<void> =>
  run(statement(linesStep(KEPT, grain, side, from)));

/** Finds the residue of the lines that were taken in. */
export async function find(session: Session, grain: SqlGrain): Promise<Residue> {
  for (const step of [...comparisonSteps(KEPT, grain), ...contextSteps(grain)])
    await session.run(statement(step));
  return answer(session, grain);
}

/** Finds the residue of the lines that were taken in and of the sums and suspects that are known already. */
export async function settle(session: Session, grain: SqlGrain): Promise<Residue> {
  for (const step of [...settleSteps(KEPT, grain), ...contextSteps(grain)])
    await session.run(statement(step));
  return answer(session, grain);
}

/** The residue that the statements have found. */
async function answer({ texts }: Session, grain: SqlGrain): Promise<Residue> {
  const residue = await residueFromLines(texts(answerQuery(KEPT, grain)));
  if (!residue.ok) throw new Error(`The statements answered no residue: ${JSON.stringify(residue.issues)}`);
  return residue.value;
}
