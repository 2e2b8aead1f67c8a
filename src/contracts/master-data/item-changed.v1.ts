import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { itemBody, itemRules } from '../../vocabulary/item-body.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';

/** The keeper of the items speaks: "this is what the item is from now on." */
export const ItemChangedV1 = defineEvent({
  name: 'master-data.item-changed',
  version: 1,

  meaning: 'One item is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that any of it was made, bought or moved.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['item/{id}'],
  partition: [{ kind: 'item', by: ['id'] }],
  after: { 'master-data.item-changed': 'accept' },
  undo: 'master-data.item-changed',
  numbered: { item: 'id', when: { field: 'trackingKind', is: 'serial' } },

  data: Type.Object({ ...itemBody, ...masterChange }),
  rules: [...itemRules, ...masterChangeRules],

  example: {
    plantId: 'NW-01',
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
    changedFields: ['shelfLifeDays'],
  },
});
