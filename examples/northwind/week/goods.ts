/** Facts that move goods: told by the system that owns them, and entered in the books of the warehouse. */
import {
  AdjustedV1,
  BalanceReportedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  MovedV1,
} from '../../../src/index.js';
import type { Data, Log, Telling } from './log.js';
import { iso, type Plant, type System, systemsAt } from './plants.js';
import type { Amount, Shelf, Stock } from './stock.js';

/** The week as it is told so far. */
export interface Week {
  readonly log: Log;
  readonly stock: Stock;
}

/** One item, of one lot where it has lots. */
export interface Goods {
  readonly itemId: string;
  readonly lotNumber?: string | undefined;
}

const goodsOf = ({ itemId, lotNumber }: Goods): Data => ({ itemId, ...(lotNumber ? { lotNumber } : {}) });
const placeOf = ({ plantId, locationId }: Shelf): Data => ({ plantId, locationId });

/** Where goods of a plant lie free to use, unless told otherwise. */
export const shelf = (
  plant: Plant,
  locationId: string,
  { itemId, lotNumber }: Goods,
  stockStatus: Shelf['stockStatus'] = 'unrestricted',
): Shelf => ({ plantId: plant.id, locationId, itemId, lotNumber, stockStatus });

/** Goods go from one shelf to another, or change their status. */
export function move(
  week: Week,
  system: System,
  at: number,
  from: Shelf,
  to: Shelf,
  quantity: Amount,
): Telling {
  week.stock.take(from, quantity);
  week.stock.put(to, quantity);
  const samePlace = from.plantId === to.plantId && from.locationId === to.locationId;
  return week.log.tell(system, MovedV1, {
    businessRef: week.log.posting(system, 'transfer'),
    movementKind: samePlace ? 'statusChange' : 'transfer',
    ...goodsOf(from),
    quantity,
    occurredAt: iso(at),
    from: placeOf(from),
    to: placeOf(to),
    fromStatus: from.stockStatus,
    toStatus: to.stockStatus,
  });
}

/** One use of material by an order. */
export interface Use extends Goods {
  readonly plant: Plant;
  readonly workOrderId: string;
  readonly operationId: string;
  readonly quantity: Amount;
  readonly locationId: string;
  readonly group: string;
}

/** An order uses something up. */
export function consume(week: Week, use: Use, at: number): Telling {
  const { mes } = systemsAt(use.plant);
  const from = shelf(use.plant, use.locationId, use);
  week.stock.take(from, use.quantity);
  return week.log.tell(mes, ConsumedV1, {
    businessRef: week.log.posting(mes, 'consumption'),
    workOrderId: use.workOrderId,
    operationId: use.operationId,
    ...goodsOf(use),
    quantity: use.quantity,
    occurredAt: iso(at),
    from: placeOf(from),
    genealogyGroupId: use.group,
    timeSource: 'edge',
  });
}

/** What an order has made is taken in. */
export function takeIn(
  week: Week,
  to: Shelf,
  quantity: Amount,
  at: number,
  order: {
    readonly plant: Plant;
    readonly workOrderId: string;
    readonly group: string;
    readonly final: boolean;
  },
): Telling {
  const { mes } = systemsAt(order.plant);
  week.stock.put(to, quantity);
  return week.log.tell(mes, FinishedGoodsReceivedV1, {
    businessRef: week.log.posting(mes, 'receipt'),
    workOrderId: order.workOrderId,
    ...goodsOf(to),
    quantity,
    outputKind: 'main',
    occurredAt: iso(at),
    to: placeOf(to),
    stockStatus: to.stockStatus,
    genealogyGroupId: order.group,
    final: order.final,
  });
}

/** The books begin here. */
export function open(week: Week, plant: Plant, at: number, to: Shelf, quantity: Amount): void {
  const { wms } = systemsAt(plant);
  week.stock.put(to, quantity);
  week.log.tell(wms, AdjustedV1, {
    businessRef: week.log.posting(wms, 'count'),
    countSheet: { system: wms.id, objectType: 'count-sheet', id: `CS-46-${plant.id}` },
    reason: { code: 'openingStock' },
    ...goodsOf(to),
    quantity,
    occurredAt: iso(at),
    from: { plantId: plant.id, locationId: 'INV-LOSS' },
    to: placeOf(to),
    toStatus: to.stockStatus,
  });
}

/** A count finds less than the books say. */
export function countLess(week: Week, plant: Plant, at: number, from: Shelf, quantity: Amount): Telling {
  const { wms } = systemsAt(plant);
  week.stock.take(from, quantity);
  return week.log.tell(wms, AdjustedV1, {
    businessRef: week.log.posting(wms, 'count'),
    countSheet: { system: wms.id, objectType: 'count-sheet', id: `CS-46-${plant.id}-2` },
    reason: { code: 'cycleCount' },
    ...goodsOf(from),
    quantity,
    occurredAt: iso(at),
    from: placeOf(from),
    to: { plantId: plant.id, locationId: 'INV-LOSS' },
    fromStatus: from.stockStatus,
  });
}

/** The warehouse tells what its books say of its shelves. */
export function reportBalances(week: Week, plant: Plant, at: number, locations: readonly string[]): Telling {
  const { wms } = systemsAt(plant);
  return week.log.tell(wms, BalanceReportedV1, {
    system: wms.id,
    scopeId: 'SHELVES',
    asOf: iso(at),
    page: 1,
    pages: 1,
    complete: true,
    balances: week.stock.linesAt(plant.id, locations).map(({ shelf: it, onHand }) => ({
      locationId: it.locationId,
      ...goodsOf(it),
      stockStatus: it.stockStatus,
      onHand,
    })),
  });
}
