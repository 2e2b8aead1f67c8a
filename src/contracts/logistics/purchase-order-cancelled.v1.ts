import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { SupplierId } from '../../vocabulary/partner.js';
import {
  PurchaseOrderId,
  PurchaseOrderReason,
  PurchaseOrderRevision,
} from '../../vocabulary/purchase-order.js';

/** The buyer speaks: "do not deliver what is still open." */
export const PurchaseOrderCancelledV1 = defineEvent({
  name: 'logistics.purchase-order-cancelled',
  version: 1,

  meaning: 'The supplier has been told that what is still open of one order is no longer wanted.',
  notMeaning: 'What has been received stays received; goods that go back are told by inventory.moved.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['purchaseOrderId', 'revision'],
  occurredAt: 'cancelledAt',
  revision: 'revision',
  subject: ['purchaseorder/{purchaseOrderId}'],
  partition: [{ kind: 'po', by: ['purchaseOrderId'] }],
  after: { 'logistics.purchase-order-issued': 'park' },
  undo: 'logistics.purchase-order-changed',
  lifecycle: [{ thing: 'purchaseOrder', by: ['purchaseOrderId'], from: ['issued'], to: 'cancelled' }],
  supply: { says: 'withdrawn', order: 'purchaseOrderId', revision: 'revision' },

  data: Type.Object({
    purchaseOrderId: PurchaseOrderId,
    revision: PurchaseOrderRevision,
    supplierId: SupplierId,
    cancelledAt: instant('When the supplier was told.'),
    reason: code('PurchaseOrderReason', PurchaseOrderReason, 'Why it was cancelled.'),
    ...eventCommons,
  }),
  rules: [otherNeedsSource('reason')],

  example: {
    plantId: 'NW-01',
    purchaseOrderId: 'PO-00047',
    revision: 2,
    supplierId: 'WHEELS-EAST',
    cancelledAt: '2026-02-20T10:15:00.000Z',
    reason: { code: 'supplierUnable', source: { system: 'odoo', code: 'CXL-03', text: 'No rims in March' } },
  },
});
