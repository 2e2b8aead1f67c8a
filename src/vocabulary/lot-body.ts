import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { date, instant } from './instant.js';
import { ItemId } from './item.js';
import { LotNumber, LotStatus, lotRef } from './lot.js';
import { SupplierId } from './partner.js';
import { setOf } from './set.js';
import { opaque } from './text.js';
import { WorkOrderId } from './work-order.js';

export const SupplierLotNumber = opaque("The supplier's own lot number.", 64);

/** What is known of a lot: shared by the lot's entity and its creation. */
export const lotBody = {
  itemId: ItemId,
  lotNumber: LotNumber,
  trackingKind: choice({ lot: 'Many pieces share the number.', serial: 'The number names one piece.' }),
  lotStatus: LotStatus,
  originKind: choice({
    produced: 'Made here.',
    purchased: 'Bought.',
    split: 'Taken from another lot.',
    merged: 'Put together from other lots.',
    unknown: 'The system that tells does not know.',
  }),
  originWorkOrderId: Type.Optional(WorkOrderId),
  supplierId: Type.Optional(SupplierId),
  supplierLotNumber: Type.Optional(SupplierLotNumber),
  manufacturedAt: Type.Optional(instant('When it was made.')),
  expiresOn: Type.Optional(date('The last day it may be used.')),
  bestBeforeOn: Type.Optional(date('The last day it is at its best.')),
  parentLots: Type.Optional(
    setOf(lotRef('A lot it was split or merged from.'), 'Lots it was split or merged from.', 200),
  ),
};

/** What holds between the fields of that body. */
export const lotRules = [
  rule(
    "this.originKind != 'produced' || has(this.originWorkOrderId)",
    'A produced lot names its work order.',
  ),
  rule("this.originKind != 'purchased' || has(this.supplierId)", 'A purchased lot names its supplier.'),
  rule(
    '!has(this.parentLots) || this.parentLots.all(p, p.itemId != this.itemId || p.lotNumber != this.lotNumber)',
    'A lot is not its own parent.',
  ),
  rule(
    "!has(this.parentLots) || size(this.parentLots) == 0 || this.originKind in ['split', 'merged']",
    'Only a split or merged lot has parents; what went into a produced one is told by consumption.',
  ),
];
