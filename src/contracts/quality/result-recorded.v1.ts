import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { ordinal } from '../../vocabulary/number.js';
import { qualityResultBody, qualityResultRules } from '../../vocabulary/quality-result.js';
import { qualityPartition } from '../../vocabulary/quality-subject.js';

/** The inspector speaks: "this is what I found." */
export const ResultRecordedV1 = defineEvent({
  name: 'quality.result-recorded',
  version: 1,

  meaning: 'One inspection is on record, with every characteristic that was looked at and its judgement.',
  notMeaning:
    'Nothing is held by it (quality.hold-placed) and no lot is released or rejected (quality.lot-released).',
  owner: 'qms',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['resultId', 'version'],
  occurredAt: 'performedAt',
  revision: 'version',
  subject: ['qualityresult/{resultId}'],
  partition: qualityPartition,
  after: {},
  undo: 'quality.result-recorded',

  data: Type.Object({
    resultId: id('The quality result.'),
    version: ordinal('1 for the first record; each correction of the record counts on.'),
    supersedesVersion: Type.Optional(ordinal('The version this one takes the place of.')),
    ...qualityResultBody,
    ...eventCommons,
  }),
  rules: [
    rule(
      '!has(this.supersedesVersion) || this.supersedesVersion < this.version',
      'A record takes the place of an earlier one.',
    ),
    ...qualityResultRules,
  ],

  example: {
    plantId: 'NW-01',
    resultId: 'QR-20260310-0031',
    version: 1,
    inspectionPlanId: 'QP-WELD-SEAM',
    inspectionKind: 'inProcess',
    subject: { itemId: 'FRM-28-ST', lotNumber: 'FRM-2611-01', workOrderId: 'WH-MO-00001' },
    sampleSize: 2,
    performedAt: '2026-03-10T13:20:00.000Z',
    inspectorRef: 'P-0117',
    characteristics: [
      {
        characteristicId: 'BB-WIDTH',
        name: 'Width of the bottom bracket shell',
        resultKind: 'variable',
        measured: { value: '68.10', unit: 'MMT' },
        limits: { lower: '67.90', target: '68.00', upper: '68.10' },
        conforming: true,
        instrumentId: 'CALIPER-3',
      },
      { characteristicId: 'SEAM', resultKind: 'attribute', observedCode: 'EVEN', conforming: true },
    ],
    outcome: 'pass',
  },
});
