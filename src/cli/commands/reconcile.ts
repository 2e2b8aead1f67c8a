import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { ReadDocument, ReadEvent } from '../../index.js';
import { type Break, reconcileFactsOnDisk, reconcileStock, type Summary } from '../../reconcile/index.js';
import { refuseOverwrite } from '../judge.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { bytesOf, documentsOf, eventsOf, filesOf, type Intake, isEvent } from '../reconcile/ledger.js';
import { outcomeText, SHOWN } from '../reconcile/print.js';
import { EXIT } from '../summary.js';

interface Options {
  readonly out: string;
  readonly stock?: boolean;
  readonly families?: string[];
  readonly timeTolerance: number;
  readonly names?: string[];
  readonly json?: boolean;
}

/** The files that a run writes, by what they hold. */
const OUTPUTS = { breaks: 'breaks.ndjson', report: 'report.json', rejected: 'rejected.ndjson' } as const;

/** Adds `mfgc reconcile`: where two systems disagree, why, and what to do about it. */
export function register(program: Command): void {
  program
    .command('reconcile')
    .description(
      'Compare what two systems tell, or what moved with what the books say, and explain every break.',
    )
    .argument('<left>', 'a file of JSON lines, or a folder with events.ndjson and entities.ndjson')
    .argument('<right>', 'the same from the other system; with --stock the one that tells the balances')
    .requiredOption('--out <folder>', `write ${Object.values(OUTPUTS).join(', ')} into this folder`)
    .option('--stock', 'fold the movements of <left> and compare them with the balances of <right>')
    .option('--families <names>', 'compare only these event names, separated by commas', namesOf)
    .option('--time-tolerance <seconds>', 'occurred times may differ by so many seconds', secondsOf, 3600)
    .option('--names <left,right>', 'what the report calls the two sides', pairOf)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc reconcile mes.ndjson odoo/ --out breaks')
    .action(reconcile);
}

function pairOf(text: string): string[] {
  const names = namesOf(text);
  if (names.length !== 2 || names.includes(''))
    throw new InvalidArgumentError('Two names with a comma between.');
  return names;
}

const namesOf = (text: string): string[] => text.split(',').map((it) => it.trim());

function secondsOf(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number of seconds.');
  return Number(text);
}

type Outcome = Summary<unknown>;

interface Compared {
  readonly outcome: Outcome;
  readonly breaks: Iterable<Break>;
}

interface Sides {
  readonly left: AsyncIterable<ReadDocument>;
  readonly right: AsyncIterable<ReadDocument>;
  readonly names: { readonly left: string; readonly right: string };
  readonly bytes: number;
}

async function reconcile(left: string, right: string, options: Options): Promise<void> {
  const files = { left: filesOf(left), right: filesOf(right) };
  const bytes = bytesOf([...files.left, ...files.right]);
  mkdirSync(options.out, { recursive: true });
  const outputs = Object.values(OUTPUTS).map((it) => join(options.out, it));
  refuseOverwrite([...files.left, ...files.right], outputs);
  const rejectsFile = join(options.out, OUTPUTS.rejected);
  const progress = startProgress('reconcile', bytes);
  const spill = mkdtempSync(join(options.out, '.spill-'));
  const intake: Intake = {
    items: [],
    rejects: createLineWriter(rejectsFile),
    counts: { read: 0, rejected: 0, entities: 0 },
    onBytes: progress.advance,
  };
  const sides: Sides = {
    left: documentsOf(files.left, rejectsFile, intake),
    right: documentsOf(files.right, rejectsFile, intake),
    names: namesOfSides(left, right, options.names),
    bytes,
  };
  try {
    const compared = options.stock
      ? await compareStock(sides, intake)
      : await compareFacts(sides, intake, options, spill);
    await tell(compared, intake, options);
  } finally {
    progress.stop();
    await intake.rejects.close();
    rmSync(spill, { recursive: true, force: true });
  }
}

function namesOfSides(left: string, right: string, given: readonly string[] = []): Sides['names'] {
  if (given[0] !== undefined && given[1] !== undefined) return { left: given[0], right: given[1] };
  const nameOf = (path: string): string => basename(path).replace(/\.[a-z]+$/, '');
  const names = { left: nameOf(left), right: nameOf(right) };
  return names.left === names.right ? { left: 'left', right: 'right' } : names;
}

/** So much of the ledgers is in memory at once. */
const PART_BYTES = 16 * 1024 * 1024;

async function compareFacts(
  sides: Sides,
  { items }: Intake,
  options: Options,
  folder: string,
): Promise<Compared> {
  const { summary, breaks } = await reconcileFactsOnDisk(eventsOf(sides.left), eventsOf(sides.right), {
    folder,
    parts: Math.min(512, 1 + Math.floor(sides.bytes / PART_BYTES)),
    items,
    names: sides.names,
    timeToleranceSeconds: options.timeTolerance,
    ...(options.families ? { families: options.families } : {}),
  });
  return { outcome: summary, breaks };
}

async function compareStock({ left, right, names }: Sides, { items }: Intake): Promise<Compared> {
  const movements: ReadEvent[] = [];
  for await (const document of left) if (isEvent(document)) movements.push(document);
  const balances: ReadDocument[] = [];
  for await (const document of right) if (document.contract.balances) balances.push(document);
  const { breaks, ...outcome } = reconcileStock(movements, balances, items, { names });
  return { outcome, breaks };
}

async function tell({ outcome, breaks }: Compared, { counts }: Intake, options: Options): Promise<void> {
  const breaksFile = join(options.out, OUTPUTS.breaks);
  const writer = createLineWriter(breaksFile);
  const first: Break[] = [];
  for (const it of breaks) {
    if (first.length < SHOWN) first.push(it);
    await writer.write(it);
  }
  await writer.close();
  const report = JSON.stringify(
    { kind: options.stock ? 'stock' : 'facts', lines: counts, ...outcome },
    null,
    2,
  );
  writeFileSync(join(options.out, OUTPUTS.report), `${report}\n`);
  process.stdout.write(`${options.json ? report : outcomeText(outcome, first, breaksFile)}\n`);
  process.exitCode = outcome.clean && counts.rejected === 0 ? EXIT.clean : EXIT.issues;
}
