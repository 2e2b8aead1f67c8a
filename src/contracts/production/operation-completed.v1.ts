import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { seconds } from '../../vocabulary/number.js';
import { operationRun, runTimeRules } from '../../vocabulary/operation-run.js';
import { oneUnit, outputCount } from '../../vocabulary/output-count.js';
import { OperatorRefs } from '../../vocabulary/person.js';
import { quantity } from '../../vocabulary/quantity.js';
import { setOf } from '../../vocabulary/set.js';
import { EquipmentId, WorkCenterId } from '../../vocabulary/work-center.js';

/** The floor speaks: "this step is done, and here is what came out of it." */
export const OperationCompletedV1 = defineEvent({
  name: 'production.operation-completed',
  version: 1,

  meaning: 'One run of one operation of one work order has finished, with these totals.',
  notMeaning:
    'Nothing has moved in stock (inventory.moved) and nobody has inspected it (quality.result-recorded).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'operationId', 'runNo'],
  occurredAt: 'endedAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-started': 'park' },
  undo: 'exchange.transaction-reversed',
  compare: { group: ['workOrderId', 'operationId'], quantity: 'total.good' },
  lifecycle: [
    {
      thing: 'operationRun',
      by: ['workOrderId', 'operationId', 'runNo'],
      from: ['inProgress'],
      flaggedIn: ['paused'],
      to: 'completed',
    },
    { thing: 'workOrder', by: ['workOrderId'], from: ['inProgress', 'held'] },
  ],
  totals: {
    says: 'total',
    order: 'workOrderId',
    operation: 'operationId',
    run: 'runNo',
    good: 'total.good',
    scrap: 'total.scrap',
    rework: 'total.rework',
  },

  data: Type.Object({
    ...operationRun,
    workCenterId: WorkCenterId,
    equipmentIds: Type.Optional(setOf(EquipmentId, 'The equipment that worked on it.', 50)),
    total: outputCount(
      'OperationTotal',
      'What came out, over the whole run, in one unit.',
      'over the whole run',
    ),
    startedAt: instant('When the first piece went on.'),
    endedAt: instant('When the last piece came off.'),
    setupSeconds: Type.Optional(seconds('Time spent getting ready.')),
    runSeconds: Type.Optional(seconds('Time the machine worked on this run.')),
    pausedSeconds: Type.Optional(seconds('Time the run stood still.')),
    operatorRefs: Type.Optional(OperatorRefs),
    energy: Type.Optional(quantity('Energy used, in KWH.')),
    ...eventCommons,
  }),
  rules: [
    rule('this.endedAt >= this.startedAt', 'The last piece comes off after the first goes on.'),
    ...oneUnit('total'),
    ...runTimeRules,
    rule("!has(this.energy) || this.energy.unit == 'KWH'", 'Energy is told in KWH.'),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    workCenterId: 'WC-WELD-1',
    equipmentIds: ['WELDER-07'],
    total: { good: { value: '6', unit: 'C62' }, scrap: { value: '0', unit: 'C62' } },
    startedAt: '2026-03-10T08:30:00.000Z',
    endedAt: '2026-03-10T11:02:15.000Z',
    runSeconds: 8915,
    timeSource: 'edge',
  },
});
