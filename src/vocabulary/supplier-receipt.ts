import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { AsnId } from './advance-shipping-notice.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { locationRef, stockStatus } from './location.js';
import { LotNumber } from './lot.js';
import { SupplierLotNumber } from './lot-body.js';
import { purchaseOrderLineRef } from './purchase-order.js';
import { positiveQuantity, quantity } from './quantity.js';
import { listOf } from './set.js';

/** What was counted at the dock, line by line. */
export const ReceiptLines = listOf(
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
);

/** What holds between those lines. */
export const receiptRules = [
  rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
  rule(
    'this.lines.all(l, l.accepted.unit == l.received.unit && l.rejected.unit == l.received.unit)',
    'Received, accepted and rejected goods are in one unit.',
  ),
  rule(
    'this.lines.all(l, decimalCompare(decimalAdd(l.accepted.value, l.rejected.value), l.received.value) == 0)',
    'Accepted and rejected goods together are what was received.',
  ),
];
