import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import {
  NonconformanceId,
  nonconformanceBody,
  nonconformanceRules,
} from '../../vocabulary/nonconformance.js';
import { qualityPartition } from '../../vocabulary/quality-subject.js';

/** Somebody speaks: "this is not as it ought to be." */
export const NonconformanceRaisedV1 = defineEvent({
  name: 'quality.nonconformance-raised',
  version: 1,

  meaning: 'Somebody has reported that something is not as it ought to be.',
  notMeaning: 'Nothing is held by it (quality.hold-placed) and nothing is lost (material.scrap-declared).',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['nonconformanceId'],
  occurredAt: 'detectedAt',
  subject: ['nonconformance/{nonconformanceId}'],
  partition: qualityPartition,
  after: {},
  undo: 'quality.nonconformance-dispositioned',
  lifecycle: [{ thing: 'nonconformance', by: ['nonconformanceId'], starts: true, to: 'raised' }],

  data: Type.Object({ nonconformanceId: NonconformanceId, ...nonconformanceBody, ...eventCommons }),
  rules: nonconformanceRules,

  example: {
    plantId: 'NW-01',
    nonconformanceId: 'NC-2026-0044',
    detectedAt: '2026-03-10T09:25:00.000Z',
    origin: 'supplier',
    subject: { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' },
    defectCode: { code: 'material', source: { system: 'qms-1', code: 'MAT-03', text: 'Carbon too high' } },
    severity: 'critical',
    quantityAffected: { value: '50.5', unit: 'MTR' },
    holdIds: ['QH-2026-0019'],
    supplierId: 'SUP-STAHLROHR',
  },
});
