import * as Type from '../core/type.js';
import { id } from './id.js';
import { ItemId } from './item.js';
import { HandlingUnit, LocationId, stockStatus } from './location.js';
import { LotNumber } from './lot.js';
import { quantity, signedQuantity } from './quantity.js';
import { setOf } from './set.js';

/** One line of the books: how much of what lies where, in which state. */
export const balanceBody = {
  locationId: LocationId,
  itemId: ItemId,
  lotNumber: Type.Optional(LotNumber),
  stockStatus: stockStatus('The status of these goods.'),
  ownerId: Type.Optional(id('Whose goods they are, when not our own.')),
  handlingUnit: Type.Optional(HandlingUnit),
  onHand: signedQuantity('How much the books say is there; some systems allow it below zero.'),
  reserved: Type.Optional(quantity('How much of it is promised.')),
};

/** Up to which posting the books had come: more exact than a moment, where a system counts its postings. */
export const AsOfSequence = Type.String({
  description: 'The sequence of the last message of this system whose posting these books hold.',
  minLength: 20,
  maxLength: 20,
  pattern: '^[0-9]{20}$',
  'x-wanted': 'a sequence of 20 digits',
});

/** Which part of the stock was looked at. */
export const BalanceScope = Type.Object(
  {
    locationIds: Type.Optional(setOf(LocationId, 'These places; absent means every place.', 100, 1)),
    itemIds: Type.Optional(setOf(ItemId, 'These items; absent means every item.', 100, 1)),
  },
  {
    title: 'BalanceScope',
    description: 'The part of the stock that was looked at; absent, what scopeId means.',
  },
);
