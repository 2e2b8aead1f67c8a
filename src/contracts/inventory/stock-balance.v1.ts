import { defineEntity, orNull } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AsOfSequence, balanceBody } from '../../vocabulary/balance.js';
import { entityType } from '../../vocabulary/entity.js';
import { extensions, sourceReferences } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { PlantId, SystemId } from '../../vocabulary/plant.js';
import { ssccAt } from '../../vocabulary/sscc.js';

/** One line of one system's books at one moment. */
export const StockBalanceV1 = defineEntity({
  name: 'inventory.stock-balance',
  version: 1,

  meaning:
    'So much of one item, lot and status lay at one location at one moment, by the books of one system.',
  notMeaning:
    'Not a movement (inventory.moved) and not the truth of the shelf: every system speaks for its own books.',
  owner: 'each-system',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'snapshot',
  naturalKey: [
    'system',
    'locationId',
    'itemId',
    orNull('lotNumber'),
    'stockStatus',
    orNull('ownerId'),
    orNull('handlingUnit'),
    'asOf',
  ],
  balances: 'self',

  data: Type.Object({
    entityType: entityType('stockBalance'),
    plantId: PlantId,
    system: SystemId,
    ...balanceBody,
    asOf: instant('The moment the books were looked at.'),
    asOfSequence: Type.Optional(AsOfSequence),
    sourceReferences: Type.Optional(sourceReferences),
    extensions: Type.Optional(extensions),
  }),
  rules: [ssccAt('handlingUnit')],

  example: {
    entityType: 'stockBalance',
    plantId: 'NW-01',
    system: 'odoo',
    locationId: 'WH-STOCK',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5512',
    stockStatus: 'unrestricted',
    onHand: { value: '50.5', unit: 'MTR' },
    reserved: { value: '33.6', unit: 'MTR' },
    asOf: '2026-03-10T22:00:00.000Z',
  },
});
