import { Type } from '@sinclair/typebox';
import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import { AsnId, onlyPurchaseOrder, onlyPurchaseOrderRule } from '../../vocabulary/advance-shipping-notice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { locationRef, stockStatus } from '../../vocabulary/location.js';
import { LotNumber } from '../../vocabulary/lot.js';
import { SupplierLotNumber } from '../../vocabulary/lot-body.js';
import { SupplierId } from '../../vocabulary/partner.js';
import { purchaseOrderLineRef } from '../../vocabulary/purchase-order.js';
import { positiveQuantity, quantity } from '../../vocabulary/quantity.js';
import { listOf } from '../../vocabulary/set.js';

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
    quantity: 'accepted',
    rejected: 'rejected',
  },

  data: Type.Object({
    businessRef: BusinessRef,
    receiptId: id('The receipt.'),
    supplierId: SupplierId,
    ...onlyPurchaseOrder,
    postedAt: instant('When the books changed.'),
    lines: listOf(
      Type.Object(
        {
          lineId: id('The line, within the receipt.'),
          ...purchaseOrderLineRef,
          asnId: Type.Optional(AsnId),
          itemId: ItemId,
          lotNumber: Type.Optional(LotNumber),
          supplierLotNumber: Type.Optional(SupplierLotNumber),
          received: positiveQuantity('How much came off the truck.'),
          accepted: quantity('How much of it was taken into stock.'),
          rejected: quantity('How much of it goes back.'),
          to: locationRef('Where the accepted goods were put.'),
          stockStatus: stockStatus('The status the accepted goods begin with.'),
        },
        { title: 'ReceiptLine', description: 'One line of a receipt: one item, one lot, one place.' },
      ),
      'What came, line by line.',
      500,
      1,
    ),
    ...eventCommons,
  }),
  rules: [
    onlyPurchaseOrderRule,
    rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
    rule(
      'this.lines.all(l, l.accepted.unit == l.received.unit && l.rejected.unit == l.received.unit)',
      'Received, accepted and rejected goods are in one unit.',
    ),
    rule(
      'this.lines.all(l, decimalCompare(decimalAdd(l.accepted.value, l.rejected.value), l.received.value) == 0)',
      'Accepted and rejected goods together are what was received.',
    ),
  ],

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
