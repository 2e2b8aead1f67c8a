import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type OdooPlan, type PlanOutcome, runPlan, troubleOf } from '../../odoo/index.js';
import { issuePrinter, refuseOverwrite, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { EXIT, printSummary } from '../summary.js';
import { Tally } from '../tally.js';
import { type Connection, type ConnectOptions, connect, withConnection } from './connect.js';
import { type FileLeases, fileLeases } from './file-leases.js';
import { planOf } from './plan-line.js';

interface Options extends ConnectOptions {
  readonly yes?: boolean;
  readonly out: string;
  readonly locks?: string;
  readonly json?: boolean;
}

/** Adds `mfgc odoo apply`: makes the calls of plans, or only tells them. */
export function register(odoo: Command): void {
  withConnection(odoo.command('apply'))
    .description(
      'Tell the calls of plans; with --yes make them, each at most once however often this is run.',
    )
    .argument('<plans>', 'a file of plans as `mfgc odoo plan` writes it')
    .option('--yes', 'make the calls; without it Odoo is not even asked')
    .option('--out <file>', 'where to write what became of each plan, with --yes', 'outcomes.ndjson')
    .option(
      '--locks <folder>',
      'where all who post to this Odoo see who posts what (default: beside the plans)',
    )
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ mfgc odoo apply plans.ndjson --url https://odoo.example --db plant --user mes --key-env ODOO_KEY --yes',
    )
    .action(apply);
}

async function apply(file: string, options: Options): Promise<void> {
  if (options.yes) await post(file, options);
  else await rehearse(file, options);
}

/** Tells in plain sentences what would be called, in the order in which it would. */
async function rehearse(file: string, { json }: Options): Promise<void> {
  const tell = issuePrinter(undefined);
  const counts = { plans: 0, steps: 0, rejected: 0 };
  for await (const line of readLines(file)) {
    const read = planOf(line);
    if (!read.ok) {
      counts.rejected++;
      tell(line.line, read.issues);
      continue;
    }
    counts.plans++;
    counts.steps += read.value.steps.length;
    if (!json) process.stdout.write(`${planText(read.value)}\n`);
  }
  printSummary({ counts }, { json });
  if (!json) process.stdout.write('Nothing was called. Say --yes to make these calls.\n');
  process.exitCode = counts.rejected > 0 ? EXIT.issues : EXIT.clean;
}

const planText = ({ event, version, steps }: OdooPlan): string =>
  [
    `${event.name} ${event.subject} (Odoo ${version})`,
    ...steps.map(({ says, model, method }) => `  ${says} [${model} ${method}]`),
  ].join('\n');

async function post(file: string, options: Options): Promise<void> {
  refuseOverwrite([file], [options.out]);
  const size = sizeOf(file);
  const connection = await connect(options);
  const leases = fileLeases(options.locks ?? join(dirname(file), LOCKS), () => new Date());
  const outcomes = createLineWriter(options.out);
  const progress = startProgress('odoo apply', size);
  const tell = issuePrinter(options.out);
  const tally = new Tally();
  for await (const line of readLines(file, { onBytes: progress.advance })) {
    const read = planOf(line);
    if (!read.ok) tell(line.line, read.issues);
    const outcome = read.ok
      ? await run(read.value, connection, leases)
      : { outcome: 'rejected', issues: read.issues };
    tally.add(outcome.outcome);
    await outcomes.write({ line: line.line, ...outcome });
  }
  progress.stop();
  await outcomes.close();
  const { posted = 0, 'already-posted': alreadyPosted = 0, ...others } = tally.counts;
  printSummary({ counts: { posted, alreadyPosted }, sections: { 'not posted': others } }, options);
  process.exitCode = Object.keys(others).length > 0 ? EXIT.issues : EXIT.clean;
}

/** The folder of the locks, beside the plans: who applies the same file sees them. */
const LOCKS = '.mfgc-locks';

const PAUSE_MILLISECONDS = 500;

/** Runs a plan that was made for this version; one made for another is not tried. */
async function run(
  plan: OdooPlan,
  { call, version, url }: Connection,
  lease: FileLeases,
): Promise<PlanOutcome> {
  if (plan.version !== version) {
    const text = `The plan was made for Odoo ${plan.version}; ${url} is ${version}. Plan the event again.`;
    const trouble = troubleOf('configuration-error', text);
    return { outcome: 'configuration-error', key: plan.key, step: '', trouble };
  }
  const wait = (attempt: number) =>
    new Promise<void>((done) => setTimeout(done, attempt * PAUSE_MILLISECONDS));
  const ended = await runPlan(plan, call, { wait, lease });
  // Only a lease that was not given ends a plan before its first step.
  if (ended.outcome !== 'retryable' || ended.step !== '') return ended;
  return { ...ended, trouble: { ...ended.trouble, help: lease.holder(plan.key) } };
}
