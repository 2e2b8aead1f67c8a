import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal, seconds } from '../../vocabulary/number.js';
import { OperationId, RunNo } from '../../vocabulary/operation.js';
import { personRef } from '../../vocabulary/person.js';
import { WorkCenterId } from '../../vocabulary/work-center.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The floor speaks: "so much working time went into this order." */
export const LaborReportedV1 = defineEvent({
  name: 'production.labor-reported',
  version: 1,

  meaning: 'So much working time of people was spent on one work order, within these two moments.',
  notMeaning: "Not the time of machines (production.operation-completed) and nobody's pay or attendance.",
  owner: 'mes',
  latency: 'batch',
  criticality: 'analytics',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'endedAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}', 'workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'accept' },
  undo: 'exchange.transaction-reversed',

  data: Type.Object({
    businessRef: BusinessRef,
    workOrderId: WorkOrderId,
    operationId: Type.Optional(OperationId),
    runNo: Type.Optional(RunNo),
    workCenterId: Type.Optional(WorkCenterId),
    operatorRef: Type.Optional(personRef('Who worked, as a pseudonym; absent where a crew is told.')),
    headcount: Type.Optional(ordinal('How many people worked; absent means one.')),
    activity: choice({
      setup: 'Getting ready.',
      run: 'Making.',
      teardown: 'Clearing away.',
      rework: 'Mending what was made.',
      inspection: 'Looking at what was made.',
      other: 'Something else, told in the notes.',
    }),
    laborSeconds: seconds('Working time of all people together.'),
    startedAt: instant('When the first of it began.'),
    endedAt: instant('When the last of it ended.'),
    ...eventCommons,
  }),
  rules: [
    rule('this.endedAt >= this.startedAt', 'Work ended after it began.'),
    rule('!has(this.runNo) || has(this.operationId)', 'A run is named together with its operation.'),
    rule(
      '!has(this.operatorRef) || !has(this.headcount) || this.headcount == 1',
      'One named person is not a crew.',
    ),
    rule("this.activity != 'other' || has(this.notes)", 'An activity of "other" is told in the notes.'),
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'mes-1', objectType: 'labor', id: 'L-20260310-0088' },
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    workCenterId: 'WC-WELD-1',
    operatorRef: 'P-0042',
    activity: 'run',
    laborSeconds: 8100,
    startedAt: '2026-03-10T08:30:00.000Z',
    endedAt: '2026-03-10T11:02:15.000Z',
  },
});
