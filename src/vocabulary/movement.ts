import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { id } from './id.js';
import { date, instant } from './instant.js';
import { ItemId } from './item.js';
import { HandlingUnit, locationRef, stockStatus } from './location.js';
import { LotNumber } from './lot.js';
import { positiveQuantity } from './quantity.js';
import { sourceRef } from './source-ref.js';
import { ssccAt } from './sscc.js';

export const MovementKind = choice({
  transfer: 'From one of our places to another.',
  issueToProduction: 'From a shelf to the line.',
  returnFromProduction: 'From the line back to a shelf.',
  consumption: 'Used up, told by a system that knows no work order.',
  productionReceipt: 'Made, told by a system that knows no work order.',
  supplierReceipt: 'From a supplier.',
  supplierReturn: 'Back to a supplier.',
  customerShipment: 'To a customer.',
  customerReturn: 'Back from a customer.',
  dropShipment: 'From a supplier straight to a customer.',
  scrap: 'Lost, told by a system that knows no reason.',
  adjustment: 'A count or a correction.',
  statusChange: 'The goods stay, their status changes.',
  ownerChange: 'The goods stay, their owner changes.',
});

/** What went from where to where: shared by the movement's entity, its posting and an adjustment. */
export const movementBody = {
  itemId: ItemId,
  lotNumber: Type.Optional(LotNumber),
  quantity: positiveQuantity('How much moved. The direction is from and to, never a sign.'),
  occurredAt: instant('When the books changed.'),
  from: locationRef('Where it left.'),
  to: locationRef('Where it arrived.'),
  fromStatus: Type.Optional(stockStatus('The status it had; absent where nothing is kept in stock.')),
  toStatus: Type.Optional(stockStatus('The status it has; absent where nothing is kept in stock.')),
  fromHandlingUnit: Type.Optional(HandlingUnit),
  toHandlingUnit: Type.Optional(HandlingUnit),
  ownerId: Type.Optional(
    id('Whose goods they are, when not our own; before the change, where they change hands.'),
  ),
  reference: Type.Optional(sourceRef('The document behind the movement, such as a transfer order.')),
  accountingDate: Type.Optional(date('The day it counts for, when that is another one.')),
};

/** Who has the goods after a change of owner; the one before it is the owner of the movement. */
export const ToOwnerId = Type.Optional(id('Whose goods they are after a change of owner, when not our own.'));

/** What holds for the handling units of a movement. */
export const movementUnitRules = [ssccAt('fromHandlingUnit'), ssccAt('toHandlingUnit')];

/** What holds between the fields of a movement of any kind. */
export const movementRules = [
  rule(
    "this.from != this.to || this.movementKind in ['statusChange', 'ownerChange'] || has(this.fromHandlingUnit) || has(this.toHandlingUnit)",
    'Something changes: the place, the handling unit, the status or the owner.',
  ),
  rule(
    "this.movementKind != 'statusChange' || (has(this.fromStatus) && has(this.toStatus) && this.fromStatus != this.toStatus)",
    'A change of status names two different statuses.',
  ),
  rule(
    "this.movementKind == 'ownerChange' ? has(this.ownerId) != has(this.toOwnerId) || (has(this.ownerId) && this.ownerId != this.toOwnerId) : !has(this.toOwnerId)",
    'A change of owner, and nothing else, names two different owners; one that is not named is ourselves.',
  ),
  ...movementUnitRules,
];

export const AdjustmentReason = choice({
  cycleCount: 'A regular count found another quantity.',
  stocktaking: 'The count of the whole stock found another quantity.',
  postingError: 'An earlier posting was wrong and can no longer be taken back.',
  loss: 'Goods are gone and nobody knows where.',
  found: 'Goods turned up that no book knew.',
  openingStock: 'The books begin here.',
  unclassified: 'Nobody has said yet.',
  other: "Something else: the plant's own code says what.",
});
