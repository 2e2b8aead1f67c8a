import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { otherNeedsSource } from '../../vocabulary/code.js';
import { downtimeName, downtimeReason } from '../../vocabulary/downtime.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { personRef } from '../../vocabulary/person.js';

/** The shift leader speaks: "that stop had another reason." */
export const DowntimeReclassifiedV1 = defineEvent({
  name: 'maintenance.downtime-reclassified',
  version: 1,

  meaning: 'One stop of one piece of equipment is counted under another reason from now on.',
  notMeaning: 'Neither its beginning nor its end has changed (maintenance.downtime-ended).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'analytics',

  basis: 'interval',
  naturalKey: ['equipmentId', 'startedAt', 'classificationNo'],
  occurredAt: 'reclassifiedAt',
  revision: 'classificationNo',
  subject: ['equipment/{equipmentId}/downtime/{downtimeId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: { 'maintenance.downtime-started': 'park' },
  undo: 'maintenance.downtime-reclassified',
  lifecycle: [{ thing: 'downtime', by: ['equipmentId', 'startedAt'], from: ['open', 'ended'] }],

  data: Type.Object({
    ...downtimeName,
    classificationNo: ordinal('Which change of the reason; the highest holds.'),
    reclassifiedAt: instant('When the reason was changed.'),
    reclassifiedBy: personRef('Who changed it, as a pseudonym.'),
    fromReason: downtimeReason('The reason until now.'),
    toReason: downtimeReason('The reason from now on.'),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('fromReason'),
    otherNeedsSource('toReason'),
    rule('this.reclassifiedAt >= this.startedAt', 'The reason changes after the stop began.'),
    rule('this.fromReason != this.toReason', 'The reason changes.'),
  ],

  example: {
    plantId: 'NW-01',
    downtimeId: 'DT-20260310-0007',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    classificationNo: 1,
    reclassifiedAt: '2026-03-10T14:30:00.000Z',
    reclassifiedBy: 'P-0023',
    fromReason: { code: 'breakdown', source: { system: 'mes-1', code: 'DT-114' } },
    toReason: {
      code: 'materialShortage',
      source: { system: 'mes-1', code: 'DT-201', text: 'Wire spool empty' },
    },
  },
});
