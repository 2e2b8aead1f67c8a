import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { decimalFromZero } from './decimal.js';
import { id } from './id.js';
import { date, instant } from './instant.js';
import { ItemId } from './item.js';
import { Currency, money } from './money.js';
import { ordinal } from './number.js';
import { SupplierId } from './partner.js';
import { positiveQuantity } from './quantity.js';
import { listOf } from './set.js';
import { opaque } from './text.js';

export const PurchaseOrderId = id('The purchase order.');
export const PurchaseOrderLineId = id('The line, within its purchase order.');
export const PurchaseOrderRevision = ordinal('Raised by each change of the order that the supplier is told.');

/** Which line of which order, seen from a delivery. */
export const purchaseOrderLineRef = {
  purchaseOrderId: PurchaseOrderId,
  purchaseOrderLineId: PurchaseOrderLineId,
};

export const PurchaseOrderStatus = choice({
  issued: 'The supplier has been told.',
  confirmed: 'The supplier has agreed.',
  partiallyReceived: 'Some of it is here.',
  received: 'All of it is here.',
  closed: 'Nothing more will come, the books are closed.',
  cancelled: 'Will not be delivered.',
});

const PurchaseOrderLine = Type.Object(
  {
    lineId: PurchaseOrderLineId,
    itemId: ItemId,
    supplierItemCode: Type.Optional(opaque("The supplier's own code of the item.", 64)),
    quantity: positiveQuantity('How much is ordered.'),
    unitPrice: Type.Optional(money('The price of one unit of the quantity.')),
    requestedDate: date('The day it is wanted at the plant.'),
    confirmedDate: Type.Optional(date('The day the supplier has promised; absent before he has.')),
    confirmedQuantity: Type.Optional(
      positiveQuantity('How much the supplier has promised; absent before he has.'),
    ),
    overDeliveryTolerance: Type.Optional(
      decimalFromZero('How much more is taken, as a part of the quantity: "0.05" is five percent.'),
    ),
  },
  { title: 'PurchaseOrderLine', description: 'One line of a purchase order.' },
);

/** What is bought from whom: shared by the order's entity, its issue and its changes. */
export const purchaseOrderBody = {
  supplierId: SupplierId,
  orderedAt: instant('When it was ordered.'),
  currency: Currency,
  lines: listOf(PurchaseOrderLine, 'What is ordered, line by line.', 500, 1),
};

/** What holds between the fields of that body. */
export const purchaseOrderRules = [
  rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
  rule(
    'this.lines.all(l, !has(l.unitPrice) || l.unitPrice.currency == this.currency)',
    'Every price is in the currency of the order.',
  ),
  rule(
    'this.lines.all(l, !has(l.confirmedQuantity) || l.confirmedQuantity.unit == l.quantity.unit)',
    'A promised quantity is in the unit that was ordered.',
  ),
];

export const PurchaseOrderReason = choice({
  demandChanged: 'Less, more or something else is needed.',
  dateChanged: 'It is needed on another day.',
  priceChanged: 'Another price was agreed.',
  itemChanged: 'Another item or revision is needed.',
  supplierUnable: 'The supplier can not deliver.',
  enteredWrong: 'The order was wrong from the start.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});
