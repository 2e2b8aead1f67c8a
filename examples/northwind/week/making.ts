/** How an order goes its usual way: made, looked at, let go and put where it is taken from. */
import { move, shelf, type Week } from './goods.js';
import { type Made, make, type Order, release } from './orders.js';
import { MINUTE, systemsAt } from './plants.js';
import type { Product } from './products.js';
import { inspect, type Measured, releaseLot } from './quality.js';
import { pieces } from './stock.js';

const MEASURED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'WHL-28-36': ['RUN-OUT', '0.18', '0', '0.4'],
  'FRM-28-ST': ['BB-WIDTH', '68.02', '67.9', '68.1'],
};

/** What is measured on a product; bikes are tried on the brake stand. */
export function measuredOn({ itemId }: Product, value?: string): Measured {
  const [name, usual, lower, upper] = MEASURED[itemId] ?? ['BRAKE-PLAY', '1.2', '0.8', '1.6'];
  return { name, value: value ?? usual, unit: 'MMT', lower, upper };
}

/** Quality looks at what was made; what is good is let go and put where it is taken from. */
export function letUse(week: Week, { product }: Order, made: Made): void {
  const { plant, itemId, waitsAt, liesAt } = product;
  for (const { lotNumber, pieces: count, at } of made.lots) {
    const lot = { itemId, lotNumber };
    const resultId = `QR-${lotNumber}`;
    const then = at + 15 * MINUTE;
    const look = { plant, resultId, inspectionKind: 'final', subject: lot, seen: 'EVEN' } as const;
    inspect(week, { ...look, measured: measuredOn(product) }, then);
    releaseLot(week, plant, lot, resultId, then + 5 * MINUTE);
    const [from, to] = [shelf(plant, waitsAt, lot, 'quality'), shelf(plant, liesAt, lot)];
    move(week, systemsAt(plant).wms, then + 10 * MINUTE, from, to, pieces(count));
  }
}

/** One look while the order is at work. */
function lookInBetween(week: Week, { id, product, startsAt }: Order): void {
  const { plant, itemId, steps } = product;
  const subject = { itemId, workOrderId: id, operationId: steps[0].operationId };
  const look = { plant, resultId: `QR-${id}`, inspectionKind: 'inProcess', subject } as const;
  inspect(week, { ...look, measured: measuredOn(product) }, startsAt + 45 * MINUTE);
}

/** An order that goes its way without a word of the planner. */
export function makeAndUse(week: Week, order: Order): Made {
  release(week, order, order.startsAt - 14 * 60 * MINUTE);
  const made = make(week, order);
  lookInBetween(week, order);
  letUse(week, order, made);
  return made;
}
