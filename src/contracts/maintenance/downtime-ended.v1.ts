import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { otherNeedsSource } from '../../vocabulary/code.js';
import { downtimeName, downtimeReason } from '../../vocabulary/downtime.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { count, seconds } from '../../vocabulary/number.js';

/** The machine speaks: "I run again." */
export const DowntimeEndedV1 = defineEvent({
  name: 'maintenance.downtime-ended',
  version: 1,

  meaning: 'One stop of one piece of equipment is over; told whole, with its beginning, end and reason.',
  notMeaning: 'Not the last word on the reason (maintenance.downtime-reclassified).',
  owner: 'scada',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'interval',
  naturalKey: ['equipmentId', 'startedAt'],
  occurredAt: 'endedAt',
  subject: ['equipment/{equipmentId}/downtime/{downtimeId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: { 'maintenance.downtime-started': 'accept' },
  undo: 'exchange.transaction-reversed',
  interval: {
    of: ['equipmentId'],
    start: 'startedAt',
    end: 'endedAt',
    seconds: 'durationSeconds',
  },
  lifecycle: [
    { thing: 'downtime', by: ['equipmentId', 'startedAt'], starts: true, from: ['open'], to: 'ended' },
  ],

  data: Type.Object({
    ...downtimeName,
    endedAt: instant('When it ran again.'),
    durationSeconds: seconds('How long it stood, in whole seconds; a part of a second is left away.'),
    reason: downtimeReason('Why it stood still, as far as known.'),
    microstops: Type.Optional(count('How many short stops are told here as one.')),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('reason'),
    rule('this.endedAt >= this.startedAt', 'It runs again after it stopped.'),
    rule(
      '(timestamp(this.endedAt) - timestamp(this.startedAt)).getSeconds() == this.durationSeconds',
      'The duration is the time from beginning to end.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    downtimeId: 'DT-20260310-0007',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    endedAt: '2026-03-10T10:05:40.100Z',
    durationSeconds: 1047,
    reason: { code: 'breakdown', source: { system: 'mes-1', code: 'DT-114', text: 'Wire feed jammed' } },
    timeSource: 'device',
  },
});
