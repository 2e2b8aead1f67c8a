import { Type } from '@sinclair/typebox';
import { id } from './id.js';
import { ItemId } from './item.js';
import { HandlingUnit, LocationId, stockStatus } from './location.js';
import { LotNumber } from './lot.js';
import { quantity, signedQuantity } from './quantity.js';

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
