import { defineEvent, orNull, rule, TRANSACTION_KEY } from '../../core/contract.js';
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

/** The floor speaks: "this much of that went into the order." */
export const ConsumedV1 = defineEvent({
  name: 'material.consumed',
  version: 1,

  meaning: 'So much of one item, of one lot where it has lots, has been used up by one work order.',
  notMeaning:
    'Not reserved and not only brought to the line (material.issued); not thrown away (material.scrap-declared).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  fallbackKey: [
    'workOrderId',
    orNull('operationId'),
    'itemId',
    orNull('lotNumber'),
    'occurredAt',
    'quantity.value',
    'quantity.unit',
  ],
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}/material/{lineId}', 'workorder/{workOrderId}/material/{itemId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-started': 'accept' },
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
    from: { place: 'from', keeps: 'always', status: 'fromStatus' },
  },
  genealogy: {
    role: 'goesIn',
    lots: { item: 'itemId', lot: 'lotNumber', serials: 'serials' },
    group: 'genealogyGroupId',
    order: 'workOrderId',
    quantity: 'quantity',
  },
  lifecycle: [
    { thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress', 'held', 'completed'] },
  ],
  totals: {
    says: 'consumed',
    order: 'workOrderId',
    operation: 'operationId',
    item: 'itemId',
    quantity: 'quantity',
  },

  data: Type.Object({
    businessRef: Type.Optional(BusinessRef),
    ...orderMaterial,
    quantity: positiveQuantity('How much was used up by this posting (a delta, never a running total).'),
    plannedQuantity: Type.Optional(positiveQuantity('How much the whole line needs.')),
    reason: Type.Optional(code('IssueReason', IssueReason, 'Why it was used, where it was not planned.')),
    occurredAt: instant('When it went in.'),
    from: locationRef('Where it was taken from.'),
    fromStatus: Type.Optional(stockStatus('The status it had there; free to use where none is told.')),
    genealogyGroupId: Type.Optional(GenealogyGroupId),
    substitutionFor: Type.Optional(ItemId),
    ...eventCommons,
  }),
  rules: [
    ...orderMaterialRules,
    rule(
      '!has(this.substitutionFor) || this.substitutionFor != this.itemId',
      'An item does not stand in for itself.',
    ),
    otherNeedsSource('reason'),
    rule(
      '!has(this.plannedQuantity) || this.plannedQuantity.unit == this.quantity.unit',
      'Used and planned quantity are in one unit.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'mes-1', objectType: 'consumption', id: 'C-20260310-0042' },
    workOrderId: 'WH-MO-00001',
    operationId: 'CUT-TUBES',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    quantity: { value: '4.2', unit: 'MTR' },
    occurredAt: '2026-03-10T06:41:07.250Z',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    genealogyGroupId: 'WH-MO-00001',
  },
});
