import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { operationRun } from '../../vocabulary/operation-run.js';
import { OperatorRefs } from '../../vocabulary/person.js';
import { recipeRef } from '../../vocabulary/recipe.js';
import { setOf } from '../../vocabulary/set.js';
import { EquipmentId, WorkCenterId } from '../../vocabulary/work-center.js';

/** The floor speaks: "we have begun this step." */
export const OperationStartedV1 = defineEvent({
  name: 'production.operation-started',
  version: 1,

  meaning: 'One run of one operation of one work order has begun at one work center.',
  notMeaning: 'Nothing has been made yet (production.operation-quantity-reported) and nothing used up.',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'operationId', 'runNo'],
  occurredAt: 'startedAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park', 'production.operation-completed': 'accept' },
  undo: 'exchange.transaction-reversed',
  lifecycle: [
    { thing: 'operationRun', by: ['workOrderId', 'operationId', 'runNo'], starts: true, to: 'inProgress' },
    {
      thing: 'workOrder',
      by: ['workOrderId'],
      from: ['released', 'inProgress'],
      flaggedIn: ['held'],
      to: 'inProgress',
    },
  ],

  data: Type.Object({
    ...operationRun,
    workCenterId: WorkCenterId,
    equipmentIds: setOf(EquipmentId, 'The equipment that works on it; empty where work is by hand.', 50),
    operatorRefs: Type.Optional(OperatorRefs),
    recipe: Type.Optional(recipeRef('The recipe it is made by.')),
    setup: Type.Optional(Type.Boolean({ description: 'Whether the run begins with getting ready.' })),
    startedAt: instant('When the run began.'),
    ...eventCommons,
  }),
  rules: [],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    workCenterId: 'WC-WELD-1',
    equipmentIds: ['WELDER-07'],
    operatorRefs: ['P-0042'],
    recipe: { recipeId: 'TIG-CRMO-254', version: 4 },
    setup: true,
    startedAt: '2026-03-10T08:30:00.000Z',
    timeSource: 'edge',
  },
});
