import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { itemBody, itemRules } from '../../vocabulary/item-body.js';

/** What can be made, bought, moved or counted. */
export const ItemV1 = defineEntity({
  name: 'master-data.item',
  version: 1,

  meaning:
    'One item as the enterprise knows it: its code, its stock-keeping unit and how closely its pieces are told apart.',
  notMeaning: 'Not how much of it there is (inventory.stock-balance) and not one lot of it (material.lot).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  numbered: { item: 'id', when: { field: 'trackingKind', is: 'serial' } },

  data: Type.Object({
    entityType: entityType('item'),
    ...itemBody,
    ...entityCommons,
  }),
  rules: [...itemRules, ...entityRules],

  example: {
    entityType: 'item',
    id: 'PNT-3020',
    name: 'Paint RAL 3020',
    itemKind: 'component',
    trackingKind: 'lot',
    baseUnit: 'LTR',
    alternateUnits: [{ unit: 'XPL', numerator: 25, denominator: 2 }],
    gtins: ['4006381333931'],
    shelfLifeDays: 540,
    status: 'active',
    version: 3,
    updatedAt: '2026-03-02T07:15:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'product.product', id: '8' }],
  },
});
