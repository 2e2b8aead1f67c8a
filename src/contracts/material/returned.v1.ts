import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { locationRef, stockStatus } from '../../vocabulary/location.js';
import {
  GenealogyGroupId,
  orderMaterial,
  orderMaterialRules,
  ReturnReason,
} from '../../vocabulary/order-material.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';

/** The warehouse speaks: "this much of that has come back from the order." */
export const ReturnedV1 = defineEvent({
  name: 'material.returned',
  version: 1,

  meaning: 'So much of one item, of one lot where it has lots, has come back from one work order into stock.',
  notMeaning: 'Not lost (material.scrap-declared) and not a wrong posting (exchange.transaction-reversed).',
  owner: 'wms',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}/material/{lineId}', 'workorder/{workOrderId}/material/{itemId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park' },
  undo: 'exchange.transaction-reversed',
  compare: {
    group: ['workOrderId', 'itemId'],
    whereKnown: ['operationId'],
    lot: 'lotNumber',
    quantity: 'quantity',
  },
  movement: {
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'quantity',
    from: { place: 'from', keeps: 'when-listed' },
    to: { place: 'to', keeps: 'always' },
  },
  genealogy: {
    role: 'goesBack',
    lots: { item: 'itemId', lot: 'lotNumber', serials: 'serials' },
    group: 'genealogyGroupId',
    order: 'workOrderId',
    quantity: 'quantity',
  },
  lifecycle: [
    {
      thing: 'workOrder',
      by: ['workOrderId'],
      from: ['released', 'inProgress', 'held', 'completed'],
      flaggedIn: ['cancelled'],
    },
  ],
  totals: {
    says: 'returned',
    order: 'workOrderId',
    operation: 'operationId',
    item: 'itemId',
    quantity: 'quantity',
    when: { field: 'returnOf', is: 'consumed' },
  },

  data: Type.Object({
    businessRef: BusinessRef,
    returnOf: choice({
      issued: 'It was handed over and not used.',
      consumed: 'It was told as used up, and comes back all the same.',
    }),
    ...orderMaterial,
    quantity: positiveQuantity('How much came back by this posting (a delta, never a running total).'),
    reason: Type.Optional(
      code('ReturnReason', ReturnReason, 'Why it came back; said where it was not planned.'),
    ),
    occurredAt: instant('When it was back in its place.'),
    from: Type.Optional(locationRef('Where it lay at the line; absent where the books end at the shelf.')),
    to: locationRef('Where it was put.'),
    stockStatus: stockStatus('The status it has now.'),
    genealogyGroupId: Type.Optional(GenealogyGroupId),
    ...eventCommons,
  }),
  rules: [
    ...orderMaterialRules,
    rule('has(this.lineId) || has(this.reason)', 'A return of what was not planned says why.'),
    otherNeedsSource('reason'),
    rule("this.returnOf != 'consumed' || !has(this.from)", 'What was used up lay at no place of the books.'),
    rule(
      "this.returnOf != 'issued' || !has(this.genealogyGroupId)",
      'What was not used went into nothing, and leaves no group.',
    ),
    rule('!has(this.from) || this.from != this.to', 'What comes back leaves its place.'),
    rule(
      "!has(this.reason) || this.reason.code != 'unfit' || this.stockStatus in ['quality', 'blocked']",
      'What is not fit for the order does not come back free to use.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'wms-1', objectType: 'return', id: 'RT-20260310-021' },
    returnOf: 'issued',
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '1.6', unit: 'MTR' },
    reason: { code: 'leftOver' },
    occurredAt: '2026-03-10T14:40:00.000Z',
    from: { plantId: 'NW-01', locationId: 'WH-LINE-WELD' },
    to: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    stockStatus: 'unrestricted',
  },
});
