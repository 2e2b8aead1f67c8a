import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { date } from '../../vocabulary/instant.js';
import { lotDecision } from '../../vocabulary/lot-decision.js';
import { restrictions } from '../../vocabulary/restriction.js';
import { opaque } from '../../vocabulary/text.js';

/** Quality speaks: "this lot may be used." */
export const LotReleasedV1 = defineEvent({
  name: 'quality.lot-released',
  version: 1,

  meaning: 'Quality has decided that one lot may be used, within the restrictions that are named.',
  notMeaning:
    'Not the end of a hold (quality.hold-released) and not that the lot has left (inventory.moved).',
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
  undo: 'quality.lot-rejected',
  lifecycle: [
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      from: ['quarantine', 'restricted', 'released', 'rejected'],
      to: 'released',
      when: { list: 'restrictions', told: false },
    },
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      from: ['quarantine', 'restricted', 'released', 'rejected'],
      to: 'restricted',
      when: { list: 'restrictions', told: true },
    },
  ],

  data: Type.Object({
    ...lotDecision,
    skipLotReason: Type.Optional(opaque('Why the lot is released without a result of its own.', 256)),
    restrictions: Type.Optional(restrictions('What may not be done with it all the same.')),
    expiresOn: Type.Optional(date('The last day it may be used, where the decision sets it.')),
    ...eventCommons,
  }),
  rules: [
    rule(
      'size(this.resultIds) > 0 || has(this.skipLotReason)',
      'A release rests on a result, or says why it needs none.',
    ),
    rule(
      "!has(this.restrictions) || !('release' in this.restrictions)",
      'What is released is not barred from release.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-01',
    decisionNo: 1,
    decidedAt: '2026-03-10T14:30:00.000Z',
    decidedBy: 'P-0009',
    resultIds: ['QR-20260310-0031'],
  },
});
