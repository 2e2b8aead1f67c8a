import type { StockMovement, StockPlace } from '../core/contract.js';
import { decimalFromUnits, decimalUnits } from '../core/decimal.js';
import { byText, fieldAt, joined, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import type { ReplayFact } from './replay-facts.js';

/** How much of an item and lot these facts put at a place, on top of what lay there before. */
export interface ReplayedBalance {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  /** In each unit that was told, on its own. */
  readonly onHand: { readonly value: string; readonly unit: string };
  readonly facts: number;
}

interface Shelf {
  readonly spot: Omit<ReplayedBalance, 'onHand' | 'facts'>;
  readonly unit: string;
  units: bigint;
  facts: number;
}

/** The balances that the movements of these facts leave, place by place. */
export function replayedBalances(facts: readonly ReplayFact[]): ReplayedBalance[] {
  const shelves = new Map<string, Shelf>();
  for (const { contract, data } of facts) {
    const { movement } = contract;
    if (!movement) continue;
    book(shelves, data, movement, movement.from, -1n);
    book(shelves, data, movement, movement.to, 1n);
  }
  return [...shelves]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { spot, unit, units, facts: count }]) => ({
      ...spot,
      onHand: { value: decimalFromUnits(units), unit },
      facts: count,
    }));
}

function book(
  shelves: Map<string, Shelf>,
  data: object,
  movement: StockMovement,
  end: StockPlace | undefined,
  sign: bigint,
): void {
  const place = end && (fieldAt(data, end.place) as { plantId: string; locationId: string } | undefined);
  if (!end || !place || !isKept(data, end)) return;
  const told = fieldAt(data, movement.quantity) as { value: string; unit: string } | undefined;
  if (!told) return;
  const { plantId, locationId } = place;
  const itemId = textAt(data, movement.item);
  const lot = movement.lot === undefined ? '' : textAt(data, movement.lot);
  const shelf = remembered(shelves, joined([plantId, locationId, itemId, lot, told.unit]), () => ({
    spot: { plantId, locationId, itemId, ...(lot ? { lotNumber: lot } : {}) },
    unit: told.unit,
    units: 0n,
    facts: 0,
  }));
  shelf.units += sign * decimalUnits(told.value);
  shelf.facts++;
}

/** A place that keeps stock only where books list it is left out: no books are at hand. */
const isKept = (data: object, { keeps }: StockPlace): boolean =>
  keeps === 'always' || (typeof keeps === 'object' && textAt(data, keeps.when) !== '');
