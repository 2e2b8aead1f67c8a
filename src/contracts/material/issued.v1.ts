import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { locationRef, stockStatus } from '../../vocabulary/location.js';
import {
  GenealogyGroupId,
  IssueReason,
  orderMaterial,
  orderMaterialRules,
} from '../../vocabulary/order-material.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';

/** The warehouse speaks: "this much of that has been brought to the order." */
export const IssuedV1 = defineEvent({
  name: 'material.issued',
  version: 1,

  meaning: 'So much of one item, of one lot where it has lots, has been handed over to one work order.',
  notMeaning: 'Nothing is used up yet (material.consumed), and what is left comes back (material.returned).',
  owner: 'wms',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}/material/{lineId}', 'workorder/{workOrderId}/material/{itemId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park' },
  undo: 'material.returned',
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
    from: { place: 'from', keeps: 'always', status: 'fromStatus' },
    to: { place: 'to', keeps: 'when-listed' },
  },
  lifecycle: [
    { thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress', 'held', 'completed'] },
  ],

  data: Type.Object({
    businessRef: BusinessRef,
    ...orderMaterial,
    quantity: positiveQuantity('How much was handed over by this posting (a delta, never a running total).'),
    plannedQuantity: Type.Optional(positiveQuantity('How much the whole line needs.')),
    reason: Type.Optional(
      code('IssueReason', IssueReason, 'Why it was issued; said where it was not planned.'),
    ),
    occurredAt: instant('When it was handed over.'),
    from: locationRef('Where it was taken from.'),
    fromStatus: Type.Optional(stockStatus('The status it had there; free to use where none is told.')),
    to: Type.Optional(locationRef('Where it lies at the line; absent where the books end at the shelf.')),
    genealogyGroupId: Type.Optional(GenealogyGroupId),
    substitutionFor: Type.Optional(ItemId),
    ...eventCommons,
  }),
  rules: [
    ...orderMaterialRules,
    rule('has(this.lineId) || has(this.reason)', 'An issue that was not planned says why.'),
    otherNeedsSource('reason'),
    rule(
      '!has(this.plannedQuantity) || this.plannedQuantity.unit == this.quantity.unit',
      'Issued and planned quantity are in one unit.',
    ),
    rule(
      '!has(this.substitutionFor) || this.substitutionFor != this.itemId',
      'An item does not stand in for itself.',
    ),
    rule('!has(this.to) || this.to != this.from', 'What is handed over leaves its place.'),
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'wms-1', objectType: 'pick', id: 'PK-20260310-118', line: '1' },
    workOrderId: 'WH-MO-00001',
    lineId: '1',
    operationId: 'CUT-TUBES',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '25.2', unit: 'MTR' },
    plannedQuantity: { value: '42', unit: 'MTR' },
    occurredAt: '2026-03-10T06:12:00.000Z',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK', bin: 'T-04' },
    to: { plantId: 'NW-01', locationId: 'WH-LINE-WELD' },
  },
});
