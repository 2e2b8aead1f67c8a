import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { contracts, type ReadDocument } from '../../index.js';
import { type ConsumptionPolicy, type Replayed, replay, violationSentence } from '../../laws/index.js';
import { issuePrinter, judge, refuseOverwrite, rejectOf, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter } from '../output.js';
import { startProgress } from '../progress.js';
import { EXIT, printSummary, type Summary } from '../summary.js';
import { Tally } from '../tally.js';

interface Options {
  readonly out: string;
  readonly consumption?: ConsumptionPolicy;
  readonly parallel?: boolean;
  readonly json?: boolean;
}

const OUTPUTS = {
  states: 'states.ndjson',
  balances: 'balances.ndjson',
  violations: 'violations.ndjson',
  rejects: 'rejects.ndjson',
} as const;

/** Adds `mfgc replay`: where things stand after these events, and which laws do not hold. */
export function register(program: Command): void {
  program
    .command('replay')
    .description('Fold documents, in any order, to states and balances, and tell which laws do not hold.')
    .argument('<files...>', 'files of JSON lines')
    .requiredOption('--out <folder>', `write ${Object.values(OUTPUTS).join(', ')} into this folder`)
    .addOption(
      new Option(
        '--consumption <policy>',
        'how strictly consumption follows the plan; left out, as the bill of material says',
      ).choices(['strict', 'warning', 'flexible']),
    )
    .option('--parallel', 'count as well what is told beside the system that owns the fact')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  $ mfgc replay events.ndjson --out replayed')
    .action(run);
}

async function run(files: readonly string[], options: Options): Promise<void> {
  mkdirSync(options.out, { recursive: true });
  const paths = Object.values(OUTPUTS).map((it) => join(options.out, it));
  refuseOverwrite(files, paths);
  const { documents, rejected } = await readDocuments(files, join(options.out, OUTPUTS.rejects));
  const { consumption, parallel = false } = options;
  const replayed = replay(documents, { contracts, parallel, ...(consumption ? { consumption } : {}) });
  await writeAll(options.out, OUTPUTS.states, replayed.states);
  await writeAll(options.out, OUTPUTS.balances, replayed.balances);
  await writeAll(options.out, OUTPUTS.violations, replayed.violations);
  if (!options.json) tellFirst(replayed, join(options.out, OUTPUTS.violations));
  printSummary(summaryOf(replayed, documents.length - replayed.counts.read, rejected), options);
  process.exitCode = rejected + replayed.violations.length > 0 ? EXIT.issues : EXIT.clean;
}

interface Read {
  readonly documents: readonly ReadDocument[];
  readonly rejected: number;
}

async function readDocuments(files: readonly string[], rejectsFile: string): Promise<Read> {
  const progress = startProgress(
    'replay',
    files.reduce((sum, file) => sum + (sizeOf(file) ?? 0), 0),
  );
  const rejects = createLineWriter(rejectsFile);
  const tell = issuePrinter(rejectsFile);
  const documents: ReadDocument[] = [];
  for (const file of files) {
    for await (const line of readLines(file, { onBytes: progress.advance })) {
      const judged = judge(line, 'read');
      if (!judged.ok) {
        tell(line.line, judged.issues);
        await rejects.write({ file, ...rejectOf(line, judged.issues) });
      } else documents.push(judged.value);
    }
  }
  progress.stop();
  await rejects.close();
  return { documents, rejected: rejects.count };
}

async function writeAll(folder: string, name: string, values: readonly unknown[]): Promise<void> {
  const writer = createLineWriter(join(folder, name));
  for (const it of values) await writer.write(it);
  await writer.close();
}

/** How many violations a terminal is shown; all of them are in their file. */
const SHOWN = 20;

function tellFirst({ violations }: Replayed, file: string): void {
  for (const it of violations.slice(0, SHOWN))
    process.stderr.write(`${it.law} ${it.verdict}  ${violationSentence(it)}\n`);
  const more = violations.length - SHOWN;
  if (more > 0) process.stderr.write(`… ${more} more: all of them are in ${file}\n`);
}

function summaryOf(replayed: Replayed, entities: number, rejectedLines: number): Summary {
  const [states, laws] = [new Tally(), new Tally()];
  for (const it of replayed.states) states.add(`${it.thing} ${it.state}`);
  for (const it of replayed.violations) laws.add(`${it.law} ${it.verdict}`);
  const { counts, arrivals, balances, violations } = replayed;
  return {
    counts: {
      ...counts,
      entities,
      rejectedLines,
      balances: balances.length,
      violations: violations.length,
    },
    sections: {
      'things per state': states.counts,
      'violations per law': laws.counts,
      arrivals: { ...arrivals },
    },
  };
}
