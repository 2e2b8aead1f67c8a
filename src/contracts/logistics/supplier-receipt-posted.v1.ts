import { defineEvent, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { onlyPurchaseOrder, onlyPurchaseOrderRule } from '../../vocabulary/advance-shipping-notice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { SupplierId } from '../../vocabulary/partner.js';
import { ReceiptLines, receiptRules } from '../../vocabulary/supplier-receipt.js';

/** The dock speaks: "this came off the truck, and this much of it we keep." */
export const SupplierReceiptPostedV1 = defineEvent({
  name: 'logistics.supplier-receipt-posted',
  version: 1,

  meaning: 'Goods of one supplier have been counted at the dock and taken into the books, line by line.',
  notMeaning:
    'Not that they may be used (quality.lot-released) and not that they are put away (inventory.moved).',
  owner: 'wms',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'postedAt',
  subject: ['receipt/{receiptId}'],
  partition: [
    { kind: 'po', by: ['purchaseOrderId'] },
    { kind: 'receipt', by: ['receiptId'] },
  ],
  after: { 'logistics.purchase-order-issued': 'park', 'logistics.asn-received': 'accept' },
  undo: 'exchange.transaction-reversed',
  genealogy: { role: 'arrives', lots: { lines: 'lines', item: 'itemId', lot: 'lotNumber' } },
  movement: {
    lines: 'lines',
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'accepted',
    to: { place: 'to', keeps: 'always', status: 'stockStatus' },
  },
  supply: {
    says: 'received',
    supplier: 'supplierId',
    notice: 'asnId',
    lines: 'lines',
    order: 'purchaseOrderId',
    line: 'purchaseOrderLineId',
    item: 'itemId',
    quantity: 'accepted',
    rejected: 'rejected',
  },

  data: Type.Object({
    businessRef: BusinessRef,
    receiptId: id('The receipt.'),
    supplierId: SupplierId,
    ...onlyPurchaseOrder,
    postedAt: instant('When the books changed.'),
    lines: ReceiptLines,
    ...eventCommons,
  }),
  rules: [onlyPurchaseOrderRule, ...receiptRules],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'odoo', objectType: 'stock.picking', id: 'WH/IN/00031' },
    receiptId: 'WH-IN-00031',
    supplierId: 'STEELWORKS-NORD',
    purchaseOrderId: 'PO-00044',
    postedAt: '2026-03-10T07:48:00.000Z',
    lines: [
      {
        lineId: '1',
        purchaseOrderId: 'PO-00044',
        purchaseOrderLineId: '10',
        asnId: 'SN-80012345',
        itemId: 'TUB-CRMO-254',
        lotNumber: 'HEAT-5518',
        supplierLotNumber: '5518/26',
        received: { value: '120', unit: 'MTR' },
        accepted: { value: '117.5', unit: 'MTR' },
        rejected: { value: '2.5', unit: 'MTR' },
        to: { plantId: 'NW-01', locationId: 'WH-INPUT' },
        stockStatus: 'quality',
      },
    ],
  },
});
