import { remembered } from '../../core/remembered.js';
import {
  type DIMENSIONS,
  type LedgerLine,
  other,
  SIDES,
  type Side,
  type Sides,
  stands,
} from '../ledger/line.js';
import { createLineDigest } from '../ledger/line-digest.js';
import type { Ledger, Plan, Residue } from '../residue.js';
import { contextOf } from './context.js';
import { agreeByKey, agreeBySum, dimensionsInForce, type Grain, groupOf } from './rules.js';
import { createTotals, type Totals } from './totals.js';

/** One side as far as it was read. */
interface Taken {
  lines: number;
  highWater: string;
  readonly digest: ReturnType<typeof createLineDigest>;
  readonly totals: Totals;
  readonly later: LedgerLine[];
  readonly withdrawn: LedgerLine[];
  /** The standing lines, flow by flow. */
  readonly flows: Map<string, LedgerLine[]>;
}

/** Finds the residue of two ledgers in memory: right up to some hundred thousand lines a side. */
export async function memoryResidue(left: Ledger, right: Ledger, plan: Plan): Promise<Residue> {
  const taken = { left: startTaking(), right: startTaking() };
  for await (const line of left.lines) take(taken.left, line, plan);
  for await (const line of right.lines) take(taken.right, line, plan);
  return residueOf(taken, { left: left.columns, right: right.columns }, plan);
}

const startTaking = (): Taken => ({
  lines: 0,
  highWater: '',
  digest: createLineDigest(),
  totals: createTotals(),
  later: [],
  withdrawn: [],
  flows: new Map(),
});

function take(side: Taken, line: LedgerLine, { asOf }: Plan): void {
  side.lines++;
  side.digest.add(line);
  if (line.recordedAt > side.highWater) side.highWater = line.recordedAt;
  if (asOf !== '' && line.recordedAt > asOf) side.later.push(line);
  else if (!stands(line)) side.withdrawn.push(line);
  else {
    side.totals.add(line);
    remembered(side.flows, line.flow, () => []).push(line);
  }
}

type Told = Sides<ReadonlySet<string>>;

function residueOf(taken: Sides<Taken>, told: Told, plan: Plan): Residue {
  const names = [...new Set([...taken.left.flows.keys(), ...taken.right.flows.keys()])].sort();
  const settled: Sides<LedgerLine[]> = { left: [], right: [] };
  const unsettled: Sides<LedgerLine[]> = { left: [], right: [] };
  const inForce: Record<string, Grain['dimensions']> = {};
  for (const name of names) {
    const flow = { left: taken.left.flows.get(name) ?? [], right: taken.right.flows.get(name) ?? [] };
    const grain = grainOf(flow, told, plan);
    inForce[name] = grain.dimensions;
    settleFlow(flow, grain, settled, unsettled);
  }
  const of = <T>(make: (side: Side) => T): Sides<T> => ({ left: make('left'), right: make('right') });
  return {
    counts: of((side) => ({
      lines: taken[side].lines,
      later: taken[side].later.length,
      withdrawn: taken[side].withdrawn.length,
      settled: settled[side].length,
      unsettled: unsettled[side].length,
    })),
    totals: of((side) => taken[side].totals.list()),
    inForce,
    unsettled,
    context: of((side) => contextOf(side, { taken, settled, unsettled, inForce })),
    highWater: of((side) => taken[side].highWater),
    digests: of((side) => taken[side].digest.text()),
  };
}

function grainOf(flow: Sides<readonly LedgerLine[]>, told: Told, plan: Plan): Grain {
  const both = (column: string): boolean => told.left.has(column) && told.right.has(column);
  const everywhere = (it: (typeof DIMENSIONS)[number]): boolean =>
    SIDES.every((side) => flow[side].every((line) => line[it] !== ''));
  return {
    dimensions: dimensionsInForce(plan, both, everywhere),
    values: both('value'),
    toleranceMilliseconds: plan.timeToleranceSeconds * 1000,
  };
}

type Lines = Sides<LedgerLine[]>;

/** By key first, then what has no partner by its group. */
function settleFlow(
  flow: Sides<readonly LedgerLine[]>,
  grain: Grain,
  settled: Lines,
  unsettled: Lines,
): void {
  const byKey = { left: keyed(flow.left), right: keyed(flow.right) };
  const groups = new Map<string, Lines>();
  for (const side of SIDES) {
    const [here, there] = [byKey[side], byKey[other(side)]];
    for (const line of flow[side]) {
      const own = line.key === '' ? line : here.get(line.key);
      const partner = line.key === '' ? undefined : there.get(line.key);
      if (own === TWICE || partner === TWICE) unsettled[side].push(line);
      else if (partner) (agreeByKey(line, partner, grain) ? settled : unsettled)[side].push(line);
      else remembered(groups, groupOf(line, grain), noLines)[side].push(line);
    }
  }
  for (const { left, right } of groups.values()) {
    const into = agreeBySum(left, right, grain) ? settled : unsettled;
    for (const line of left) into.left.push(line);
    for (const line of right) into.right.push(line);
  }
}

const noLines = (): Lines => ({ left: [], right: [] });

const TWICE = Symbol('told more than once');

function keyed(lines: readonly LedgerLine[]): Map<string, LedgerLine | typeof TWICE> {
  const byKey = new Map<string, LedgerLine | typeof TWICE>();
  for (const line of lines) if (line.key !== '') byKey.set(line.key, byKey.has(line.key) ? TWICE : line);
  return byKey;
}
