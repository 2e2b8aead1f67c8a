import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { ChangedFields, somethingChanged } from '../../vocabulary/changed-fields.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import {
  PurchaseOrderId,
  PurchaseOrderReason,
  PurchaseOrderRevision,
  purchaseOrderBody,
  purchaseOrderRules,
} from '../../vocabulary/purchase-order.js';

/** The buyer speaks: "we want it otherwise." */
export const PurchaseOrderChangedV1 = defineEvent({
  name: 'logistics.purchase-order-changed',
  version: 1,

  meaning: 'The supplier has been told a new revision of one order, carried here in full.',
  notMeaning: 'The supplier has not agreed to it (logistics.purchase-order-confirmed).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['purchaseOrderId', 'revision'],
  occurredAt: 'changedAt',
  revision: 'revision',
  subject: ['purchaseorder/{purchaseOrderId}'],
  partition: [{ kind: 'po', by: ['purchaseOrderId'] }],
  after: { 'logistics.purchase-order-issued': 'park' },
  undo: 'logistics.purchase-order-changed',
  lifecycle: [
    { thing: 'purchaseOrder', by: ['purchaseOrderId'], from: ['issued', 'cancelled'], to: 'issued' },
  ],
  supply: {
    says: 'ordered',
    order: 'purchaseOrderId',
    revision: 'revision',
    lines: 'lines',
    line: 'lineId',
    item: 'itemId',
    quantity: 'quantity',
    tolerance: 'overDeliveryTolerance',
    price: { amount: 'unitPrice.amount', currency: 'unitPrice.currency' },
  },

  data: Type.Object({
    purchaseOrderId: PurchaseOrderId,
    revision: PurchaseOrderRevision,
    changedAt: instant('When the supplier was told.'),
    changedFields: ChangedFields,
    reason: Type.Optional(code('PurchaseOrderReason', PurchaseOrderReason, 'Why it was changed.')),
    ...purchaseOrderBody,
    ...eventCommons,
  }),
  rules: [
    rule('this.revision > 1', 'The first revision is issued, not changed.'),
    somethingChanged,
    otherNeedsSource('reason'),
    rule('this.changedAt >= this.orderedAt', 'An order is changed after it was written.'),
    ...purchaseOrderRules,
  ],

  example: {
    plantId: 'NW-01',
    purchaseOrderId: 'PO-00044',
    revision: 2,
    changedAt: '2026-02-17T13:45:00.000Z',
    changedFields: ['lines'],
    reason: { code: 'demandChanged' },
    supplierId: 'STEELWORKS-NORD',
    orderedAt: '2026-02-16T09:30:00.000Z',
    currency: 'EUR',
    lines: [
      {
        lineId: '10',
        itemId: 'TUB-CRMO-254',
        supplierItemCode: 'CR 25.4/0.9',
        quantity: { value: '120', unit: 'MTR' },
        unitPrice: { amount: '8.45', currency: 'EUR' },
        requestedDate: '2026-03-09',
        overDeliveryTolerance: '0.05',
      },
    ],
  },
});
