import type { Contract } from '../core/contract.js';
import { fieldAt, joined, linesAt, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { FREE, type Spot } from '../core/stock-end.js';
import { identify } from '../wire/identity.js';
import { dataOf, isEvent, type Told } from './told.js';
import { Sum } from './totals-sum.js';

/** What one system's books say of one scope of a plant, moment by moment. */
export interface Books {
  readonly system: string;
  readonly plantId: string;
  /** Moments at which something is said, and whether what is not listed then is zero. */
  readonly complete: Map<string, boolean>;
  readonly shelves: Map<string, BookedShelf>;
}

/** One spot in some books: how much lay there at which moment, all owners and handling units together. */
export interface BookedShelf {
  readonly spot: Spot;
  readonly onHand: Map<string, Sum>;
}

/** A name for a spot, such that no two spots share one. */
export const spotName = (it: Spot): string =>
  joined([it.plantId, it.locationId, it.itemId, it.lotNumber, it.stockStatus]);

/** A name for a place. */
export const placeName = (it: { readonly plantId: string; readonly locationId: string }): string =>
  joined([it.plantId, it.locationId]);

/** The books that these documents tell of; the same page told twice counts once. */
export function booksOf(documents: Iterable<Told>): Books[] {
  const all = new Map<string, Books>();
  const seen = new Set<string>();
  for (const told of documents) {
    const { balances } = told.contract;
    if (balances === undefined) continue;
    const data = dataOf(told);
    const key = isEvent(told) ? told.event.idempotencykey : '';
    const name = key === '' ? entityName(told.contract, data) : key;
    if (seen.has(name)) continue;
    seen.add(name);
    const [plantId, system, scope] = ['plantId', 'system', 'scopeId'].map((it) => textAt(data, it)) as [
      string,
      string,
      string,
    ];
    const books = remembered(all, joined([system, plantId, scope]), () => {
      return { system, plantId, complete: new Map(), shelves: new Map() };
    });
    const asOf = textAt(data, 'asOf');
    books.complete.set(asOf, (books.complete.get(asOf) ?? true) && fieldAt(data, 'complete') === true);
    for (const line of linesAt(data, balances === 'self' ? undefined : balances))
      enter(books, line, asOf, key);
  }
  return [...all.values()];
}

/** An entity has no telling of its own: the same words about the same thing are one. */
function entityName(contract: Contract, data: object): string {
  const identity = identify(contract, data);
  return identity.ok ? joined([identity.value.key, identity.value.contentHash]) : '';
}

function enter({ plantId, shelves }: Books, line: object, asOf: string, key: string): void {
  const [locationId, itemId, lotNumber, stockStatus] = [
    'locationId',
    'itemId',
    'lotNumber',
    'stockStatus',
  ].map((it) => textAt(line, it)) as [string, string, string, string];
  const spot = { plantId, locationId, itemId, lotNumber, stockStatus: stockStatus || FREE };
  const shelf = remembered(shelves, spotName(spot), () => ({ spot, onHand: new Map<string, Sum>() }));
  const onHand = fieldAt(line, 'onHand') as { value: string; unit: string };
  remembered(shelf.onHand, asOf, () => new Sum()).add(onHand, key);
}
