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

const TWICE = Symbol('told more than once');

function keyed(lines: readonly LedgerLine[]): Map<string, LedgerLine | typeof TWICE> {
  const byKey = new Map<string, LedgerLine | typeof TWICE>();
  for (const line of lines) if (line.key !== '') byKey.set(line.key, byKey.has(line.key) ? TWICE : line);
  return byKey;
}
