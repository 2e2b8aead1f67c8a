import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { instant } from '../../vocabulary/instant.js';
import { seconds } from '../../vocabulary/number.js';
import { operationRun, runTimeRules } from '../../vocabulary/operation-run.js';
import { oneUnit, outputCount } from '../../vocabulary/output-count.js';
import { OperatorRefs } from '../../vocabulary/person.js';
import { PlantId } from '../../vocabulary/plant.js';
import { setOf } from '../../vocabulary/set.js';
import { EquipmentId, WorkCenterId } from '../../vocabulary/work-center.js';

/** One step of an order on its way through the floor. */
export const OperationV1 = defineEntity({
  name: 'production.operation',
  version: 1,

  meaning: 'One run of one operation of one work order: where it is done, how far it is and what came out.',
  notMeaning:
    'Not the step as it is planned (production.work-order) and not the word that it is done (production.operation-completed).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'master-data',
  naturalKey: ['workOrderId', 'operationId', 'runNo', 'version'],
  compare: { group: ['workOrderId', 'operationId'], quantity: 'totals.good' },

  data: Type.Object({
    entityType: entityType('operation'),
    plantId: PlantId,
    ...operationRun,
    status: choice({
      pending: 'Waits for what comes before it.',
      ready: 'May begin.',
      inProgress: 'At work.',
      paused: 'Begun and standing still.',
      completed: 'Done.',
      cancelled: 'Will not be done, or not to its end.',
    }),
    workCenterId: WorkCenterId,
    equipmentIds: Type.Optional(setOf(EquipmentId, 'The equipment that works on it.', 50)),
    startedAt: Type.Optional(instant('When the first piece went on.')),
    endedAt: Type.Optional(instant('When the last piece came off.')),
    totals: outputCount('OperationCount', 'What has come out so far, in one unit.', 'so far'),
    setupSeconds: Type.Optional(seconds('Time spent getting ready.')),
    runSeconds: Type.Optional(seconds('Time the machine worked on this run.')),
    pausedSeconds: Type.Optional(seconds('Time the run stood still.')),
    operatorRefs: Type.Optional(OperatorRefs),
    ...entityCommons,
  }),
  rules: [
    rule(
      '!has(this.endedAt) || (has(this.startedAt) && this.endedAt >= this.startedAt)',
      'A run that has ended has begun before.',
    ),
    rule(
      "!(this.status in ['inProgress', 'paused', 'completed']) || has(this.startedAt)",
      'A run at work, paused or done has begun.',
    ),
    rule("!(this.status in ['pending', 'ready']) || !has(this.startedAt)", 'A run that waits has not begun.'),
    rule("this.status != 'completed' || has(this.endedAt)", 'A run that is done has ended.'),
    rule(
      "!(this.status in ['inProgress', 'paused']) || !has(this.endedAt)",
      'A run at work or paused has not ended.',
    ),
    ...oneUnit('totals'),
    ...runTimeRules,
    ...entityRules,
  ],

  example: {
    entityType: 'operation',
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    status: 'paused',
    workCenterId: 'WC-WELD-1',
    equipmentIds: ['WELDER-07'],
    startedAt: '2026-03-10T08:30:00.000Z',
    totals: { good: { value: '3', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
    runSeconds: 2320,
    version: 4,
    updatedAt: '2026-03-10T09:12:40.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'mrp.workorder', id: '2' }],
  },
});
