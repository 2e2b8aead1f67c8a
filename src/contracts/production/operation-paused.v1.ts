import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { otherNeedsSource } from '../../vocabulary/code.js';
import { downtimeReason } from '../../vocabulary/downtime.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { operationRun } from '../../vocabulary/operation-run.js';
import { WorkCenterId } from '../../vocabulary/work-center.js';

/** The floor speaks: "this step stands still." */
export const OperationPausedV1 = defineEvent({
  name: 'production.operation-paused',
  version: 1,

  meaning: 'One run of one operation stands still, for this reason, until it is resumed or completed.',
  notMeaning:
    'Not the stop of a machine (maintenance.downtime-started) and no decision about the order (production.work-order-held).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'operationId', 'runNo', 'transitionNo'],
  occurredAt: 'pausedAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-started': 'park' },
  undo: 'production.operation-resumed',
  lifecycle: [
    {
      thing: 'operationRun',
      by: ['workOrderId', 'operationId', 'runNo'],
      from: ['inProgress'],
      to: 'paused',
    },
    { thing: 'workOrder', by: ['workOrderId'], from: ['inProgress', 'held'] },
  ],

  data: Type.Object({
    ...operationRun,
    transitionNo: ordinal('Which pause of the run, from 1; the resumption names the pause it ends.'),
    workCenterId: Type.Optional(WorkCenterId),
    reason: downtimeReason('Why it stands still.'),
    pausedAt: instant('When it came to a stand.'),
    downtimeId: Type.Optional(id('The downtime of the equipment that stopped it.')),
    ...eventCommons,
  }),
  rules: [otherNeedsSource('reason')],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    transitionNo: 1,
    workCenterId: 'WC-WELD-1',
    reason: {
      code: 'breakdown',
      source: { system: 'mes-1', code: 'DT-104', text: 'Wire feeder jammed' },
    },
    pausedAt: '2026-03-10T09:12:40.000Z',
    downtimeId: 'DT-20260310-0007',
    timeSource: 'edge',
  },
});
