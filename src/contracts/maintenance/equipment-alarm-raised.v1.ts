import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { AlarmCode, AlarmSeverity } from '../../vocabulary/alarm.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { signedQuantity } from '../../vocabulary/quantity.js';
import { opaque } from '../../vocabulary/text.js';
import { EquipmentId, WorkCenterId } from '../../vocabulary/work-center.js';

/** The machine speaks: "something is wrong with me." */
export const EquipmentAlarmRaisedV1 = defineEvent({
  name: 'maintenance.equipment-alarm-raised',
  version: 1,

  meaning: 'One piece of equipment has raised one alarm that matters to the business.',
  notMeaning:
    'Not that it stands still (maintenance.downtime-started) and not every alarm of its controller.',
  owner: 'scada',
  latency: 'real-time',
  criticality: 'planning',

  basis: 'interval',
  naturalKey: ['equipmentId', 'alarmCode', 'raisedAt'],
  occurredAt: 'raisedAt',
  subject: ['equipment/{equipmentId}/alarm/{alarmCode}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: {},
  undo: 'exchange.transaction-reversed',

  data: Type.Object({
    equipmentId: EquipmentId,
    workCenterId: Type.Optional(WorkCenterId),
    alarmCode: AlarmCode,
    severity: AlarmSeverity,
    text: opaque('What the alarm says.', 256),
    observed: Type.Optional(signedQuantity('The value that set it off.')),
    raisedAt: instant('When it was raised.'),
    clearedAt: Type.Optional(instant('When it was over, where that is known already.')),
    ...eventCommons,
  }),
  rules: [
    rule('!has(this.clearedAt) || this.clearedAt >= this.raisedAt', 'An alarm is over after it was raised.'),
  ],

  example: {
    plantId: 'NW-01',
    equipmentId: 'WELDER-07',
    workCenterId: 'WC-WELD-1',
    alarmCode: 'E-417',
    severity: 700,
    text: 'Wire feed blocked',
    raisedAt: '2026-03-10T09:48:11.900Z',
    timeSource: 'device',
  },
});
