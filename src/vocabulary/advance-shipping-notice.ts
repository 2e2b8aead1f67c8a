import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { id } from './id.js';
import { date, instant } from './instant.js';
import { ItemId } from './item.js';
import { HandlingUnit } from './location.js';
import { LotNumber } from './lot.js';
import { CarrierId, SupplierId } from './partner.js';
import { PurchaseOrderId, purchaseOrderLineRef } from './purchase-order.js';
import { positiveQuantity } from './quantity.js';
import { listOf } from './set.js';
import { ssccsOf } from './sscc.js';
import { PackagingUnit } from './unit.js';

export const AsnId = id("The supplier's despatch number, within the supplier.");

/** The one order behind a delivery; a delivery for several orders names them on its lines alone. */
export const onlyPurchaseOrder = {
  purchaseOrderId: Type.Optional(PurchaseOrderId),
};

/** What holds between that order and the lines. */
export const onlyPurchaseOrderRule = rule(
  'this.lines.all(l, !has(this.purchaseOrderId) || l.purchaseOrderId == this.purchaseOrderId)',
  'A delivery that names one order has lines of that order alone.',
);

const PackedUnit = Type.Object(
  {
    handlingUnit: HandlingUnit,
    packagingUnit: PackagingUnit,
    parent: Type.Optional(HandlingUnit),
  },
  { title: 'PackedUnit', description: 'One handling unit, and the unit it is packed in, if any.' },
);

const AsnLine = Type.Object(
  {
    lineId: id('The line, within the notice.'),
    ...purchaseOrderLineRef,
    itemId: ItemId,
    quantity: positiveQuantity('How much is on its way.'),
    lotNumber: Type.Optional(LotNumber),
    expiresOn: Type.Optional(date('The last day it may be used.')),
    handlingUnit: Type.Optional(HandlingUnit),
  },
  { title: 'AsnLine', description: 'One line of a despatch: one item, one lot, one handling unit.' },
);

/** What a supplier has sent off: shared by the notice's entity and its arrival. */
export const asnBody = {
  supplierId: SupplierId,
  ...onlyPurchaseOrder,
  despatchedAt: instant('When the goods left the supplier.'),
  expectedAt: instant('When the goods are expected at the plant.'),
  carrierId: Type.Optional(CarrierId),
  handlingUnits: listOf(PackedUnit, 'How the goods are packed; empty where nobody says.', 500),
  lines: listOf(AsnLine, 'What is on its way, line by line.', 500, 1),
};

/** What holds between the fields of that body. */
export const asnRules = [
  rule('this.expectedAt >= this.despatchedAt', 'The goods arrive after they have left.'),
  onlyPurchaseOrderRule,
  rule('unique(this.lines.map(l, l.lineId))', 'Each line is listed once.'),
  rule('unique(this.handlingUnits.map(h, h.handlingUnit))', 'Each handling unit is listed once.'),
  rule(
    'acyclic(this.handlingUnits.map(h, h.handlingUnit), this.handlingUnits.map(h, has(h.parent) ? [h.parent] : []))',
    'What a handling unit is packed in is listed as well, and none is packed in itself, not even by way of others.',
  ),
  ssccsOf('handlingUnits'),
  ssccsOf('lines'),
];
