import { FinishedGoodsReceivedV1 } from '../../../src/index.js';
import { parts } from './chance.js';
import { at, type Line, line, pieces, place } from './line.js';
import { goodOf } from './running.js';
import { named } from './warehouse.js';
import { type Goods, type Order, posting, shelve, tell, type World } from './world.js';

/** What an order gave as good comes into stock, lot by lot; some of it may still be on its way. */
export function finish(world: World, order: Order): void {
  const { roll } = world;
  for (const [lotNumber, good] of goodByLot(order)) {
    const count = roll(5) === 0 && !order.serial ? good - 1 : good;
    if (count === 0) continue;
    const goods = { itemId: order.itemId, lotNumber };
    for (const share of parts(roll, count, 1 + roll(2))) {
      order.end += 45;
      const it = tell(world, receiptOf(world, order, goods, share, order.end));
      order.finished.push(it);
      shelve(world, it, { ...goods, locationId: 'FG', unit: 'C62' }, 1000 * share);
      world.outputs.push({ goods, orderId: order.id, line: it });
    }
    for (const from of order.inputs) world.ties.push({ from, to: goods });
    world.lots.push({ ...goods, locationId: 'FG', unit: 'C62', left: 1000 * count });
  }
}

/** Good pieces by the lots that the reports name; where they name none, one lot of the order. */
function goodByLot(order: Order): Map<string, number> {
  const last = order.operations.at(-1)?.operationId as string;
  const lots = new Map<string, number>();
  for (const { operationId, reports } of order.runs)
    for (const report of operationId === last ? reports : [])
      for (const it of (report.data.outputLots ?? []) as { lotNumber: string; quantity: { value: string } }[])
        lots.set(it.lotNumber, (lots.get(it.lotNumber) ?? 0) + Number(it.quantity.value));
  if (lots.size > 0) return lots;
  const good = goodOf(order, last);
  if (!order.serial) return new Map([[`${order.id}-A`, good]]);
  return new Map(Array.from({ length: good }, (_, i) => [`${order.id}-${i + 1}`, 1]));
}

/** A posting that an order gave goods to the stock. */
export const receiptOf = (
  world: World,
  order: Pick<Order, 'id'>,
  goods: Goods,
  count: number,
  second: number,
  group = order.id,
): Line =>
  line(FinishedGoodsReceivedV1, {
    ...posting(world, 'mes-1'),
    workOrderId: order.id,
    ...named(goods),
    quantity: pieces(count),
    outputKind: 'main',
    occurredAt: at(second),
    to: place('FG'),
    stockStatus: 'unrestricted',
    genealogyGroupId: group,
    final: false,
  });
