import { remembered } from '../../../src/core/remembered.js';
import type { Column, Dimension, LedgerLine, Side, Sides } from '../../../src/reconcile/ledger/line.js';
import { DIMENSIONS, stands } from '../../../src/reconcile/ledger/line.js';
import type { Policy } from '../../../src/reconcile/policy/policy.js';
import type { Flow, Keying } from './flows.js';
import type { Item } from './world.js';

/** One thing that is so, and what both systems say of it. */
export interface Told extends Sides<readonly LedgerLine[]> {
  readonly flow: Flow;
  readonly keying: Keying;
  readonly item: Item;
  /** The sides say it plainly: once each, in one unit, before the as-of moment; a fault can be put here. */
  readonly plain: boolean;
}

/** A message that is known to be under way, as far as it is known. */
export interface UnderWay {
  readonly line: LedgerLine;
  readonly waitingFor: Side;
  readonly since: string;
}

/** What the master data of one side no longer has. */
export interface Archived {
  readonly items: readonly string[];
  readonly locations: readonly string[];
}

/** Two ledgers, and all that their comparison is run by. */
export interface Pair {
  readonly told: readonly Told[];
  readonly columns: Sides<ReadonlySet<Column>>;
  readonly policy: Policy;
  readonly items: readonly Item[];
  readonly asOf: string;
  readonly underWay: readonly UnderWay[];
  readonly archived: Sides<Archived>;
}

/** All lines of one side. */
export const linesOf = (pair: Pair, side: Side): LedgerLine[] => pair.told.flatMap((it) => it[side]);

/** Whether a line counts at the as-of moment. */
export const counts = (line: LedgerLine, asOf: string): boolean => stands(line) && line.recordedAt <= asOf;

/** The latest moment at which a side wrote something down. */
export const highWaterOf = (pair: Pair, side: Side): string =>
  linesOf(pair, side)
    .map((it) => it.recordedAt)
    .sort()
    .at(-1) ?? '';

const known = new WeakMap<Pair, Map<string, readonly Dimension[]>>();

/** By what the cells of a flow are told apart in this pair. */
export function inForce(pair: Pair, flow: string): readonly Dimension[] {
  const byFlow = remembered(known, pair, () => new Map<string, readonly Dimension[]>());
  return remembered(byFlow, flow, () => dimensionsOf(pair, flow));
}

function dimensionsOf({ told, columns, asOf, policy }: Pair, flow: string): Dimension[] {
  const lines = told
    .filter((it) => it.flow.flow === flow)
    .flatMap((it) => [...it.left, ...it.right])
    .filter((it) => counts(it, asOf));
  return DIMENSIONS.filter(
    (it) =>
      columns.left.has(it) &&
      columns.right.has(it) &&
      (!policy.whereKnown.includes(it) || lines.every((line) => line[it] !== '')),
  );
}

/** The pair with other tellings in the place of some. */
export const withTold = (pair: Pair, changes: ReadonlyMap<Told, Told>): Pair => ({
  ...pair,
  told: pair.told.map((it) => changes.get(it) ?? it),
});
