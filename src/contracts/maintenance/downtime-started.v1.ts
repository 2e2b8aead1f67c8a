import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AlarmCode } from '../../vocabulary/alarm.js';
import { otherNeedsSource } from '../../vocabulary/code.js';
import { downtimeName, downtimeReason } from '../../vocabulary/downtime.js';
import { eventCommons } from '../../vocabulary/event.js';
import { WorkCenterId } from '../../vocabulary/work-center.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The machine speaks: "I stand still." */
export const DowntimeStartedV1 = defineEvent({
  name: 'maintenance.downtime-started',
  version: 1,

  meaning: 'One piece of equipment has stopped, for the reason known at that moment.',
  notMeaning:
    'Not how long it stood (maintenance.downtime-ended) and not that a work order paused (production.operation-paused).',
  owner: 'scada',
  latency: 'real-time',
  criticality: 'planning',

  basis: 'interval',
  naturalKey: ['equipmentId', 'startedAt'],
  occurredAt: 'startedAt',
  subject: ['equipment/{equipmentId}/downtime/{downtimeId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: {},
  undo: 'exchange.transaction-reversed',
  interval: { of: ['equipmentId'], start: 'startedAt' },
  lifecycle: [{ thing: 'downtime', by: ['equipmentId', 'startedAt'], starts: true, to: 'open' }],

  data: Type.Object({
    ...downtimeName,
    workCenterId: WorkCenterId,
    reason: downtimeReason('Why it stands still; unclassified until somebody says.'),
    workOrderId: Type.Optional(WorkOrderId),
    alarmCode: Type.Optional(AlarmCode),
    scheduleImpact: Type.Optional(
      Type.Boolean({ description: 'Whether orders are going to be late because of it.' }),
    ),
    ...eventCommons,
  }),
  rules: [otherNeedsSource('reason')],

  example: {
    plantId: 'NW-01',
    downtimeId: 'DT-20260310-0007',
    equipmentId: 'WELDER-07',
    startedAt: '2026-03-10T09:48:12.400Z',
    workCenterId: 'WC-WELD-1',
    reason: { code: 'unclassified' },
    workOrderId: 'WH-MO-00001',
    alarmCode: 'E-417',
    timeSource: 'device',
  },
});
