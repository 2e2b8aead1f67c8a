import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { downtimeReasonBody, downtimeReasonRules } from '../../vocabulary/downtime-reason-body.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';

/** A plant's own code for a stop, and the class it belongs to. */
export const DowntimeReasonV1 = defineEntity({
  name: 'master-data.downtime-reason',
  version: 1,

  meaning:
    'One code of one plant belongs to one class of downtime; what it does to the figures follows from the class.',
  notMeaning: 'Not a stop (maintenance.downtime-started).',
  owner: 'mes',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('downtimeReason'), ...downtimeReasonBody, ...entityCommons }),
  rules: [...downtimeReasonRules, ...entityRules],

  example: {
    entityType: 'downtimeReason',
    id: 'NW-01-DT-114',
    plantId: 'NW-01',
    plantCode: 'DT-114',
    text: 'Wire feed jammed',
    reasonClass: 'breakdown',
    planned: false,
    oeeCategory: 'availability',
    version: 1,
    updatedAt: '2026-03-02T07:15:00.000Z',
  },
});
