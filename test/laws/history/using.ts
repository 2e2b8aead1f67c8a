import { ConsumedV1, IssuedV1, ReturnedV1 } from '../../../src/index.js';
import { oneOf, parts } from './chance.js';
import { amount, at, type Line, line, place } from './line.js';
import { goodOf } from './running.js';
import { named } from './warehouse.js';
import {
  type Goods,
  type Lot,
  type Material,
  type Order,
  posting,
  shelve,
  tell,
  type World,
} from './world.js';

/** Some of what is needed is handed over to the line first, and what is left of it comes back. */
export function bringMaterials(world: World, order: Order): void {
  const { roll } = world;
  const material = oneOf(roll, order.materials);
  const lot = world.lots.find((it) => it.itemId === material.itemId && it.left > 3000);
  if (roll(2) === 0 || !lot || material.itemId === 'MOTOR') return;
  const issued = tell(world, issueOf(world, order, lot, 2000, order.end));
  shelve(world, issued, lot, -2000);
  shelve(world, issued, { ...lot, locationId: 'LINE', whenListed: true }, 2000);
  world.uses.push({ kind: 'move', goods: [lot], from: [lot.locationId], shipmentId: '', line: issued });
  const data = {
    ...posting(world, 'wms-1'),
    returnOf: 'issued',
    workOrderId: order.id,
    ...named(lot),
    quantity: amount(2000, lot.unit),
    reason: { code: 'leftOver' },
    occurredAt: at(order.end + 30),
    from: place('LINE'),
    to: place(lot.locationId),
    stockStatus: 'unrestricted',
  };
  const returned = tell(world, line(ReturnedV1, data, 'wms'));
  shelve(world, returned, { ...lot, locationId: 'LINE', whenListed: true }, -2000);
  shelve(world, returned, lot, 2000);
  order.end += 40;
}

const issueOf = (world: World, order: Order, lot: Lot, thousandths: number, second: number): Line =>
  line(
    IssuedV1,
    {
      ...posting(world, 'wms-1'),
      workOrderId: order.id,
      ...named(lot),
      quantity: amount(thousandths, lot.unit),
      reason: { code: 'extraNeed' },
      occurredAt: at(second),
      from: place(lot.locationId),
      to: place('LINE'),
    },
    'wms',
  );

/** What an order has made of good and scrap, at the operation that takes the material. */
export function madeBy(order: Order, { operationId }: Material): number {
  const last = order.operations.at(-1)?.operationId as string;
  const runs = order.runs.filter((it) => operationId === undefined || it.operationId === operationId);
  return goodOf(order, operationId ?? last) + runs.reduce((sum, it) => sum + it.scrap, 0);
}

/** Every material is used as its output needs; where the bill is flexible, as it comes. */
export function useMaterials(world: World, order: Order): void {
  const { roll } = world;
  for (const material of order.materials) {
    const made = madeBy(order, material);
    if (made === 0) continue;
    const isLoose = order.policy === 'flexible' && material.itemId === 'BOLT';
    const needed = material.perPiece * made + (isLoose ? 1000 * roll(3) : 0);
    const tooMuch = roll(3) === 0 && material.itemId !== 'MOTOR' ? 1000 : 0;
    const lots = take(world, material.itemId, needed + tooMuch);
    for (const { lot, thousandths } of lots) consume(world, order, material, lot, thousandths);
    const last = lots.at(-1);
    const back = last ? Math.min(tooMuch, last.thousandths) : 0;
    if (last && back > 0) bringBack(world, order, material, last.lot, back);
    // A lot that came back as a whole went into nothing.
    for (const { lot, thousandths } of lots)
      if (material.tracked && (lot !== last?.lot || thousandths > back)) order.inputs.push(lot);
  }
}

/** Lots from which so much is taken; the last one gives what is missing. */
function take(world: World, itemId: string, thousandths: number): { lot: Lot; thousandths: number }[] {
  const taken: { lot: Lot; thousandths: number }[] = [];
  let open = thousandths;
  const lots = world.lots.filter((it) => it.itemId === itemId && it.left > 0);
  for (const [i, lot] of lots.entries()) {
    if (open === 0) break;
    const much = i === lots.length - 1 ? open : Math.min(lot.left, open);
    lot.left -= much;
    open -= much;
    taken.push({ lot, thousandths: much });
  }
  return taken;
}

function consume(world: World, order: Order, material: Material, lot: Lot, thousandths: number): void {
  const postings = lot.itemId === 'MOTOR' || thousandths < 2000 ? 1 : 1 + world.roll(2);
  for (const share of parts(world.roll, thousandths / 250, postings)) {
    order.end += 20;
    const it = consumptionOf(world, order, material.operationId, lot, share * 250, order.end);
    material.consumed.push(tell(world, it));
    shelve(world, it, lot, -250 * share);
    const goods = lot.lotNumber === '' ? [] : [lot];
    world.uses.push({ kind: 'consume', goods, from: [lot.locationId], shipmentId: '', line: it });
  }
}

/** A posting that goods went into an order. */
export function consumptionOf(
  world: World,
  order: Pick<Order, 'id'>,
  operationId: string | undefined,
  lot: Goods & { readonly unit: string; readonly locationId: string },
  thousandths: number,
  second: number,
  group = order.id,
): Line {
  return line(ConsumedV1, {
    ...posting(world, 'mes-1'),
    workOrderId: order.id,
    ...(operationId === undefined ? {} : { operationId }),
    ...named(lot),
    ...(lot.itemId === 'MOTOR' ? { serials: [lot.lotNumber] } : {}),
    quantity: amount(thousandths, lot.unit),
    occurredAt: at(second),
    from: place(lot.locationId),
    ...(lot.lotNumber === '' ? {} : { genealogyGroupId: group }),
  });
}

function bringBack(world: World, order: Order, material: Material, lot: Lot, thousandths: number): void {
  order.end += 30;
  const data = {
    ...posting(world, 'mes-1'),
    returnOf: 'consumed',
    workOrderId: order.id,
    ...(material.operationId === undefined ? {} : { operationId: material.operationId }),
    ...named(lot),
    quantity: amount(thousandths, lot.unit),
    reason: { code: 'leftOver' },
    occurredAt: at(order.end),
    to: place(lot.locationId),
    stockStatus: 'unrestricted',
    ...(lot.lotNumber === '' ? {} : { genealogyGroupId: order.id }),
  };
  const it = tell(world, line(ReturnedV1, data));
  material.returned.push(it);
  shelve(world, it, lot, thousandths);
  lot.left += thousandths;
}

/** What an order has used and not brought back, item by item. */
export const openMaterials = (order: Order): object[] =>
  order.materials.flatMap(({ itemId, unit, consumed, returned }) => {
    const sum = (lines: readonly Line[]): number =>
      lines.reduce(
        (all, it) => all + Math.round(1000 * Number((it.data.quantity as { value: string }).value)),
        0,
      );
    const open = sum(consumed) - sum(returned);
    return open > 0 ? [{ itemId, quantity: amount(open, unit) }] : [];
  });
