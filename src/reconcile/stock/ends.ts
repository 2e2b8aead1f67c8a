import type { StockMovement, StockPlace } from '../../core/contract.js';
import { decimalUnits } from '../../core/decimal.js';
import { fieldAt, textAt } from '../../core/field.js';
import type { Row, Telling } from '../fact-row.js';

/** What one movement does to one place: `units` is below zero where it takes. */
export interface End extends Telling {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  /** The place keeps stock only if some balance names it. */
  readonly whenListed: boolean;
}

/** The ends of a movement that lie in stock, taking first. */
export function endsOf(row: Row): End[] {
  const { movement } = row.contract;
  if (!movement) return [];
  return [endOf(row, movement, movement.from, -1n), endOf(row, movement, movement.to, 1n)].filter(
    (it) => it !== undefined,
  );
}

function endOf(
  row: Row,
  movement: StockMovement,
  end: StockPlace | undefined,
  sign: bigint,
): End | undefined {
  const place = end && (fieldAt(row.data, end.place) as { plantId: string; locationId: string } | undefined);
  if (!end || !place) return undefined;
  const { keeps } = end;
  if (typeof keeps === 'object' && textAt(row.data, keeps.when) === '') return undefined;
  const told = fieldAt(row.data, movement.quantity) as { value: string; unit: string };
  return {
    key: row.key,
    id: row.id,
    source: row.source,
    time: row.time,
    lot: movement.lot === undefined ? '' : textAt(row.data, movement.lot),
    units: sign * decimalUnits(told.value),
    unit: told.unit,
    data: row.data,
    plantId: place.plantId,
    locationId: place.locationId,
    itemId: textAt(row.data, movement.item),
    whenListed: keeps === 'when-listed',
  };
}
