import { decimalUnits } from '../core/decimal.js';
import { byText, joined, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { stockEnds } from '../core/stock-end.js';
import { type Lot, lotsIn, lotText, type ToldEvent } from './told.js';
import { type Violation, violation } from './violation.js';

interface Piece {
  readonly lot: Lot;
  readonly made: string[];
  readonly used: string[];
  readonly back: string[];
  readonly moved: string[];
  readonly places: Map<string, bigint>;
}

const ONE = decimalUnits('1');

/**
 * X7: a serial number is made at most once, used up at most once more than it came back, and lies in one
 * place at most. What an order of rework takes in and gives out again does not count.
 */
export function serialViolations(
  facts: readonly ToldEvent[],
  isSerial: (itemId: string) => boolean,
  rework: ReadonlySet<string>,
): Violation[] {
  const pieces = new Map<string, Piece>();
  const pieceOf = (lot: Lot): Piece =>
    remembered(pieces, lotText(lot), () => ({
      lot,
      made: [],
      used: [],
      back: [],
      moved: [],
      places: new Map(),
    }));
  for (const told of facts) {
    count(told, isSerial, pieceOf, rework);
    move(told, isSerial, pieceOf);
  }
  return [...pieces.values()].sort((a, b) => byText(lotText(a.lot), lotText(b.lot))).flatMap(violationsOf);
}

function count(
  { contract, event }: ToldEvent,
  isSerial: (itemId: string) => boolean,
  pieceOf: (lot: Lot) => Piece,
  rework: ReadonlySet<string>,
): void {
  const room = contract.genealogy;
  if (!room || !('group' in room)) return;
  if (room.order !== undefined && rework.has(joined([event.plantid, textAt(event.data, room.order)]))) return;
  const list = { goesIn: 'used', goesBack: 'back', comesOut: 'made' } as const;
  for (const lot of lotsIn(event.data, room.lots))
    if (isSerial(lot.itemId)) pieceOf(lot)[list[room.role]].push(event.idempotencykey);
}

function move(told: ToldEvent, isSerial: (itemId: string) => boolean, pieceOf: (lot: Lot) => Piece): void {
  const { idempotencykey, data } = told.event;
  for (const { plantId, locationId, itemId, lotNumber, units } of stockEnds(told.contract.movement, data)) {
    if (lotNumber === '' || !isSerial(itemId)) continue;
    const { moved, places } = pieceOf({ itemId, lotNumber });
    moved.push(idempotencykey);
    const place = `${plantId}/${locationId}`;
    places.set(place, (places.get(place) ?? 0n) + units);
  }
}

function violationsOf({ lot, made, used, back, moved, places }: Piece): Violation[] {
  const { itemId, lotNumber } = lot;
  const broken = (keys: readonly string[], found: string, wanted: string): Violation =>
    violation('X7', 'broken', { itemId, lotNumber }, found, wanted, keys);
  const found: Violation[] = [];
  if (made.length > 1) found.push(broken(made, `made ${made.length} times`, 'made at most once'));
  if (used.length > back.length + 1)
    found.push(
      broken(used, `used up ${used.length} times, back ${back.length} times`, 'used up at most once'),
    );
  if (found.length > 0) return found;
  const held = [...places].filter(([, units]) => units > 0n).sort(([a], [b]) => byText(a, b));
  const total = held.reduce((sum, [, units]) => sum + units, 0n);
  if (total > ONE || held.length > 1)
    found.push(
      broken(moved, `in stock at ${held.map(([place]) => place).join(' and ')}`, 'one piece, one place'),
    );
  return found;
}
