/** The shipments of the week: most leave, one is taken back, one is planned and must stay. */
import type { Week } from './goods.js';
import { reverse } from './planning.js';
import { moment, NORTH } from './plants.js';
import { BLUE_BIKE, RED_BIKE } from './products.js';
import { dispatch, letGo, plan, type Shipment } from './shipping.js';

const red = (...numbers: string[]) => numbers.map((lotNumber) => ({ itemId: RED_BIKE.itemId, lotNumber }));
const blue = (...numbers: string[]) => numbers.map((lotNumber) => ({ itemId: BLUE_BIKE.itemId, lotNumber }));
const numbers = (order: number, ...pieces: number[]) => pieces.map((it) => `NW46-${order}0${it}`);

const shipment = (number: number, shipToId: string, bikes: Shipment['bikes']): Shipment => ({
  id: `SHP-46-0${number}`,
  shipToId,
  bikes,
});

const TUESDAY = shipment(1, 'BIKE-SHOP-KIEL', red(...numbers(1, 1, 2, 3, 4, 5, 6)));
const WEDNESDAY = shipment(2, 'BIKE-SHOP-UTRECHT', red(...numbers(2, 1, 2, 3, 4, 5, 6)));
/** Two of these have wheels of the lot that is called back a day later. */
const THURSDAY = shipment(3, 'BIKE-SHOP-KIEL', blue(...numbers(3, 1, 2, 3, 4), ...numbers(4, 3, 4)));
/** Two of these have wheels of the lot that was called back that day. */
export const FRIDAY = shipment(4, 'BIKE-SHOP-UTRECHT', red(...numbers(5, 1, 2, 5, 6)));
const SATURDAY = shipment(5, 'BIKE-SHOP-KIEL', blue(...numbers(6, 1, 2, 3)));
/** Planned, and asked for on Saturday. */
export const NEXT_WEEK = shipment(6, 'BIKE-SHOP-UTRECHT', blue(...numbers(6, 4, 5)));
/** Released in the morning, taken back in the afternoon. */
const TAKEN_BACK = shipment(7, 'BIKE-SHOP-UTRECHT', blue(...numbers(4, 5, 6)));

/** Tells all shipments. */
export function shipBikes(week: Week): void {
  const at = (text: string): number => moment(NORTH, text);
  for (const it of [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, NEXT_WEEK, TAKEN_BACK])
    plan(week, it, at('Mon before 15:00'));
  const leave = (it: Shipment, released: string, gone: string, delivered: string): void => {
    letGo(week, it, at(released));
    dispatch(week, it, at(gone), at(delivered));
  };
  leave(TUESDAY, 'Tue 13:00', 'Tue 15:40', 'Wed 10:30');
  leave(WEDNESDAY, 'Wed 13:00', 'Wed 16:10', 'Thu 11:15');
  leave(THURSDAY, 'Thu 14:00', 'Thu 16:00', 'Fri 09:50');
  leave(SATURDAY, 'Sat 13:30', 'Sat 15:00', 'Sat 19:00');
  const released = letGo(week, TAKEN_BACK, at('Fri 09:00'));
  reverse(week, released, at('Fri 15:00'), 'incorrectData');
}
