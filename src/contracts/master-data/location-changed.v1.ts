import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { locationBody, locationRules } from '../../vocabulary/location-body.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';

/** The keeper of the warehouse speaks: "this is what the place is from now on." */
export const LocationChangedV1 = defineEvent({
  name: 'master-data.location-changed',
  version: 1,

  meaning: 'One location is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that the goods there have moved (inventory.moved).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['location/{id}'],
  partition: [{ kind: 'location', by: ['id'] }],
  after: { 'master-data.location-changed': 'accept' },
  undo: 'master-data.location-changed',

  data: Type.Object({ ...locationBody, ...masterChange }),
  rules: [...locationRules, ...masterChangeRules],

  example: {
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
    changedFields: ['stockStatusDefault'],
  },
});
