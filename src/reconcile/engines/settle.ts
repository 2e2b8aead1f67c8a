import { remembered } from '../../core/remembered.js';
import { type LedgerLine, other, SIDES, type Sides } from '../ledger/line.js';
import { agreeByKey, agreeBySum, type Grain, groupOf } from './rules.js';

/** Lines of both sides, being gathered. */
export type Lines = Sides<LedgerLine[]>;

export const noLines = (): Lines => ({ left: [], right: [] });

/** Standing lines, flow by flow. */
export type Flows = Map<string, Lines>;

/**
 * Sorts the standing lines of both sides into those that certainly agree and the others: by key first, then
 * what has no partner by its group. Lines of one key or one group are given together; whether others are
 * given too changes nothing for them.
 */
export function settle(
  flows: Flows,
  grains: ReadonlyMap<string, Grain>,
): Readonly<Record<'settled' | 'unsettled', Lines>> {
  const into = { settled: noLines(), unsettled: noLines() };
  for (const [name, flow] of flows) settleFlow(flow, grains.get(name) as Grain, into.settled, into.unsettled);
  return into;
}

function settleFlow(flow: Lines, grain: Grain, settled: Lines, unsettled: Lines): void {
  const keys = { left: keyed(flow.left), right: keyed(flow.right) };
  const groups = new Map<string, Lines>();
  for (const side of SIDES) {
    const [here, there] = [keys[side], keys[other(side)]];
    for (const line of flow[side]) {
      const partner = line.key === '' ? undefined : there.lines.get(line.key);
      if (here.twice.has(line.key) || there.twice.has(line.key)) unsettled[side].push(line);
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

/** The lines of one side by their keys, and the keys that are told more than once. */
interface Keyed {
  readonly lines: ReadonlyMap<string, LedgerLine>;
  readonly twice: ReadonlySet<string>;
}

function keyed(told: readonly LedgerLine[]): Keyed {
  const [lines, twice] = [new Map<string, LedgerLine>(), new Set<string>()];
  for (const line of told) {
    if (line.key === '') continue;
    const before = lines.size;
    if (lines.set(line.key, line).size === before) twice.add(line.key);
  }
  return { lines, twice };
}
