import type { StockMovement, StockPlace } from '../core/contract.js';
import { decimalUnits } from '../core/decimal.js';
import { fieldAt, joined, textAt } from '../core/field.js';
import { createReversals } from '../core/reversals.js';
import { isEvent, type Told, type ToldEvent } from './told.js';

/** Where goods lie: one item and lot at one place, in one status. */
export interface Spot {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly stockStatus: string;
}

/** What one fact does to one spot: `units` counts 10^-12, below zero where it takes. */
export interface StockEnd {
  readonly spot: Spot;
  readonly units: bigint;
  readonly unit: string;
  readonly key: string;
  readonly time: string;
}

/** A name for a spot, such that no two spots share one. */
export const spotName = (it: Spot): string =>
  joined([it.plantId, it.locationId, it.itemId, it.lotNumber, it.stockStatus]);

/** Goods of which no status is told are free to use. */
const FREE = 'unrestricted';

/** What a fact does to the spots that the books keep, taking first. */
export function stockEnds({ contract, event }: ToldEvent): StockEnd[] {
  const { movement } = contract;
  if (!movement) return [];
  const ends = [endOf(event, movement, movement.from, -1n), endOf(event, movement, movement.to, 1n)];
  return ends.filter((it) => it !== undefined);
}

function endOf(
  { data, idempotencykey, time }: ToldEvent['event'],
  movement: StockMovement,
  end: StockPlace | undefined,
  sign: bigint,
): StockEnd | undefined {
  const place = end && (fieldAt(data, end.place) as { plantId: string; locationId: string } | undefined);
  if (!end || !place) return undefined;
  const when = typeof end.keeps === 'object' ? end.keeps.when : undefined;
  if (when !== undefined && textAt(data, when) === '') return undefined;
  const status = end.status ?? when;
  const told = fieldAt(data, movement.quantity) as { value: string; unit: string };
  const spot = {
    plantId: place.plantId,
    locationId: place.locationId,
    itemId: textAt(data, movement.item),
    lotNumber: movement.lot === undefined ? '' : textAt(data, movement.lot),
    stockStatus: (status === undefined ? '' : textAt(data, status)) || FREE,
  };
  return { spot, units: sign * decimalUnits(told.value), unit: told.unit, key: idempotencykey, time };
}

/** Every fact once, by its key, without those that are taken back: what stands, in the order of telling. */
export function standingFacts(documents: Iterable<Told>): ToldEvent[] {
  const reversals = createReversals();
  const byKey = new Map<string, ToldEvent>();
  for (const told of documents) {
    if (!isEvent(told) || byKey.has(told.event.idempotencykey)) continue;
    byKey.set(told.event.idempotencykey, told);
    if (told.contract.reverses)
      reversals.add(textAt(told.event.data, told.contract.reverses), told.event.idempotencykey);
  }
  return [...byKey.values()].filter((it) => reversals.stands(it.event.idempotencykey));
}
