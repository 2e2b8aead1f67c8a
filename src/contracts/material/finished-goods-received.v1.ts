import { defineEvent, orNull, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { HandlingUnit, locationRef, stockStatus } from '../../vocabulary/location.js';
import { LotNumber } from '../../vocabulary/lot.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';
import { setOf } from '../../vocabulary/set.js';
import { ssccsAt } from '../../vocabulary/sscc.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The warehouse speaks: "this came out of the order and lies here now." */
export const FinishedGoodsReceivedV1 = defineEvent({
  name: 'material.finished-goods-received',
  version: 1,

  meaning: 'So much of one output of one work order has been taken into stock, in one lot where it has lots.',
  notMeaning:
    'Not that a step is done (production.operation-completed), and not that the goods may be used (quality.lot-released).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  fallbackKey: [
    'workOrderId',
    'itemId',
    orNull('lotNumber'),
    'occurredAt',
    'quantity.value',
    'quantity.unit',
  ],
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}/output/{itemId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-quantity-reported': 'accept' },
  undo: 'exchange.transaction-reversed',
  compare: { group: ['workOrderId', 'itemId'], lot: 'lotNumber', quantity: 'quantity' },
  movement: {
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'quantity',
    to: { place: 'to', keeps: 'always', status: 'stockStatus' },
  },
  genealogy: {
    role: 'comesOut',
    lots: { item: 'itemId', lot: 'lotNumber' },
    group: 'genealogyGroupId',
    order: 'workOrderId',
    quantity: 'quantity',
  },
  lifecycle: [
    { thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress', 'held', 'completed'] },
  ],
  totals: {
    says: 'finished',
    order: 'workOrderId',
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'quantity',
    when: { field: 'outputKind', is: 'main' },
  },

  data: Type.Object({
    businessRef: Type.Optional(BusinessRef),
    workOrderId: WorkOrderId,
    itemId: ItemId,
    lotNumber: Type.Optional(LotNumber),
    quantity: positiveQuantity('How much was received by this posting (a delta, never a running total).'),
    outputKind: choice({
      main: 'What the order was for.',
      byProduct: 'What came out as well.',
      coProduct: 'What came out as well, and was wanted.',
    }),
    occurredAt: instant('When it was taken into stock.'),
    to: locationRef('Where it was put.'),
    stockStatus: stockStatus('The status it begins with.'),
    handlingUnits: Type.Optional(setOf(HandlingUnit, 'The units it was packed in.', 500)),
    genealogyGroupId: Type.Optional(id('Equal on what went in and what came out together.')),
    final: Type.Boolean({ description: 'Whether this is the last receipt of the order.' }),
    ...eventCommons,
  }),
  rules: [ssccsAt('handlingUnits')],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'mes-1', objectType: 'receipt', id: 'R-20260310-0007' },
    workOrderId: 'WH-MO-00001',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-01',
    quantity: { value: '6', unit: 'C62' },
    outputKind: 'main',
    occurredAt: '2026-03-10T14:05:00.000Z',
    to: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    stockStatus: 'unrestricted',
    genealogyGroupId: 'WH-MO-00001',
    final: false,
  },
});
