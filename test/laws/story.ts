/** Short stories of a few lots, line by line, at seconds from the beginning. */
import { MovedV1 } from '../../src/index.js';
import type { Lot, ToldEvent } from '../../src/laws/index.js';
import { receiptOf } from './history/finishing.js';
import { at, documentOf, type Line, line, otherwise, pieces, place, reversalOf } from './history/line.js';
import { dispatchOf, holdOf, releaseHold, type Scope } from './history/shipping.js';
import { consumptionOf } from './history/using.js';
import { newWorld, posting } from './history/world.js';

const world = newWorld(0);

export const lot = (lotNumber: string, itemId = 'PART'): Lot => ({ itemId, lotNumber });

/** The document of a line, as machinery takes it. */
export const told = (it: Line): ToldEvent => documentOf(it) as ToldEvent;

/** A lot comes from its supplier. */
export const arrived = (it: Lot, count: number, second: number): Line =>
  line(
    MovedV1,
    {
      ...posting(world, 'wms-1'),
      movementKind: 'supplierReceipt',
      ...it,
      quantity: pieces(count),
      occurredAt: at(second),
      from: place('SUPPLIERS'),
      to: place('WH-STOCK'),
      toStatus: 'unrestricted',
    },
    'wms',
  );

/** A lot goes into a group of the order of the same name. */
export const used = (it: Lot, group: string, count: number, second: number): Line => {
  const goods = { ...it, unit: 'C62', locationId: 'WH-STOCK' };
  return consumptionOf(world, { id: `WO-${group}` }, undefined, goods, 1000 * count, second, group);
};

/** A lot comes out of a group. */
export const made = (it: Lot, group: string, count: number, second: number): Line =>
  otherwise(receiptOf(world, { id: `WO-${group}` }, it, count, second, group), { to: place('WH-STOCK') });

export const shipped = (it: Lot, shipmentId: string, second: number): Line =>
  dispatchOf(shipmentId, [{ goods: it, count: 1, from: undefined }], second);

export const held = (
  holdId: string,
  scope: Scope,
  second: number,
  restrictions: readonly string[] = ['consume', 'ship'],
): Line => holdOf(holdId, scope, restrictions, second);

export const freed = (holdId: string, releaseNo: number, scope: Scope, second: number): Line =>
  releaseHold(holdId, releaseNo, scope, second);

/** Takes a fact back. */
export const reversed = (it: Line): Line => reversalOf(it, 800_000);
