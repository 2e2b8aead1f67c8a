/** The books that the warehouse of the week keeps for itself: what lies where. */
import { decimalAdd, decimalSubtract } from '../../../src/index.js';

/** How much of what. */
export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** One item and lot in one status at one place. */
export interface Shelf {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string | undefined;
  readonly stockStatus: 'unrestricted' | 'quality' | 'blocked' | 'inTransit';
}

/** One line of the books. */
export interface BookLine {
  readonly shelf: Shelf;
  readonly onHand: Amount;
}

/** So much of a unit. @example times('4.2', 10) //=> '42' */
export function times(each: string, count: number): string {
  let sum = '0';
  for (let i = 0; i < count; i++) sum = decimalAdd(sum, each);
  return sum;
}

/** So many pieces. */
export const pieces = (count: number): Amount => ({ value: String(count), unit: 'C62' });

/** What lies where; a shelf that was used stays in the books when it is empty. */
export class Stock {
  readonly #lines = new Map<string, BookLine>();

  put(shelf: Shelf, amount: Amount): void {
    this.#book(shelf, amount, decimalAdd);
  }

  take(shelf: Shelf, amount: Amount): void {
    this.#book(shelf, amount, decimalSubtract);
  }

  /** The books of these locations of a plant. */
  linesAt(plantId: string, locations: readonly string[]): BookLine[] {
    return [...this.#lines.entries()]
      .filter(([, { shelf }]) => shelf.plantId === plantId && locations.includes(shelf.locationId))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, line]) => line);
  }

  #book(shelf: Shelf, { value, unit }: Amount, sum: (a: string, b: string) => string): void {
    const name = [shelf.plantId, shelf.locationId, shelf.itemId, shelf.lotNumber, shelf.stockStatus].join(
      ' ',
    );
    const before = this.#lines.get(name)?.onHand.value ?? '0';
    this.#lines.set(name, { shelf, onHand: { value: sum(before, value), unit } });
  }
}
