import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Break,
  planOf,
  printSql,
  REPORT_FILE,
  type Reported,
  type ReportFile,
  SEVERITIES,
  type Severity,
  type Sides,
  stateAfter,
  summaryText,
  writeReport,
} from '../../reconcile/index.js';
import { refuseOverwrite } from '../judge.js';
import { startProgress } from '../progress.js';
import { type Compared, compare } from '../reconcile/compare.js';
import { CORRECTIONS, writeCorrections } from '../reconcile/corrections.js';
import { earlierReports } from '../reconcile/earlier.js';
import { bytesOf, filesOf, type Intake, REJECTED, startIntake } from '../reconcile/ledger.js';
import { type Options, policyOf, withOptions } from '../reconcile/options.js';
import { afterText } from '../reconcile/print.js';
import { explainResidue, residueIn } from '../reconcile/residue.js';
import { EXIT } from '../summary.js';
import { Trouble } from '../trouble.js';

/** Adds `mfgc reconcile`: where two systems disagree, why, and what to do about it. */
export function register(program: Command): void {
  const command = program
    .command('reconcile')
    .description('Compare two ledgers, explain every difference and propose what closes it.')
    .argument('[left]', 'a table (.csv, .tsv, .ndjson, .parquet), a file of documents, or a folder of them')
    .argument('[right]', 'the same from the other system; with --stock the one that tells the balances');
  withOptions(command)
    .addHelpText(
      'after',
      `
Exit code 0: nothing to do, 1: breaks or rejected lines, 2: trouble.

Examples:
  $ mfgc reconcile mes.ndjson odoo/ --out breaks --html
  $ mfgc reconcile erp.csv wms.csv --columns columns.json --policy policy.json --out breaks
  $ mfgc reconcile --print-sql spark --as-of 2026-03-10T22:00:00Z > compare.sql`,
    )
    .action(run);
}

async function run(left: string | undefined, right: string | undefined, options: Options): Promise<void> {
  if (options.printSql) {
    process.stdout.write(`${printSql(options.printSql, planOf(policyOf(options), options.asOf))}\n`);
    return;
  }
  const { out } = options;
  if (out === undefined) throw new Trouble('name a folder for the report with --out');
  if (options.residue !== undefined) return reconcileResidue(options.residue, out, options);
  if (left === undefined || right === undefined)
    throw new Trouble('name two ledgers: mfgc reconcile <left> <right>');
  await reconcileFiles({ left, right }, out, options);
}

async function reconcileFiles(paths: Sides<string>, out: string, options: Options): Promise<void> {
  const inputs = [...filesOf(paths.left), ...filesOf(paths.right)];
  refuseOverwrite(inputs, [join(out, REPORT_FILE), join(out, REJECTED)]);
  const policy = policyOf(options);
  const progress = startProgress('reconcile', bytesOf(inputs));
  const find = (intake: Intake) => compare({ paths, options, policy, intake });
  try {
    await report(find, out, options, progress.advance);
  } finally {
    progress.stop();
  }
}

async function reconcileResidue(file: string, out: string, options: Options): Promise<void> {
  const policy = policyOf(options);
  const residue = await residueIn(file);
  await report((intake) => explainResidue(residue, policy, options, intake), out, options);
}

/** Writes what is found into the folder and tells it; the exit code says whether somebody has to look. */
async function report(
  find: (intake: Intake) => Promise<Compared>,
  out: string,
  options: Options,
  onBytes: (count: number) => void = () => {},
): Promise<void> {
  const files: ReportFile[] = ['breaks.ndjson', 'breaks.csv', 'summary.md'];
  if (options.html) files.push('report.html');
  const intake = startIntake(out, onBytes);
  try {
    // Read before the work, which would be lost where one of them can not be read.
    const earlier = earlierReports(options.history);
    const found = await find(intake);
    const { rejected } = intake.counts;
    const reported = await writeReport(out, found.outcome, { files, earlier, rejected });
    const written = [...files, REPORT_FILE];
    if (options.corrections) written.push(CORRECTIONS);
    if (rejected > 0) written.push(REJECTED);
    const paths = written.map((it) => join(out, it));
    tell(reported, paths, options);
    if (rejected > 0) tellRejected(rejected, join(out, REJECTED));
    await propose(found, out, options);
    const isOpen = rejected > 0 || found.outcome.breaks.some((it) => isGrave(it, options.failOn));
    process.exitCode = isOpen ? EXIT.issues : EXIT.clean;
  } finally {
    await intake.rejects.close();
  }
}

const tell = (reported: Reported, files: readonly string[], { json }: Options): void =>
  void process.stdout.write(
    `${json ? JSON.stringify(reported.report, null, 2) : summaryText(reported, files)}\n`,
  );

const tellRejected = (count: number, file: string): void =>
  void process.stderr.write(`${count === 1 ? '1 line was' : `${count} lines were`} rejected; see ${file}\n`);

/** What would set the books right, and what they would be then. */
async function propose(
  { outcome, residue, knowledge }: Compared,
  out: string,
  options: Options,
): Promise<void> {
  if (options.corrections) await writeCorrections(outcome, out, options.corrections, options);
  if (options.dryRun) process.stdout.write(`${afterText(await stateAfter(residue, outcome, knowledge))}\n`);
}

/** Whether a break is as severe as asked for, or more. */
const isGrave = ({ severity }: Break, failOn: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
