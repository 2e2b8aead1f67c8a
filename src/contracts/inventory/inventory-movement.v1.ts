import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { id } from '../../vocabulary/id.js';
import { MovementKind, movementBody, movementRules, ToOwnerId } from '../../vocabulary/movement.js';
import { PlantId } from '../../vocabulary/plant.js';

/** A line of the journal of the warehouse: what went from where to where. */
export const InventoryMovementV1 = defineEntity({
  name: 'inventory.inventory-movement',
  version: 1,

  meaning: 'One posted movement of one item, of one lot where it has lots, as its owner keeps it on record.',
  notMeaning:
    'Not the telling of it (inventory.moved), and not how much lies where (inventory.stock-balance).',
  owner: 'wms',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  compare: {
    group: ['itemId', 'from.locationId', 'to.locationId'],
    lot: 'lotNumber',
    quantity: 'quantity',
  },

  data: Type.Object({
    entityType: entityType('inventoryMovement'),
    id: id('The movement.'),
    plantId: PlantId,
    movementKind: MovementKind,
    ...movementBody,
    toOwnerId: ToOwnerId,
    ...entityCommons,
  }),
  rules: [...movementRules, ...entityRules],

  example: {
    entityType: 'inventoryMovement',
    id: 'MV-88123-2',
    plantId: 'NW-01',
    movementKind: 'transfer',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5518',
    quantity: { value: '10.5', unit: 'MTR' },
    occurredAt: '2026-03-10T15:20:00.000Z',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    to: { plantId: 'NW-01', locationId: 'WH-SHELF-B' },
    fromStatus: 'unrestricted',
    toStatus: 'unrestricted',
    reference: { system: 'wms-1', objectType: 'transfer', id: 'TO-88123', line: '2' },
    version: 1,
    updatedAt: '2026-03-10T15:20:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'stock.move.line', id: '412' }],
  },
});
