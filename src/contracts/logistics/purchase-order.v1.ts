import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { PlantId } from '../../vocabulary/plant.js';
import {
  PurchaseOrderId,
  PurchaseOrderRevision,
  PurchaseOrderStatus,
  purchaseOrderBody,
  purchaseOrderRules,
} from '../../vocabulary/purchase-order.js';

/** An order to a supplier, with what he has promised so far. */
export const PurchaseOrderV1 = defineEntity({
  name: 'logistics.purchase-order',
  version: 1,

  meaning: 'One order to one supplier for one plant: what is wanted, what is promised and how far it is.',
  notMeaning:
    'Not the goods on their way (logistics.advance-shipping-notice), and not a draft nobody has sent.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  supply: {
    says: 'ordered',
    order: 'id',
    revision: 'revision',
    lines: 'lines',
    line: 'lineId',
    item: 'itemId',
    quantity: 'quantity',
    tolerance: 'overDeliveryTolerance',
    price: { amount: 'unitPrice.amount', currency: 'unitPrice.currency' },
  },

  data: Type.Object({
    entityType: entityType('purchaseOrder'),
    id: PurchaseOrderId,
    plantId: PlantId,
    revision: PurchaseOrderRevision,
    status: PurchaseOrderStatus,
    ...purchaseOrderBody,
    ...entityCommons,
  }),
  rules: [
    ...purchaseOrderRules,
    rule(
      "this.status != 'confirmed' || this.lines.all(l, has(l.confirmedDate) && has(l.confirmedQuantity))",
      'A confirmed order has a promise for every line.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'purchaseOrder',
    id: 'PO-00044',
    plantId: 'NW-01',
    revision: 2,
    status: 'confirmed',
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
        confirmedDate: '2026-03-10',
        confirmedQuantity: { value: '120', unit: 'MTR' },
        overDeliveryTolerance: '0.05',
      },
    ],
    version: 3,
    updatedAt: '2026-02-18T07:05:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'purchase.order', id: '44' }],
  },
});
