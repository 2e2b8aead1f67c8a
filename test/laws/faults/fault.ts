import type { ReadDocument } from '../../../src/index.js';
import type { Law, Verdict, Violation } from '../../../src/laws/index.js';
import { dice, oneOf, type Roll } from '../history/chance.js';
import { keyOf, type Line } from '../history/line.js';
import { messagesOf } from '../history/messages.js';
import type { Order, Run, World } from '../history/world.js';

/** One violation that a fault brings about, and the lines that it names. */
export interface Expected {
  readonly law: Law;
  readonly verdict: Verdict;
  readonly guilty: readonly Line[];
}

/** A history with one thing wrong in it. */
export interface Spoiled {
  readonly lines: readonly Line[];
  readonly expected: readonly Expected[];
  /** What is wrong with the messages themselves. */
  readonly garble?: (documents: ReadDocument[], roll: Roll) => ReadDocument[];
}

/** A way to break a law; undefined where this history has no place for it. */
export interface Fault {
  readonly law: Law;
  readonly name: string;
  readonly put: (world: World, roll: Roll) => Spoiled | undefined;
}

export const expect = (law: Law, verdict: Verdict, ...guilty: readonly Line[]): Expected => ({
  law,
  verdict,
  guilty,
});

/** The history with some lines more, some less, and some in the place of others. */
export function spoiled(
  { lines }: Pick<World, 'lines'>,
  expected: readonly Expected[],
  changes: {
    readonly add?: readonly Line[];
    readonly drop?: readonly Line[];
    readonly instead?: ReadonlyMap<Line, Line>;
    readonly withoutHolds?: boolean;
  },
): Spoiled {
  const { add = [], drop = [], instead, withoutHolds } = changes;
  const isGone = (it: Line): boolean =>
    drop.includes(it) || (withoutHolds === true && it.contract.name.startsWith('quality.hold-'));
  const kept = lines.filter((it) => !isGone(it)).map((it) => instead?.get(it) ?? it);
  return { lines: [...kept, ...add], expected };
}

/** The spoiled history as it comes in; undefined where this history has no place for the fault. */
export function spoil(
  fault: Fault,
  world: World,
): { readonly documents: ReadDocument[]; readonly expected: readonly Expected[] } | undefined {
  const roll = dice(world.seed * 7 + 3);
  // A copy: the numbers that a fault gives out are its own.
  const it = fault.put({ ...world }, roll);
  if (!it) return undefined;
  const documents = messagesOf(it.lines, world.seed);
  return { documents: it.garble ? it.garble(documents, roll) : documents, expected: it.expected };
}

/** What was expected and not reported, and what was reported and not expected. */
export function differences(
  found: readonly Violation[],
  expected: readonly Expected[],
): { readonly missed: Expected[]; readonly invented: Violation[] } {
  const invented = [...found];
  const missed = expected.filter(({ law, verdict, guilty }) => {
    const keys = guilty.map(keyOf);
    const at = invented.findIndex(
      (it) => it.law === law && it.verdict === verdict && keys.every((key) => it.keys.includes(key)),
    );
    if (at >= 0) invented.splice(at, 1);
    return at < 0;
  });
  return { missed, invented };
}

/** One of the list; undefined of an empty one. */
export const anyOf = <T>(roll: Roll, list: readonly T[]): T | undefined =>
  list.length === 0 ? undefined : oneOf(roll, list);

/** Whether a line was never taken back, not even in error. */
export const isFree = ({ mistakes }: World, line: Line | undefined): line is Line =>
  line !== undefined && !mistakes.some(({ chain }) => chain.includes(line));

export const isWorked = ({ fate }: Order): boolean => fate === 'closed' || fate === 'completed';

/** Orders with a run that fits. */
export const runsOf = (
  { orders }: World,
  fits: (run: Run, order: Order) => boolean,
): { readonly order: Order; readonly run: Run }[] =>
  orders.flatMap((order) => order.runs.filter((run) => fits(run, order)).map((run) => ({ order, run })));

export const lastOf = ({ operations }: Order): string => operations.at(-1)?.operationId as string;

/** Runs of one operation. */
export const runsAt = ({ runs }: Order, operationId: string): Run[] =>
  runs.filter((it) => it.operationId === operationId);

/** What a run or an operation gave: a number of pieces in a told quantity. */
export const countOf = (told: unknown): number =>
  Number((told as { value?: string } | undefined)?.value ?? 0);
