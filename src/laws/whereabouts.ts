import { joined } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { createReversals } from '../core/reversals.js';
import { stockEnds } from '../core/stock-end.js';
import { isEvent, type Told, type ToldEvent } from './told.js';

/** A place in a plant. */
export interface Place {
  readonly plantId: string;
  readonly locationId: string;
}

/** Knows where goods lie, from the movements that were told so far, in any order. */
export interface Whereabouts {
  add(told: Told): void;
  /** Binds to what was told so far: the places where some of this item and lot is left. */
  bind(): (itemId: string, lotNumber?: string) => readonly Place[];
}

/** Starts without any movement. */
export function createWhereabouts(): Whereabouts {
  const facts = new Map<string, ToldEvent>();
  const reversals = createReversals();
  return {
    add: (told) => {
      if (!isEvent(told)) return;
      reversals.take(told);
      if (told.contract.movement) facts.set(told.event.idempotencykey, told);
    },
    bind: () => {
      const shelves = new Map<string, Map<string, { readonly place: Place; units: bigint }>>();
      for (const [key, { contract, event }] of facts) {
        if (!reversals.stands(key, contract.undo)) continue;
        for (const { itemId, lotNumber, plantId, locationId, unit, units } of stockEnds(
          contract.movement,
          event.data,
        )) {
          const places = remembered(shelves, joined([itemId, lotNumber]), () => new Map());
          const name = joined([plantId, locationId, unit]);
          remembered(places, name, () => ({ place: { plantId, locationId }, units: 0n })).units += units;
        }
      }
      return (itemId, lotNumber = '') =>
        [...(shelves.get(joined([itemId, lotNumber]))?.values() ?? [])]
          .filter(({ units }) => units > 0n)
          .map(({ place }) => place);
    },
  };
}
