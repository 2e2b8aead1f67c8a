import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { nonconformanceDisposition } from '../../vocabulary/disposition.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { NonconformanceId, nonconformanceSubject } from '../../vocabulary/nonconformance.js';
import { ordinal } from '../../vocabulary/number.js';
import { qualityPartition, qualitySubjectRules } from '../../vocabulary/quality-subject.js';

/** Quality speaks: "this is what becomes of it." */
export const NonconformanceDispositionedV1 = defineEvent({
  name: 'quality.nonconformance-dispositioned',
  version: 1,

  meaning: 'It was decided what becomes of the goods of one nonconformance, or of some of them.',
  notMeaning: 'Not that it was done: mending, scrapping and sending back are told by those who do it.',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['nonconformanceId', 'dispositionNo'],
  occurredAt: 'dispositionedAt',
  subject: ['nonconformance/{nonconformanceId}'],
  partition: qualityPartition,
  after: { 'quality.nonconformance-raised': 'park' },
  undo: 'quality.nonconformance-dispositioned',
  lifecycle: [
    {
      thing: 'nonconformance',
      by: ['nonconformanceId'],
      from: ['raised', 'dispositioned'],
      to: 'dispositioned',
    },
  ],

  data: Type.Object({
    nonconformanceId: NonconformanceId,
    dispositionNo: ordinal('Which decision about this nonconformance.'),
    dispositionedAt: instant('When the decision was put on record.'),
    subject: nonconformanceSubject,
    disposition: nonconformanceDisposition,
    ...eventCommons,
  }),
  rules: qualitySubjectRules,

  example: {
    plantId: 'NW-01',
    nonconformanceId: 'NC-2026-0044',
    dispositionNo: 1,
    dispositionedAt: '2026-03-12T10:00:00.000Z',
    subject: { itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' },
    disposition: {
      decision: 'returnToSupplier',
      quantity: { value: '50.5', unit: 'MTR' },
      decidedBy: 'P-0009',
      decidedAt: '2026-03-12T10:00:00.000Z',
    },
  },
});
