import { coveredBy } from './covered-lots.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import { type Hold, releasedAt } from './holds.js';
import { ROLE } from './tellings.js';
import { type Lot, lotText } from './told.js';
import { pathTo, walk } from './trace.js';
import { type Violation, violation } from './violation.js';

/** Which restriction forbids which use. */
const FORBIDS: Readonly<Record<number, string>> = { [ROLE.goesIn]: 'consume', [ROLE.leaves]: 'ship' };

/** X9: every use and every shipment of a lot, while the lot or something it was made of was on hold. */
export function heldUses(graph: GenealogyGraph, holds: readonly Hold[]): Violation[] {
  const uses = usesByLot(graph);
  return holds.flatMap((hold) =>
    [...byRelease(graph, hold)].flatMap(([until, lots]) => usesUnder(graph, hold, until, lots, uses)),
  );
}

/** Rows that use a lot up or ship it, lot by lot. */
function usesByLot({ tellings, counts }: GenealogyGraph): ReadonlyMap<number, readonly number[]> {
  const uses = new Map<number, number[]>();
  for (let row = 0; row < counts.length; row++) {
    const isUse =
      FORBIDS[tellings.role.at(row)] !== undefined && tellings.keys.text(tellings.fact.at(row)) !== '';
    if (counts[row] === 0 || !isUse) continue;
    const lot = tellings.lot.at(row);
    const known = uses.get(lot);
    if (known) known.push(row);
    else uses.set(lot, [row]);
  }
  return uses;
}

/** The lots of a hold that became free at the same moment. */
function byRelease(graph: GenealogyGraph, hold: Hold): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const node of coveredBy(graph, hold)) {
    const until = releasedAt(hold, graph.lot(node));
    groups.set(until, [...(groups.get(until) ?? []), node]);
  }
  return groups;
}

function usesUnder(
  graph: GenealogyGraph,
  hold: Hold,
  until: string,
  lots: readonly number[],
  uses: ReadonlyMap<number, readonly number[]>,
): Violation[] {
  const { tellings } = graph;
  const down = walk(graph, graph.forward, lots);
  const found: Violation[] = [];
  for (const node of down.nodes) {
    if (node >= graph.lotCount) continue;
    for (const row of uses.get(node) ?? []) {
      const fact = tellings.fact.at(row);
      const time = tellings.times[fact] as string;
      const use = FORBIDS[tellings.role.at(row)] as string;
      if (!hold.restrictions.includes(use) || time <= hold.placedAt || time >= until) continue;
      found.push(heldUse(hold, use, time, tellings.keys.text(fact), pathTo(graph, down, node)));
    }
  }
  return found;
}

function heldUse(hold: Hold, use: string, time: string, key: string, path: readonly Lot[]): Violation {
  const lot = path.at(-1) as Lot;
  const about = { holdId: hold.holdId, itemId: lot.itemId, lotNumber: lot.lotNumber, restriction: use };
  const found = `${path.map(lotText).join(' → ')} at ${time}`;
  const wanted = `no ${use} after ${hold.placedAt} until hold ${hold.holdId} is released`;
  return violation('X9', 'broken', about, found, wanted, [hold.key, key], path);
}
