import type { Side, Sides } from '../../ledger/line.js';
import type { Plan, Residue } from '../../residue.js';
import { answerQuery } from '../sql/answer.js';
import { contextSteps } from '../sql/context-steps.js';
import type { Dialect } from '../sql/dialect.js';
import { DUCKDB } from '../sql/duckdb.js';
import { type SqlGrain, sqlGrain } from '../sql/grain.js';
import { residueFromLines } from '../sql/residue-file.js';
import { comparisonSteps, linesStep, type Step } from '../sql/statements.js';
import type { Session } from './session.js';

const table: Dialect['table'] = (name, query) => `CREATE OR REPLACE TABLE ${name} AS\n${query}`;

/** Everything is kept, in the database's own file: what was read and hashed once is not read again. */
const KEPT: Dialect = { ...DUCKDB, view: table, table };

const statement = ({ name, query }: Step): string => KEPT.table(name, query);

/** What the statements compare by. */
export const grainOf = (plan: Plan, told: Sides<ReadonlySet<string>>): SqlGrain => sqlGrain(plan, told);

/** Takes in the lines of one side; `from` is a table or a query in parentheses. */
export const takeIn = ({ run }: Session, grain: SqlGrain, side: Side, from: string): Promise<void> =>
  run(statement(linesStep(KEPT, grain, side, from)));

/** Finds the residue of the lines that were taken in. */
export async function find({ run, texts }: Session, grain: SqlGrain): Promise<Residue> {
  for (const step of [...comparisonSteps(KEPT, grain), ...contextSteps(grain)]) await run(statement(step));
  const residue = await residueFromLines(texts(answerQuery(KEPT, grain)));
  if (!residue.ok) throw new Error(`The statements answered no residue: ${JSON.stringify(residue.issues)}`);
  return residue.value;
}
