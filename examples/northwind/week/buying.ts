/** What is bought: ordered, promised, announced, counted at the dock, inspected, let go and put away. */
import {
  AsnReceivedV1,
  LotCreatedV1,
  PurchaseOrderConfirmedV1,
  PurchaseOrderIssuedV1,
  SupplierReceiptPostedV1,
} from '../../../src/index.js';
import { move, shelf, type Week } from './goods.js';
import type { Data, Telling } from './log.js';
import { dayOf, iso, MINUTE, moment, NORTH, type Plant, systemsAt } from './plants.js';
import { inspect, type Measured, releaseLot } from './quality.js';
import type { Amount } from './stock.js';

/** One line of a purchase order. */
export interface OrderedLine {
  readonly lineId: string;
  readonly itemId: string;
  readonly quantity: Amount;
}

/** An order to one supplier. */
export interface Purchase {
  readonly plant: Plant;
  readonly id: string;
  readonly supplierId: string;
  readonly lines: readonly OrderedLine[];
}

/** What comes for one line of an order. */
export interface Delivery {
  readonly lineId: string;
  readonly lotNumber?: string;
  readonly quantity: Amount;
  /** How much of it goes back at once. */
  readonly rejected?: string;
  readonly measured: Measured;
}

/** A purchase order as its issue and its changes carry it. */
export const purchaseBody = ({ plant, supplierId, lines }: Purchase): Data => ({
  supplierId,
  orderedAt: iso(moment(plant, 'Wed before 09:00')),
  currency: 'EUR',
  lines: lines.map((it) => ({
    ...it,
    requestedDate: dayOf(plant, moment(plant, 'Wed 12:00')),
    overDeliveryTolerance: '0.05',
  })),
});

/** The buyer orders and the supplier promises. */
export function order(week: Week, it: Purchase, at: number): void {
  const { erp, edi } = systemsAt(it.plant);
  week.log.tell(erp, PurchaseOrderIssuedV1, {
    purchaseOrderId: it.id,
    revision: 1,
    issuedAt: iso(at),
    ...purchaseBody(it),
  });
  week.log.tell(edi, PurchaseOrderConfirmedV1, {
    purchaseOrderId: it.id,
    revision: 1,
    confirmationNo: 1,
    supplierId: it.supplierId,
    confirmedAt: iso(at + 3 * 60 * MINUTE),
    lines: it.lines.map(({ lineId, quantity }) => ({
      lineId,
      answer: 'accepted',
      confirmedQuantity: quantity,
      confirmedDate: dayOf(it.plant, moment(it.plant, 'Wed 12:00')),
    })),
  });
}

/** Goods come: announced the day before, counted at the dock, and free to use once quality has said so. */
export function deliver(
  week: Week,
  from: Purchase,
  asnId: string,
  deliveries: readonly Delivery[],
  at: number,
): Telling {
  const { plant, supplierId } = from;
  announce(week, from, asnId, deliveries, at);
  const receipt = postReceipt(week, from, asnId, deliveries, at);
  for (const [i, it] of deliveries.entries()) {
    const { itemId } = lineOf(from, it);
    const taken = accepted(it);
    const goods = { itemId, lotNumber: it.lotNumber };
    const [dock, place] = plant === NORTH ? ['WH-INPUT', 'WH-STOCK'] : ['W-INPUT', 'W-STOCK'];
    const lot = it.lotNumber ? { itemId, lotNumber: it.lotNumber } : undefined;
    const then = at + (40 + 10 * i) * MINUTE;
    const subject = lot ?? { itemId, receiptId: receiptIdOf(asnId) };
    const resultId = `QR-${asnId}-${i + 1}`;
    if (lot) createLot(week, plant, { ...lot, supplierId }, at);
    inspect(week, { plant, resultId, inspectionKind: 'incoming', subject, measured: it.measured }, then);
    if (lot) releaseLot(week, plant, lot, resultId, then + 5 * MINUTE);
    const [here, there] = [shelf(plant, dock, goods, 'quality'), shelf(plant, place, goods)];
    move(week, systemsAt(plant).wms, then + 20 * MINUTE, here, there, taken);
  }
  return receipt;
}

const lineOf = ({ lines }: Purchase, { lineId }: Delivery): OrderedLine =>
  lines.find((it) => it.lineId === lineId) as OrderedLine;

const accepted = ({ quantity, rejected = '0' }: Delivery): Amount => ({
  value: String(Number(quantity.value) - Number(rejected)),
  unit: quantity.unit,
});

const receiptIdOf = (asnId: string): string => `IN-${asnId}`;

function announce(
  week: Week,
  { plant, id, supplierId, ...from }: Purchase,
  asnId: string,
  deliveries: readonly Delivery[],
  at: number,
): void {
  const despatched = at - 20 * 60 * MINUTE;
  week.log.tell(systemsAt(plant).edi, AsnReceivedV1, {
    asnId,
    version: 1,
    noticeKind: 'original',
    receivedAt: iso(despatched + 5 * MINUTE),
    supplierId,
    purchaseOrderId: id,
    despatchedAt: iso(despatched),
    expectedAt: iso(at),
    handlingUnits: [],
    lines: deliveries.map((it, i) => ({
      lineId: String(i + 1),
      purchaseOrderId: id,
      purchaseOrderLineId: it.lineId,
      itemId: lineOf({ plant, id, supplierId, ...from }, it).itemId,
      quantity: it.quantity,
      ...(it.lotNumber ? { lotNumber: it.lotNumber } : {}),
    })),
  });
}

function postReceipt(
  week: Week,
  from: Purchase,
  asnId: string,
  deliveries: readonly Delivery[],
  at: number,
): Telling {
  const { plant } = from;
  const { wms } = systemsAt(plant);
  const locationId = plant === NORTH ? 'WH-INPUT' : 'W-INPUT';
  const lines = deliveries.map((it, i) => {
    const { itemId } = lineOf(from, it);
    const { value, unit } = it.quantity;
    week.stock.put(shelf(plant, locationId, { itemId, lotNumber: it.lotNumber }, 'quality'), accepted(it));
    return {
      lineId: String(i + 1),
      purchaseOrderId: from.id,
      purchaseOrderLineId: it.lineId,
      asnId,
      itemId,
      ...(it.lotNumber ? { lotNumber: it.lotNumber } : {}),
      received: { value, unit },
      accepted: accepted(it),
      rejected: { value: it.rejected ?? '0', unit },
      to: { plantId: plant.id, locationId },
      stockStatus: 'quality',
    };
  });
  return week.log.tell(wms, SupplierReceiptPostedV1, {
    businessRef: week.log.posting(wms, 'goods-in'),
    receiptId: receiptIdOf(asnId),
    supplierId: from.supplierId,
    purchaseOrderId: from.id,
    postedAt: iso(at),
    lines,
  });
}

function createLot(
  week: Week,
  plant: Plant,
  { itemId, lotNumber, supplierId }: { itemId: string; lotNumber: string; supplierId: string },
  at: number,
): void {
  week.log.tell(systemsAt(plant).erp, LotCreatedV1, {
    itemId,
    lotNumber,
    trackingKind: 'lot',
    lotStatus: 'quarantine',
    originKind: 'purchased',
    supplierId,
    createdAt: iso(at),
  });
}
