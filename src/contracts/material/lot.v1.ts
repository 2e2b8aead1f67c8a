import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { lotBody, lotRules } from '../../vocabulary/lot-body.js';

/** A batch of pieces that share a history, or one piece with a number of its own. */
export const LotV1 = defineEntity({
  name: 'material.lot',
  version: 1,

  meaning:
    'One lot or serial number of one item: where it came from, when it expires and whether it may be used.',
  notMeaning:
    'Not how much of it lies where (inventory.stock-balance) and not what went into it (the consumption and output facts).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['itemId', 'lotNumber', 'version'],
  genealogy: {
    role: 'derives',
    lots: { item: 'itemId', lot: 'lotNumber' },
    parents: 'parentLots',
    bought: 'supplierId',
  },

  data: Type.Object({
    entityType: entityType('lot'),
    ...lotBody,
    ...entityCommons,
  }),
  rules: [...lotRules, ...entityRules],

  example: {
    entityType: 'lot',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-01',
    trackingKind: 'lot',
    lotStatus: 'released',
    originKind: 'produced',
    originWorkOrderId: 'WH-MO-00001',
    manufacturedAt: '2026-03-10T14:05:00.000Z',
    version: 1,
    updatedAt: '2026-03-10T14:05:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'stock.lot', id: '8' }],
  },
});
