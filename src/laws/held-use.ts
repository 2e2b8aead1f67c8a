import { textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { stockEnds } from '../core/stock-end.js';
import { coveredBy } from './covered-lots.js';
import type { GenealogyGraph } from './genealogy-graph.js';
import { type Hold, releasedAt } from './holds.js';
import { type Lot, lotsIn, lotText, type ToldEvent } from './told.js';
import { pathTo, walk } from './trace.js';
import { type Violation, violation } from './violation.js';

/** What is done with goods, in the words of a hold's restrictions. */
type Use = 'consume' | 'ship' | 'move';

/** A fact that uses goods, ships them or moves them. */
interface UseOfGoods {
  readonly use: Use;
  readonly fact: ToldEvent;
  readonly lots: readonly Lot[];
}

/** X9: every use of goods while they, something they were made of, their place or their shipment was held. */
export function heldUses(
  graph: GenealogyGraph,
  holds: readonly Hold[],
  facts: readonly ToldEvent[],
): Violation[] {
  const uses = facts.flatMap((it) => useOf(it) ?? []);
  const byLot = usesByLot(graph, uses);
  return holds.flatMap((hold) => [
    ...[...byRelease(graph, hold)].flatMap(([until, lots]) => lotUses(graph, hold, until, lots, byLot)),
    ...[...placeAndShipmentUses(hold, uses)],
  ]);
}

function useOf(fact: ToldEvent): UseOfGoods | undefined {
  const { genealogy, movement } = fact.contract;
  const { data } = fact.event;
  if (genealogy?.role === 'goesIn') return { use: 'consume', fact, lots: lotsIn(data, genealogy.lots) };
  if (genealogy?.role === 'leaves') return { use: 'ship', fact, lots: lotsIn(data, genealogy.lots) };
  if (genealogy || !movement) return undefined;
  const lots = stockEnds(movement, data).filter((it) => it.units < 0n && it.lotNumber !== '');
  return { use: 'move', fact, lots };
}

function usesByLot(
  graph: GenealogyGraph,
  uses: readonly UseOfGoods[],
): ReadonlyMap<number, readonly UseOfGoods[]> {
  const byLot = new Map<number, UseOfGoods[]>();
  for (const it of uses)
    for (const lot of it.lots) {
      const node = graph.find(lot);
      if (node !== undefined) remembered(byLot, node, () => []).push(it);
    }
  return byLot;
}

/** The lots of a hold that became free at the same moment. */
function byRelease(graph: GenealogyGraph, hold: Hold): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const node of coveredBy(graph, hold))
    remembered(groups, releasedAt(hold, graph.lot(node)), () => []).push(node);
  return groups;
}

const isUnder = (hold: Hold, { use, fact }: UseOfGoods, until: string): boolean =>
  hold.restrictions.includes(use) && hold.placedAt < fact.event.time && fact.event.time < until;

function lotUses(
  graph: GenealogyGraph,
  hold: Hold,
  until: string,
  lots: readonly number[],
  byLot: ReadonlyMap<number, readonly UseOfGoods[]>,
): Violation[] {
  const down = walk(graph, graph.forward, lots);
  const found: Violation[] = [];
  for (const node of down.nodes) {
    if (node >= graph.lotCount) continue;
    for (const it of byLot.get(node) ?? []) {
      if (!isUnder(hold, it, until)) continue;
      const path = pathTo(graph, down, node);
      const { itemId, lotNumber } = path.at(-1) as Lot;
      found.push(heldUse(hold, it, { itemId, lotNumber }, path.map(lotText).join(' → '), path));
    }
  }
  return found;
}

/** What a held place gave up, and what a held shipment took along. */
function* placeAndShipmentUses(hold: Hold, uses: readonly UseOfGoods[]): Generator<Violation> {
  const { locationId, shipmentId } = hold.scope;
  if (locationId === '' && shipmentId === '') return;
  const until = releasedAt(hold);
  for (const it of uses) {
    const { contract, event } = it.fact;
    if (!isUnder(hold, it, until)) continue;
    const taken = stockEnds(contract.movement, event.data).some(
      (end) => end.units < 0n && end.locationId === locationId && end.plantId === hold.plantId,
    );
    if (locationId !== '' && taken)
      yield heldUse(hold, it, { plantId: hold.plantId, locationId }, `goods taken from ${locationId}`);
    const room = contract.genealogy;
    const shipment = room?.role === 'leaves' && room.shipment ? textAt(event.data, room.shipment) : '';
    if (shipmentId !== '' && shipment === shipmentId && event.plantid === hold.plantId)
      yield heldUse(hold, it, { plantId: hold.plantId, shipmentId }, `shipment ${shipmentId} dispatched`);
  }
}

function heldUse(
  { holdId, placedAt, key }: Hold,
  { use, fact }: UseOfGoods,
  what: Readonly<Record<string, string>>,
  done: string,
  path?: readonly Lot[],
): Violation {
  const { time, idempotencykey } = fact.event;
  const about = { holdId, ...what, restriction: use };
  const wanted = `no ${use} after ${placedAt} until hold ${holdId} is released`;
  return violation('X9', 'broken', about, `${done} at ${time}`, wanted, [key, idempotencykey], path);
}
