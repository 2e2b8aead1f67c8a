import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { locationBody, locationRules } from '../../vocabulary/location-body.js';

/** A place where goods lie or through which they pass. */
export const LocationV1 = defineEntity({
  name: 'master-data.location',
  version: 1,

  meaning:
    'One location of one plant: what goods there are for, and which status they have unless told otherwise.',
  notMeaning: 'Not what lies there (inventory.stock-balance).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('location'), ...locationBody, ...entityCommons }),
  rules: [...locationRules, ...entityRules],

  example: {
    entityType: 'location',
    id: 'WH-QUARANTINE',
    plantId: 'NW-01',
    name: 'Quarantine cage',
    parentId: 'WH-STOCK',
    usage: 'internal',
    stockStatusDefault: 'blocked',
    gln: '4012345000009',
    glnExtension: 'QC-1',
    version: 2,
    updatedAt: '2026-03-02T07:15:00.000Z',
  },
});
