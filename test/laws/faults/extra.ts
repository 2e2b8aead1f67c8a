import { receiptOf } from '../history/finishing.js';
import { type Line, otherwise, place } from '../history/line.js';
import { newOrder, releasing } from '../history/making.js';
import { reportOf, startOf } from '../history/running.js';
import { consumptionOf } from '../history/using.js';
import type { Goods, Order, World } from '../history/world.js';
import { YARD } from './goods.js';

/** An order besides the others, under way after all of them, with what was told of it. */
export interface Extra {
  readonly order: Order;
  readonly released: Line;
  readonly started: Line;
  readonly reported: Line;
  readonly lines: readonly Line[];
  /** The second after which anything may happen. */
  readonly second: number;
}

/** The run of an extra order. */
export const EXTRA_RUN = { operationId: 'MAKE', runNo: 1 };

/** An order that takes whatever it is given and makes five pieces of something else. */
export function extraOrder(world: World, id = 'WO-EXTRA'): Extra {
  const second = world.clock + 5000;
  const operations = [{ operationId: 'MAKE', predecessors: [] }];
  const settled = {
    fate: 'open',
    policy: 'strict',
    planned: 5,
    operations,
    tellsLots: false,
    end: 0,
  } as const;
  const order = newOrder(id, { itemId: 'MELT', serial: false, needs: [] }, settled);
  const released = releasing(order, 5, second);
  const started = startOf({ workOrderId: id, ...EXTRA_RUN }, second + 1);
  const reported = reportOf(world, order, EXTRA_RUN, second + 2, { good: 5, scrap: 0, rework: 0 });
  return { order, released, started, reported, lines: [released, started, reported], second: second + 10 };
}

/** Goods go into an order, from a place of which no books speak. */
export const goesIn = (
  world: World,
  { id }: Pick<Order, 'id'>,
  goods: Goods,
  second: number,
  locationId = YARD,
): Line => consumptionOf(world, { id }, undefined, { ...goods, unit: 'C62', locationId }, 1000, second);

/** Goods come out of an order, to a place of which no books speak. */
export const comesOut = (world: World, { id }: Pick<Order, 'id'>, goods: Goods, second: number): Line =>
  otherwise(receiptOf(world, { id }, goods, 1, second), { to: place(YARD) });
