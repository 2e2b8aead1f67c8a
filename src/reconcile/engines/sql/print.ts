import { COLUMNS, SIDES } from '../../ledger/line.js';
import type { Plan } from '../../residue.js';
import { answerQuery } from './answer.js';
import { contextSteps } from './context-steps.js';
import type { Dialect } from './dialect.js';
import { DUCKDB } from './duckdb.js';
import { sqlGrain, type Told } from './grain.js';
import { POSTGRES } from './postgres.js';
import { SPARK } from './spark.js';
import { comparisonSteps, linesStep, type Step } from './statements.js';

/** The engines whose statements can be printed. */
export const DIALECTS = { duckdb: DUCKDB, postgres: POSTGRES, spark: SPARK } as const;

/** The name of an engine whose statements can be printed. */
export type DialectName = keyof typeof DIALECTS;

const ALL_COLUMNS: Told = { left: new Set(COLUMNS), right: new Set(COLUMNS) };

const statement = (dialect: Dialect, { name, says, query, kept }: Step): string =>
  `-- ${says}\n${kept ? dialect.table(name, query) : dialect.view(name, query)}`;

/**
 * The comparison as statements for a database that holds both ledgers. Where a ledger lacks columns, `told`
 * names those that it has: a dimension that one side never tells is not compared.
 */
export function printSql(name: DialectName, plan: Plan, told: Told = ALL_COLUMNS): string {
  const dialect = DIALECTS[name];
  const grain = sqlGrain(plan, told);
  const steps = [
    ...SIDES.map((side) => linesStep(dialect, grain, side, `ledger_${side}`)),
    ...comparisonSteps(dialect, grain),
    ...contextSteps(grain),
  ];
  return [
    heading(dialect),
    ...dialect.settings,
    ...steps.map((it) => statement(dialect, it)),
    `-- The residue.\n${answerQuery(dialect, grain)};\n`,
  ].join('\n\n');
}

function heading({ name, howToRun }: Dialect): string {
  const lines = [
    `Finds the lines of two ledgers that do not certainly agree, in ${name}.`,
    '',
    'Wanted: two tables or views, ledger_left and ledger_right, with these columns, all texts:',
    ...wrapped(COLUMNS.join(', ')),
    'Decimals are canonical (1.5, never 1.50), instants are UTC with milliseconds',
    '(2026-03-10T06:00:00.000Z); empty or null means that nothing is told.',
    '',
    'Run, as one session:',
    ...howToRun.map((it) => `  ${it}`),
    'Bring the answer back:',
    '  mfgc reconcile --residue residue.ndjson',
  ];
  return lines.map((it) => `-- ${it}`.trimEnd()).join('\n');
}

function wrapped(text: string): string[] {
  return (text.match(/.{1,90}(?:, |$)/g) ?? []).map((it) => `  ${it.trimEnd()}`);
}
