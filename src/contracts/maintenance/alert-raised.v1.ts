import { defineEvent, orNull, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AlarmSeverity } from '../../vocabulary/alarm.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import {
  AlertId,
  maintenanceKind,
  maintenanceTrigger,
  maintenanceTriggerRules,
} from '../../vocabulary/maintenance-request.js';
import { signedQuantity } from '../../vocabulary/quantity.js';
import { EquipmentId } from '../../vocabulary/work-center.js';

/** The watch speaks: "look after this machine." */
export const AlertRaisedV1 = defineEvent({
  name: 'maintenance.alert-raised',
  version: 1,

  meaning: 'Something watched on one piece of equipment has crossed its threshold: maintenance is wanted.',
  notMeaning:
    'Not that it has failed (maintenance.equipment-alarm-raised) and not that anybody was asked (maintenance.request-created).',
  owner: 'scada',
  latency: 'real-time',
  criticality: 'planning',

  basis: 'interval',
  naturalKey: ['equipmentId', orNull('trigger.metric'), 'windowStart'],
  occurredAt: 'raisedAt',
  subject: ['equipment/{equipmentId}/alert/{alertId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: {},
  undo: 'exchange.transaction-reversed',

  data: Type.Object({
    alertId: AlertId,
    equipmentId: EquipmentId,
    trigger: maintenanceTrigger,
    severity: AlarmSeverity,
    observed: Type.Optional(signedQuantity('The value that crossed the threshold.')),
    windowStart: instant('The beginning of the stretch of time that was looked at.'),
    raisedAt: instant('When the alert was raised.'),
    recommendedKind: Type.Optional(maintenanceKind('What the watch advises.')),
    ...eventCommons,
  }),
  rules: [
    ...maintenanceTriggerRules,
    rule('this.raisedAt >= this.windowStart', 'An alert is raised after its stretch of time begins.'),
    rule(
      '!has(this.observed) || !has(this.trigger.threshold) || this.observed.unit == this.trigger.threshold.unit',
      'What was seen is told in the unit of the threshold.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    alertId: 'AL-20260310-0002',
    equipmentId: 'WELDER-07',
    trigger: {
      triggerKind: 'condition',
      metric: 'torch coolant temperature',
      threshold: { value: '55', unit: 'CEL' },
    },
    severity: 400,
    observed: { value: '57.5', unit: 'CEL' },
    windowStart: '2026-03-10T09:00:00.000Z',
    raisedAt: '2026-03-10T09:15:00.000Z',
    recommendedKind: 'predictive',
    timeSource: 'edge',
  },
});
