import { writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import {
  completenessOf,
  cyclesIn,
  GAPS,
  type GenealogyGraph,
  type Lot,
  lotText,
  type TracedLot,
  tiesAmong,
  traceBackward,
  traceForward,
} from '../../laws/index.js';
import { refuseOverwrite } from '../judge.js';
import { EXIT } from '../summary.js';
import { drawing, MOST_DRAWN } from '../trace/drawing.js';
import { readHistory } from '../trace/history.js';
import { treeText } from '../trace/tree.js';
import { Trouble } from '../trouble.js';

interface Options {
  readonly lot: Lot;
  readonly forward?: boolean;
  readonly backward?: boolean;
  readonly svg?: string;
}

/** Adds `mfgc trace`: where a lot went, or what it was made of. */
export function register(program: Command): void {
  program
    .command('trace')
    .description('Show where a lot went, or what it was made of, as a tree.')
    .argument('<events>', 'a file of JSON lines')
    .requiredOption('--lot <item/lot>', 'the lot: its item, a slash, its number', lotOf)
    .option('--forward', 'where the lot went')
    .option('--backward', 'what the lot was made of (both are shown when neither is asked for)')
    .option('--svg <file>', 'draw the trace into this file')
    .addHelpText('after', '\nExample:\n  $ mfgc trace events.ndjson --lot FRM-28-ST/FRM-2611-01 --backward')
    .action(trace);
}

/** Item codes hold no slash; lot numbers may. */
function lotOf(text: string): Lot {
  const at = text.indexOf('/');
  if (at < 1 || at === text.length - 1) throw new InvalidArgumentError('An item, a slash and a lot number.');
  return { itemId: text.slice(0, at), lotNumber: text.slice(at + 1) };
}

async function trace(file: string, options: Options): Promise<void> {
  refuseOverwrite([file], [options.svg]);
  const history = await readHistory(file, () => {});
  const graph = history.genealogy.graph();
  const both = !options.forward && !options.backward;
  const walks: [string, TracedLot[]][] = [];
  if (options.forward || both) walks.push(['went into', traceForward(graph, options.lot)]);
  if (options.backward || both) walks.push(['was made of', traceBackward(graph, options.lot)]);
  const traced = walks.flatMap(([, lots]) => lots);
  if (traced.length === 0) throw new Trouble(`${lotText(options.lot)}: no document names this lot`);
  const texts = walks.map(([what, lots]) =>
    lots.length > 1
      ? `${lotText(options.lot)} ${what}:\n${treeText(lots)}`
      : `${lotText(options.lot)} ${what} nothing that is told.`,
  );
  const trouble = troubles(graph, traced);
  process.stdout.write(`${[...texts, ...trouble].join('\n')}\n`);
  if (options.svg !== undefined) await draw(graph, traced, options.svg);
  process.exitCode = trouble.length > 0 || history.counts.rejected > 0 ? EXIT.issues : EXIT.clean;
}

/** What keeps the trace from being the whole truth, among the lots it reached. */
function troubles(graph: GenealogyGraph, traced: readonly TracedLot[]): string[] {
  const reached = new Set(traced.map(lotText));
  const gaps = completenessOf(graph)
    .gaps()
    .filter(({ lot }) => reached.has(lotText(lot)))
    .map(({ lot, code }) => `${code}  ${lotText(lot)}: ${GAPS[code]}`);
  const cycles = cyclesIn(graph)
    .filter(({ path = [] }) => path.some((it) => reached.has(lotText(it))))
    .map(({ law, found }) => `${law}  ${found}: a lot is made of itself.`);
  return [...gaps, ...cycles];
}

async function draw(graph: GenealogyGraph, traced: readonly TracedLot[], file: string): Promise<void> {
  const lots = [...new Map(traced.map((it) => [lotText(it), it])).values()];
  if (lots.length > MOST_DRAWN)
    throw new Trouble(`${lots.length} lots make no readable drawing; at most ${MOST_DRAWN} are drawn`);
  writeFileSync(file, await drawing(lots, tiesAmong(graph, lots)));
}
