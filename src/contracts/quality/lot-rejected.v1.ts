import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { lotDecision } from '../../vocabulary/lot-decision.js';
import { NonconformanceId } from '../../vocabulary/nonconformance.js';

/** Quality speaks: "this lot may not be used." */
export const LotRejectedV1 = defineEvent({
  name: 'quality.lot-rejected',
  version: 1,

  meaning: 'Quality has decided that one lot may not be used.',
  notMeaning: 'Not that it is lost: what becomes of it follows (material.scrap-declared, inventory.moved).',
  owner: 'qms',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['itemId', 'lotNumber', 'decisionNo'],
  occurredAt: 'decidedAt',
  revision: 'decisionNo',
  subject: ['lot/{itemId}/{lotNumber}'],
  partition: [{ kind: 'lot', by: ['itemId', 'lotNumber'] }],
  after: { 'quality.result-recorded': 'reject' },
  undo: 'quality.lot-released',
  lifecycle: [
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      from: ['quarantine', 'restricted', 'released'],
      to: 'rejected',
    },
  ],

  data: Type.Object({
    ...lotDecision,
    nonconformanceId: Type.Optional(NonconformanceId),
    ...eventCommons,
  }),
  rules: [
    rule(
      'size(this.resultIds) > 0 || has(this.nonconformanceId)',
      'A rejection rests on a result or on a nonconformance.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-02',
    decisionNo: 1,
    decidedAt: '2026-03-10T15:10:00.000Z',
    decidedBy: 'P-0009',
    resultIds: ['QR-20260310-0034'],
    nonconformanceId: 'NC-2026-0045',
  },
});
