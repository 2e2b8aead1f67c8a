import { createReadStream, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import {
  type Break,
  outcomeOf,
  planOf,
  printSql,
  type ReportDocument,
  type ReportFile,
  type Residue,
  residueFromLines,
  SEVERITIES,
  type Severity,
  stateAfter,
  summaryText,
  writeReport,
} from '../../reconcile/index.js';
import { issuePrinter, refuseOverwrite } from '../judge.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { type Compared, compare } from '../reconcile/compare.js';
import { CORRECTIONS, writeCorrections } from '../reconcile/corrections.js';
import { bytesOf, filesOf, type Intake } from '../reconcile/ledger.js';
import { itemsIn, troubleOf, waitingIn } from '../reconcile/masters.js';
import { type Options, policyOf, sideNames, withOptions } from '../reconcile/options.js';
import { afterText } from '../reconcile/print.js';
import { EXIT } from '../summary.js';
import { Trouble } from '../trouble.js';

const REJECTED = 'rejected.ndjson';

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
  if (options.residue !== undefined) return explainResidue(options.residue, out, options);
  if (left === undefined || right === undefined)
    throw new Trouble('name two ledgers: mfgc reconcile <left> <right>');
  await reconcileFiles(left, right, out, options);
}

async function reconcileFiles(left: string, right: string, out: string, options: Options): Promise<void> {
  const inputs = [...filesOf(left), ...filesOf(right)];
  refuseOverwrite(inputs, [join(out, 'report.json'), join(out, REJECTED)]);
  const policy = policyOf(options);
  const progress = startProgress('reconcile', bytesOf(inputs));
  const intake = startIntake(out, progress.advance);
  try {
    await tell(await compare({ paths: { left, right }, options, policy, intake }), out, intake, options);
  } finally {
    progress.stop();
    await intake.rejects.close();
  }
}

function startIntake(out: string, onBytes: (count: number) => void): Intake {
  mkdirSync(out, { recursive: true });
  // Rejects of this run beside the report of an earlier one would look like one whole.
  rmSync(join(out, 'report.json'), { force: true });
  const rejectsFile = join(out, REJECTED);
  return {
    items: [],
    rejects: createLineWriter(rejectsFile),
    tell: issuePrinter(rejectsFile),
    counts: { read: 0, rejected: 0 },
    onBytes,
  };
}

/** What was found where the ledgers are, explained here. */
async function explainResidue(file: string, out: string, options: Options): Promise<void> {
  const read = await residueFromLines(
    createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
  );
  if (!read.ok) throw troubleOf(file, read.issues);
  const intake = startIntake(out, () => {});
  const knowledge = {
    names: sideNames('left', 'right', options.names),
    items: await itemsIn(options.items, intake),
    inFlight: waitingIn(options.inFlight),
  };
  const residue: Residue = read.value;
  const outcome = outcomeOf(residue, policyOf(options), options.asOf ?? '', knowledge);
  try {
    await tell({ outcome, residue, knowledge }, out, intake, options);
  } finally {
    await intake.rejects.close();
  }
}

async function tell(
  { outcome, residue, knowledge }: Compared,
  out: string,
  intake: Intake,
  options: Options,
): Promise<void> {
  const files: ReportFile[] = [
    'breaks.ndjson',
    'breaks.csv',
    'summary.md',
    ...(options.html ? (['report.html'] as const) : []),
  ];
  const reported = await writeReport(out, outcome, {
    files,
    earlier: earlierIn(options.history, out),
    rejected: intake.counts.rejected,
  });
  const { rejected } = intake.counts;
  const shown = [
    ...files,
    'report.json',
    ...(options.corrections ? [CORRECTIONS] : []),
    ...(rejected > 0 ? [REJECTED] : []),
  ].map((it) => join(out, it));
  process.stdout.write(
    `${options.json ? JSON.stringify(reported.report, null, 2) : summaryText(reported, shown)}\n`,
  );
  if (rejected > 0)
    process.stderr.write(
      `${rejected === 1 ? '1 line was' : `${rejected} lines were`} rejected; see ${join(out, REJECTED)}\n`,
    );
  if (options.corrections) await writeCorrections(outcome, out, options.corrections, options);
  if (options.dryRun) process.stdout.write(`${afterText(await stateAfter(residue, outcome, knowledge))}\n`);
  process.exitCode =
    rejected > 0 || outcome.breaks.some((it) => isGrave(it, options.failOn)) ? EXIT.issues : EXIT.clean;
}

/** Whether a break is as severe as asked for, or more. */
const isGrave = ({ severity }: Break, failOn: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);

/** The reports of earlier runs below a folder, this run's own folder aside. */
function earlierIn(folder: string | undefined, out: string): ReportDocument[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => /(^|[/\\])report\.json$/.test(it))
    .map((it) => join(folder, it))
    .filter((it) => dirname(it) !== join(out))
    .sort()
    .map((it) => JSON.parse(readFileSync(it, 'utf8')) as ReportDocument);
}
