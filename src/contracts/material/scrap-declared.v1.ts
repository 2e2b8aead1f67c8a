import { defineEvent, orNull, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { locationRef, stockStatus } from '../../vocabulary/location.js';
import { LotNumber } from '../../vocabulary/lot.js';
import { money } from '../../vocabulary/money.js';
import { OperationId } from '../../vocabulary/operation.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';
import { ScrapKind, ScrapReason } from '../../vocabulary/reason.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** Somebody speaks: "this is lost, and this is why." */
export const ScrapDeclaredV1 = defineEvent({
  name: 'material.scrap-declared',
  version: 1,

  meaning: 'So much of one item is lost for good and has left usable stock.',
  notMeaning: 'Not used up by an order (material.consumed) and not only set aside (quality.hold-placed).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  fallbackKey: [
    orNull('workOrderId'),
    orNull('operationId'),
    'itemId',
    orNull('lotNumber'),
    'occurredAt',
    'quantity.value',
    'quantity.unit',
  ],
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}', 'lot/{itemId}/{lotNumber}', 'item/{itemId}'],
  partition: [
    { kind: 'wo', by: ['workOrderId'] },
    { kind: 'lot', by: ['itemId', 'lotNumber'] },
    { kind: 'item', by: ['itemId'] },
  ],
  after: { 'production.operation-started': 'park' },
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
    from: {
      place: 'from',
      keeps: { when: 'fromStatus', only: { field: 'scrapKind', is: 'product' } },
    },
    to: { place: 'scrapLocation', keeps: 'when-listed' },
  },
  lifecycle: [
    { thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress', 'held', 'completed'] },
  ],
  totals: {
    says: 'scrapped',
    order: 'workOrderId',
    operation: 'operationId',
    item: 'itemId',
    quantity: 'quantity',
    when: { field: 'scrapKind', is: 'product' },
  },

  data: Type.Object({
    businessRef: Type.Optional(BusinessRef),
    scrapKind: ScrapKind,
    itemId: ItemId,
    lotNumber: Type.Optional(LotNumber),
    quantity: positiveQuantity('How much is lost by this posting (a delta, never a running total).'),
    reason: code('ScrapReason', ScrapReason, 'Why it is lost.'),
    occurredAt: instant('When it was declared lost.'),
    workOrderId: Type.Optional(WorkOrderId),
    operationId: Type.Optional(OperationId),
    from: locationRef('Where it lay.'),
    fromStatus: Type.Optional(
      stockStatus('The status it had in stock. A product without one was still in work, and in no stock.'),
    ),
    scrapLocation: Type.Optional(locationRef('Where the books keep what is lost.')),
    recoverableValue: Type.Optional(money('What it still brings, such as the price of the metal.')),
    nonconformanceId: Type.Optional(id('The nonconformance behind it.')),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('reason'),
    rule(
      "this.scrapKind == 'stock' || has(this.workOrderId)",
      'Scrap of a product or a component names its work order.',
    ),
    rule(
      '!has(this.operationId) || has(this.workOrderId)',
      'An operation is named together with its work order.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'mes-1', objectType: 'scrap', id: 'S-20260310-0003' },
    scrapKind: 'component',
    itemId: 'WHL-28-36',
    lotNumber: 'WHL-2611-A',
    quantity: { value: '1', unit: 'C62' },
    reason: { code: 'damage', source: { system: 'mes-1', code: 'SCR-17', text: 'Rim dented at unpacking' } },
    occurredAt: '2026-03-10T09:12:00.000Z',
    workOrderId: 'WH-MO-00002',
    operationId: 'ASSEMBLE',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
  },
});
