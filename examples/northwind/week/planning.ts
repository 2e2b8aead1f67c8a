/** What planners and clerks do to orders: change, hold, cancel, and set wrong postings right. */
import {
  ConsumedV1,
  eventType,
  FinishedGoodsReceivedV1,
  ProductionCostConfirmedV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  ScrapDeclaredV1,
  ShortageDetectedV1,
  TransactionReversedV1,
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../../src/index.js';
import { order, type Purchase, purchaseBody } from './buying.js';
import { shelf, type Week } from './goods.js';
import { type Data, happenedAt, keyOf, type Telling } from './log.js';
import { letUse } from './making.js';
import { make, type Order, orderBody, release } from './orders.js';
import { iso, MINUTE, moment, NORTH, SOUTH, systemsAt } from './plants.js';
import { FASTENERS } from './purchases.js';
import { pieces } from './stock.js';

/** One order of bikes is released for five and raised to six before it starts. */
export function changed(week: Week, it: Order): void {
  release(week, it, it.startsAt - 40 * 60 * MINUTE, 5);
  week.log.tell(systemsAt(NORTH).erp, WorkOrderChangedV1, {
    workOrderId: it.id,
    revision: 2,
    changedAt: iso(it.startsAt - 16 * 60 * MINUTE),
    changedFields: ['plannedQuantity', 'materials'],
    reason: { code: 'demandChange' },
    ...orderBody(it),
  });
  letUse(week, it, make(week, it));
}

/** A buyer raises the bolts twice, and orders grease that nobody needs after all. */
export function boughtOtherwise(week: Week): void {
  const change = (revision: number, at: number, changedFields: string[], bolts: string): void => {
    const lines = FASTENERS.lines.map((it) =>
      it.lineId === '10' ? { ...it, quantity: { ...it.quantity, value: bolts } } : it,
    );
    week.log.tell(systemsAt(NORTH).erp, PurchaseOrderChangedV1, {
      purchaseOrderId: FASTENERS.id,
      revision,
      changedAt: iso(at),
      changedFields,
      reason: { code: 'demandChanged' },
      ...purchaseBody({ ...FASTENERS, lines }),
    });
  };
  change(2, moment(NORTH, 'Fri before 10:00'), ['lines'], '2200');
  change(3, moment(NORTH, 'Mon 09:15'), ['lines'], '2400');

  const grease: Purchase = { ...FASTENERS, id: 'PO-4605', lines: [GREASE] };
  order(week, grease, moment(NORTH, 'Mon 09:30'));
  week.log.tell(systemsAt(NORTH).erp, PurchaseOrderCancelledV1, {
    purchaseOrderId: grease.id,
    revision: 2,
    supplierId: grease.supplierId,
    cancelledAt: iso(moment(NORTH, 'Tue 11:00')),
    reason: { code: 'demandChanged' },
  });
}

const GREASE = { lineId: '10', itemId: 'GRS-100', quantity: { value: '5000', unit: 'GRM' } };

/** Hubs run short: an order waits over night. */
export function held(week: Week, it: Order): void {
  const { erp, mes } = systemsAt(SOUTH);
  const detectedAt = moment(SOUTH, 'Wed 17:30');
  week.log.tell(mes, ShortageDetectedV1, {
    workOrderId: it.id,
    lineId: '3',
    operationId: 'LACE',
    itemId: 'HUB-36',
    requiredQuantity: { value: '20', unit: 'C62' },
    availableQuantity: { value: '12', unit: 'C62' },
    detectedAt: iso(detectedAt),
    neededAt: iso(it.startsAt),
    impact: 'stop',
  });
  const heldAt = detectedAt + 30 * MINUTE;
  week.log.tell(erp, WorkOrderHeldV1, {
    workOrderId: it.id,
    holdNo: 1,
    reason: { code: 'materialShortage', source: { system: 'odoo', code: 'WAIT-MAT', text: 'Faltam cubos' } },
    heldAt: iso(heldAt),
    expectedUntil: iso(it.startsAt),
  });
  const resumedAt = iso(it.startsAt - 30 * MINUTE);
  week.log.tell(erp, WorkOrderResumedV1, { workOrderId: it.id, holdNo: 1, resumedAt, resumedBy: 'P-0117' });
}

/** An order that nobody wants any more is given up before it begins. */
export function cancelled(week: Week, it: Order): void {
  release(week, it, moment(NORTH, 'Wed 10:00'));
  week.log.tell(systemsAt(NORTH).erp, WorkOrderCancelledV1, {
    workOrderId: it.id,
    phase: 'beforeStart',
    reason: { code: 'customerCancelled' },
    cancelledAt: iso(moment(NORTH, 'Thu 15:00')),
  });
}

/** Takes a fact back. */
export const reverse = (week: Week, it: Telling, at: number, reason: string, more: Data = {}): Telling =>
  week.log.tell(it.system, TransactionReversedV1, {
    originalType: eventType(it.contract),
    originalKey: keyOf(it),
    reversalNo: 1,
    reason,
    reversedAt: iso(at),
    ...more,
  });

/** The same as another posting, a minute later, under a number of its own. */
export const postAgain = (week: Pick<Week, 'log'>, it: Telling, change: Data = {}): Telling =>
  week.log.tell(it.system, it.contract, {
    ...it.data,
    businessRef: week.log.posting(it.system, 'manual'),
    occurredAt: iso(happenedAt(it) + MINUTE),
    ...change,
  });

/** What was posted wrongly is taken back, and what was taken back wrongly is put back. */
export function corrected(week: Week): void {
  const bolts = week.log.find(ConsumedV1, { workOrderId: 'WO-B-302', itemId: 'BLT-M6-20' });
  reverse(week, postAgain(week, bolts), moment(NORTH, 'Tue 10:00'), 'duplicatePosting');

  const paint = week.log.find(ConsumedV1, { workOrderId: 'WO-B-303', itemId: 'PNT-5005' });
  const wrong = postAgain(week, paint, { quantity: { value: '2.7', unit: 'LTR' } });
  reverse(week, wrong, moment(NORTH, 'Wed 07:00'), 'incorrectData', { correctedByKey: keyOf(paint) });

  const wheel = week.log.find(FinishedGoodsReceivedV1, { workOrderId: 'WO-W-103' });
  const back = reverse(week, wheel, moment(SOUTH, 'Wed 12:00'), 'didNotOccur');
  reverse(week, back, moment(SOUTH, 'Wed 12:30'), 'incorrectData');
}

/** A wheel is dented at the bench and thrown away before it is built in. */
export function dent(week: Week, { id, startsAt }: Order): void {
  const { mes } = systemsAt(NORTH);
  const goods = { itemId: 'WHL-28-36', lotNumber: 'WHL-46-1' };
  week.stock.take(shelf(NORTH, 'WH-STOCK', goods), pieces(1));
  week.log.tell(mes, ScrapDeclaredV1, {
    businessRef: week.log.posting(mes, 'scrap'),
    scrapKind: 'component',
    ...goods,
    quantity: pieces(1),
    reason: { code: 'damage', source: { system: mes.id, code: 'SCR-17', text: 'Felge verbeult' } },
    occurredAt: iso(startsAt + 100 * MINUTE),
    workOrderId: id,
    operationId: 'ASSEMBLE',
    from: { plantId: NORTH.id, locationId: 'WH-STOCK' },
  });
}

/** What an order was to cost, and has cost. */
export function confirmCost(week: Week, it: Order, good: string, standard: string, actual: string): void {
  const { plant } = it.product;
  week.log.tell(systemsAt(plant).erp, ProductionCostConfirmedV1, {
    workOrderId: it.id,
    costRunNo: 1,
    confirmedAt: iso(it.startsAt + 20 * 60 * MINUTE),
    currency: 'EUR',
    quantity: { value: good, unit: 'C62' },
    elements: [{ element: 'material', standard, actual }],
    total: { standard, actual },
  });
}
