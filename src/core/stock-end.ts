import { decimalUnits } from './decimal.js';
import { fieldAt, linesAt, textAt } from './field.js';
import type { StockMovement, StockPlace } from './rooms.js';

/** Where goods lie: one item and lot at one place, in one status. An empty lot is none. */
export interface Spot {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly stockStatus: string;
}

/** What a fact does to one spot: `units` counts 10^-12 of the unit, below zero where it takes. */
export interface StockEnd extends Spot {
  readonly units: bigint;
  readonly unit: string;
  /** The place keeps stock only if some balance names it. */
  readonly whenListed: boolean;
}

/** Goods of which no status is told are free to use. */
export const FREE = 'unrestricted';

/** What a document does to the places that keep stock, line by line, taking first. */
export function stockEnds(movement: StockMovement | undefined, data: object): StockEnd[] {
  if (!movement) return [];
  return linesAt(data, movement.lines).flatMap((line) =>
    [endOf(line, movement, movement.from, -1n), endOf(line, movement, movement.to, 1n)].filter(
      (it) => it !== undefined,
    ),
  );
}

/** Whether the books keep what lies at this end, as far as the document itself can tell. */
export function isKept(line: object, { keeps }: StockPlace): boolean {
  if (typeof keeps !== 'object') return true;
  const { when, only } = keeps;
  return textAt(line, when) !== '' || (only !== undefined && textAt(line, only.field) !== only.is);
}

function endOf(
  line: object,
  movement: StockMovement,
  end: StockPlace | undefined,
  sign: bigint,
): StockEnd | undefined {
  const place = end && (fieldAt(line, end.place) as { plantId: string; locationId: string } | undefined);
  if (!end || !place) return undefined;
  if (!isKept(line, end)) return undefined;
  const status = end.status ?? (typeof end.keeps === 'object' ? end.keeps.when : undefined);
  const told = fieldAt(line, movement.quantity) as { value: string; unit: string };
  return {
    plantId: place.plantId,
    locationId: place.locationId,
    itemId: textAt(line, movement.item),
    lotNumber: movement.lot === undefined ? '' : textAt(line, movement.lot),
    stockStatus: (status === undefined ? '' : textAt(line, status)) || FREE,
    units: sign * decimalUnits(told.value),
    unit: told.unit,
    whenListed: end.keeps === 'when-listed',
  };
}
