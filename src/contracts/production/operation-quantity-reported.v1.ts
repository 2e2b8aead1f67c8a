import { defineEvent, orNull, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { MachineCounter, machineCounterRules } from '../../vocabulary/machine-counter.js';
import { operationRun } from '../../vocabulary/operation-run.js';
import { oneUnit, outputCount } from '../../vocabulary/output-count.js';
import { OutputLots, outputLotRules } from '../../vocabulary/output-lot.js';
import { ScrapReasons, scrapReasonRules } from '../../vocabulary/scrap-share.js';
import { EquipmentId } from '../../vocabulary/work-center.js';

/** The floor speaks: "so much more has come out since the last report." */
export const OperationQuantityReportedV1 = defineEvent({
  name: 'production.operation-quantity-reported',
  version: 1,

  meaning: 'So much more has come out of one run of one operation: a difference, never a running total.',
  notMeaning:
    'Not the end of the run (production.operation-completed) and nothing in stock (material.finished-goods-received).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  fallbackKey: [
    'workOrderId',
    'operationId',
    'runNo',
    orNull('equipmentId'),
    'occurredAt',
    'delta.good.value',
    orNull('delta.scrap.value'),
    orNull('delta.rework.value'),
    'delta.good.unit',
  ],
  occurredAt: 'occurredAt',
  subject: ['workorder/{workOrderId}/operation/{operationId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-started': 'park' },
  undo: 'exchange.transaction-reversed',
  compare: { group: ['workOrderId', 'operationId'], quantity: 'delta.good' },
  lifecycle: [
    {
      thing: 'operationRun',
      by: ['workOrderId', 'operationId', 'runNo'],
      from: ['inProgress'],
      flaggedIn: ['paused'],
    },
    { thing: 'workOrder', by: ['workOrderId'], from: ['inProgress', 'held'] },
  ],
  totals: {
    says: 'delta',
    order: 'workOrderId',
    operation: 'operationId',
    run: 'runNo',
    good: 'delta.good',
    scrap: 'delta.scrap',
    rework: 'delta.rework',
    lots: 'outputLots',
  },

  data: Type.Object({
    businessRef: Type.Optional(BusinessRef),
    ...operationRun,
    equipmentId: Type.Optional(EquipmentId),
    occurredAt: instant('When it was counted.'),
    delta: outputCount(
      'OperationDelta',
      'What came out since the last report, in one unit.',
      'in this report',
    ),
    outputLots: Type.Optional(OutputLots),
    scrapReasons: Type.Optional(ScrapReasons),
    counter: Type.Optional(MachineCounter),
    ...eventCommons,
  }),
  rules: [
    ...oneUnit('delta'),
    rule(
      "[this.delta.good.value, has(this.delta.scrap) ? this.delta.scrap.value : '0', has(this.delta.rework) ? this.delta.rework.value : '0'].exists(v, v != '0')",
      'Something has come out: good, scrap or rework is above zero.',
    ),
    ...outputLotRules,
    ...scrapReasonRules,
    ...machineCounterRules,
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'mes-1', objectType: 'report', id: 'R-20260310-0311' },
    workOrderId: 'WH-MO-00001',
    operationId: 'TIG-WELD',
    runNo: 1,
    equipmentId: 'WELDER-07',
    occurredAt: '2026-03-10T10:00:00.000Z',
    delta: { good: { value: '3', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
    outputLots: [{ itemId: 'FRM-28-ST', lotNumber: 'FRM-2611-01', quantity: { value: '3', unit: 'C62' } }],
    scrapReasons: [{ reason: { code: 'defect' }, quantity: { value: '1', unit: 'C62' } }],
    counter: { name: 'cycles', from: 99998, to: 2, rollover: 100000 },
    timeSource: 'edge',
  },
});
