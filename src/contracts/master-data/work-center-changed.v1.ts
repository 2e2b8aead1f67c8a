import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';
import { workCenterBody } from '../../vocabulary/work-center-body.js';

/** The keeper of the plant speaks: "this is what the work center is from now on." */
export const WorkCenterChangedV1 = defineEvent({
  name: 'master-data.work-center-changed',
  version: 1,

  meaning: 'One work center is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that it stands still (maintenance.downtime-started).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['workcenter/{id}'],
  partition: [{ kind: 'workcenter', by: ['id'] }],
  after: { 'master-data.work-center-changed': 'accept' },
  undo: 'master-data.work-center-changed',

  data: Type.Object({ ...workCenterBody, ...masterChange }),
  rules: masterChangeRules,

  example: {
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
    changedFields: ['efficiency'],
  },
});
