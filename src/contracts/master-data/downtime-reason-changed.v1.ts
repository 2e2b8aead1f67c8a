import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { downtimeReasonBody, downtimeReasonRules } from '../../vocabulary/downtime-reason-body.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';

/** The plant speaks: "this is what our code for a stop means from now on." */
export const DowntimeReasonChangedV1 = defineEvent({
  name: 'master-data.downtime-reason-changed',
  version: 1,

  meaning: 'One downtime reason is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that stops already told are classified anew (maintenance.downtime-reclassified).',
  owner: 'mes',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['downtimereason/{id}'],
  partition: [{ kind: 'downtimereason', by: ['id'] }],
  after: { 'master-data.downtime-reason-changed': 'accept' },
  undo: 'master-data.downtime-reason-changed',

  data: Type.Object({ ...downtimeReasonBody, ...masterChange }),
  rules: [...downtimeReasonRules, ...masterChangeRules],

  example: {
    id: 'NW-01-DT-114',
    plantId: 'NW-01',
    plantCode: 'DT-114',
    text: 'Wire feed jammed',
    reasonClass: 'breakdown',
    planned: false,
    oeeCategory: 'availability',
    version: 2,
    updatedAt: '2026-03-02T07:15:00.000Z',
    changedFields: ['reasonClass', 'oeeCategory'],
  },
});
