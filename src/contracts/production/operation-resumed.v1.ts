import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { operationRun } from '../../vocabulary/operation-run.js';
import { WorkCenterId } from '../../vocabulary/work-center.js';

/** The floor speaks: "this step goes on." */
export const OperationResumedV1 = defineEvent({
  name: 'production.operation-resumed',
  version: 1,

  meaning: 'One pause of one run of one operation is over; the run is at work again.',
  notMeaning:
    'Not a new run (production.operation-started) and not the end of a hold (production.work-order-resumed).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'operationId', 'runNo', 'transitionNo'],
  occurredAt: 'resumedAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-paused': 'park' },
  undo: 'production.operation-paused',
  lifecycle: [
    { thing: 'operationRun', by: ['workOrderId', 'operationId', 'runNo'], from: ['paused'], to: 'before' },
    { thing: 'workOrder', by: ['workOrderId'], from: ['inProgress'], flaggedIn: ['held'] },
  ],

  data: Type.Object({
    ...operationRun,
    transitionNo: ordinal('The pause that is over.'),
    workCenterId: Type.Optional(WorkCenterId),
    resumedAt: instant('When it went on.'),
    ...eventCommons,
  }),
  rules: [],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    transitionNo: 1,
    workCenterId: 'WC-WELD-1',
    resumedAt: '2026-03-10T09:31:05.000Z',
    timeSource: 'edge',
  },
});
