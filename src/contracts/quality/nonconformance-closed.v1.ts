import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { CapaRef, NonconformanceId, nonconformanceSubject } from '../../vocabulary/nonconformance.js';
import { personRef } from '../../vocabulary/person.js';
import { qualityPartition, qualitySubjectRules } from '../../vocabulary/quality-subject.js';

/** Quality speaks: "we are done with this." */
export const NonconformanceClosedV1 = defineEvent({
  name: 'quality.nonconformance-closed',
  version: 1,

  meaning: 'Nothing is left to be decided or done about one nonconformance.',
  notMeaning: 'Not the end of its holds (quality.hold-released).',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['nonconformanceId'],
  occurredAt: 'closedAt',
  subject: ['nonconformance/{nonconformanceId}'],
  partition: qualityPartition,
  after: { 'quality.nonconformance-dispositioned': 'park' },
  undo: 'exchange.transaction-reversed',
  lifecycle: [{ thing: 'nonconformance', by: ['nonconformanceId'], from: ['dispositioned'], to: 'closed' }],

  data: Type.Object({
    nonconformanceId: NonconformanceId,
    closedAt: instant('When it was closed.'),
    closedBy: personRef('Who closed it, as a pseudonym.'),
    subject: nonconformanceSubject,
    capaRef: Type.Optional(CapaRef),
    ...eventCommons,
  }),
  rules: qualitySubjectRules,

  example: {
    plantId: 'NW-01',
    nonconformanceId: 'NC-2026-0044',
    closedAt: '2026-03-20T08:00:00.000Z',
    closedBy: 'P-0009',
    subject: { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' },
    capaRef: 'CAPA-2026-011',
  },
});
