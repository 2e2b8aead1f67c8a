import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import {
  PurchaseOrderId,
  PurchaseOrderRevision,
  purchaseOrderBody,
  purchaseOrderRules,
} from '../../vocabulary/purchase-order.js';

/** The buyer speaks: "deliver us this." */
export const PurchaseOrderIssuedV1 = defineEvent({
  name: 'logistics.purchase-order-issued',
  version: 1,

  meaning: 'One order has been sent to its supplier for the first time, carried here in full.',
  notMeaning: 'The supplier has not agreed (logistics.purchase-order-confirmed), and nothing is on its way.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['purchaseOrderId', 'revision'],
  occurredAt: 'issuedAt',
  revision: 'revision',
  subject: ['purchaseorder/{purchaseOrderId}'],
  partition: [{ kind: 'po', by: ['purchaseOrderId'] }],
  after: {},
  undo: 'logistics.purchase-order-cancelled',
  lifecycle: [{ thing: 'purchaseOrder', by: ['purchaseOrderId'], starts: true, to: 'issued' }],
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
    issuedAt: instant('When the order was sent to the supplier.'),
    ...purchaseOrderBody,
    ...eventCommons,
  }),
  rules: [
    ...purchaseOrderRules,
    rule('this.issuedAt >= this.orderedAt', 'An order is sent after it was written.'),
  ],

  example: {
    plantId: 'NW-01',
    purchaseOrderId: 'PO-00044',
    revision: 1,
    issuedAt: '2026-02-16T09:31:20.000Z',
    supplierId: 'STEELWORKS-NORD',
    orderedAt: '2026-02-16T09:30:00.000Z',
    currency: 'EUR',
    lines: [
      {
        lineId: '10',
        itemId: 'TUB-CRMO-254',
        supplierItemCode: 'CR 25.4/0.9',
        quantity: { value: '100', unit: 'MTR' },
        unitPrice: { amount: '8.45', currency: 'EUR' },
        requestedDate: '2026-03-09',
        overDeliveryTolerance: '0.05',
      },
      {
        lineId: '20',
        itemId: 'PNT-3020',
        quantity: { value: '25', unit: 'LTR' },
        requestedDate: '2026-03-09',
      },
    ],
  },
});
