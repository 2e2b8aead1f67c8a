import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { workCenterBody } from '../../vocabulary/work-center-body.js';

/** A place where work is done, and what it can do. */
export const WorkCenterV1 = defineEntity({
  name: 'master-data.work-center',
  version: 1,

  meaning: 'One work center of one plant: what it is, how much it can do and whether it is in use.',
  notMeaning:
    'Not one of its machines (master-data.equipment) and not whether it runs right now (maintenance.downtime-started).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('workCenter'), ...workCenterBody, ...entityCommons }),
  rules: entityRules,

  example: {
    entityType: 'workCenter',
    id: 'WC-WELD-1',
    name: 'Welding cell 1',
    plantId: 'NW-01',
    areaId: 'FRAME-SHOP',
    workCenterKind: 'cell',
    capacityUnitsPerHour: '2.4',
    efficiency: '0.92',
    costCenter: 'CC-4711',
    status: 'active',
    version: 6,
    updatedAt: '2026-03-02T07:15:00.000Z',
  },
});
