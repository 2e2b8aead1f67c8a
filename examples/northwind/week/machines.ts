/** Machines that stand still, and what is told of a shift afterwards. */

import {
  AlertRaisedV1,
  DowntimeEndedV1,
  DowntimeReclassifiedV1,
  DowntimeStartedV1,
  EquipmentAlarmRaisedV1,
  RequestCompletedV1,
  RequestCreatedV1,
} from '../../../src/index.js';
import type { Week } from './goods.js';
import type { Data, Telling } from './log.js';
import { iso, MINUTE, type Plant, systemsAt } from './plants.js';

/** The codes of each plant for the same few classes of stops. */
export const REASONS = {
  'NW-01': {
    setup: ['RST-01', 'Rüsten'],
    breakdown: ['DT-104', 'Maschine defekt'],
    plannedMaintenance: ['WART-10', 'Wartung nach Plan'],
    materialShortage: ['DT-201', 'Material fehlt'],
    minorStop: ['DT-009', 'Kurzer Halt'],
    plannedBreak: ['PAUSE', 'Pause'],
  },
  'NW-02': {
    setup: ['SETUP-P', 'Preparação'],
    breakdown: ['AVARIA-1', 'Avaria'],
    plannedMaintenance: ['MP-7', 'Manutenção planeada'],
    materialShortage: ['FALTA-2', 'Falta de material'],
    minorStop: ['MICRO', 'Micro paragem'],
    plannedBreak: ['INTERVALO', 'Intervalo'],
  },
} as const;

/** The classes of stops that occur this week. */
export type StopClass = keyof (typeof REASONS)['NW-01'];

/** A reason in the language of all, with the plant's own code beside it. */
export function reasonAt(plant: Plant, stopClass: StopClass): Data {
  const [code, text] = REASONS[plant.id as keyof typeof REASONS][stopClass];
  return { code: stopClass, source: { system: systemsAt(plant).mes.id, code, text } };
}

/** One stop of one machine. */
export interface Stop {
  readonly plant: Plant;
  readonly equipmentId: string;
  readonly workCenterId: string;
  readonly stopClass: StopClass;
  readonly minutes: number;
  readonly workOrderId?: string | undefined;
}

/** What a stop is called: by its machine and its moment. */
export const stopId = ({ plant, equipmentId }: Stop, at: number): string =>
  `DT-${plant.id}-${equipmentId}-${iso(at).slice(5, 16).replace(/[-T:]/g, '')}`;

/** A machine stops and runs again. */
export function stop(week: Pick<Week, 'log'>, it: Stop, at: number): Telling {
  const { scada } = systemsAt(it.plant);
  const name = { downtimeId: stopId(it, at), equipmentId: it.equipmentId, startedAt: iso(at) };
  const reason = reasonAt(it.plant, it.stopClass);
  week.log.tell(scada, DowntimeStartedV1, {
    ...name,
    workCenterId: it.workCenterId,
    reason: { code: 'unclassified' },
    ...(it.workOrderId ? { workOrderId: it.workOrderId } : {}),
    timeSource: 'device',
  });
  return week.log.tell(scada, DowntimeEndedV1, {
    ...name,
    endedAt: iso(at + it.minutes * MINUTE),
    durationSeconds: it.minutes * 60,
    reason,
    timeSource: 'device',
  });
}

/** The shift leader says what the stop really was. */
export function reclassify(week: Week, plant: Plant, ended: Telling, to: StopClass, at: number): Telling {
  const { downtimeId, equipmentId, startedAt, reason } = ended.data;
  return week.log.tell(systemsAt(plant).mes, DowntimeReclassifiedV1, {
    downtimeId,
    equipmentId,
    startedAt,
    classificationNo: 1,
    reclassifiedAt: iso(at),
    reclassifiedBy: 'P-0023',
    fromReason: reason,
    toReason: reasonAt(plant, to),
  });
}

/** A breakdown with its alarm, and the request to maintenance that follows it. */
export function breakDown(week: Week, it: Stop, at: number, requestId: string): void {
  const { scada, erp } = systemsAt(it.plant);
  const { equipmentId, workCenterId } = it;
  week.log.tell(scada, EquipmentAlarmRaisedV1, {
    equipmentId,
    workCenterId,
    alarmCode: 'E-417',
    severity: 700,
    text: 'Drive overload',
    raisedAt: iso(at - 1500),
    timeSource: 'device',
  });
  const alertId = `AL-${requestId}`;
  week.log.tell(scada, AlertRaisedV1, {
    alertId,
    equipmentId,
    trigger: { triggerKind: 'alarm' },
    severity: 700,
    windowStart: iso(at - 1500),
    raisedAt: iso(at - 1000),
    recommendedKind: 'corrective',
  });
  stop(week, it, at);
  week.log.tell(erp, RequestCreatedV1, {
    requestId,
    equipmentId,
    requestKind: 'corrective',
    priority: 'high',
    raisedAt: iso(at + 4 * MINUTE),
    raisedBy: 'P-0023',
    trigger: { triggerKind: 'alarm', alertId },
    downtimeId: stopId(it, at),
  });
  week.log.tell(erp, RequestCompletedV1, {
    requestId,
    completionNo: 1,
    equipmentId,
    completedAt: iso(at + (it.minutes - 2) * MINUTE),
    text: 'Drive belt replaced',
    operatorRefs: ['P-0061'],
  });
}

/** The watch sees a bearing getting warm, and asks for somebody before it fails. */
export function warn(week: Week, plant: Plant, equipmentId: string, at: number, alertId: string): void {
  const { scada, erp } = systemsAt(plant);
  week.log.tell(scada, AlertRaisedV1, {
    alertId,
    equipmentId,
    trigger: {
      triggerKind: 'condition',
      metric: 'bearing temperature',
      threshold: { value: '70', unit: 'CEL' },
    },
    severity: 400,
    observed: { value: '74.5', unit: 'CEL' },
    windowStart: iso(at - 10 * MINUTE),
    raisedAt: iso(at),
    recommendedKind: 'predictive',
  });
  week.log.tell(erp, RequestCreatedV1, {
    requestId: `MR-${alertId}`,
    equipmentId,
    requestKind: 'predictive',
    priority: 'normal',
    raisedAt: iso(at + 2 * MINUTE),
    trigger: { triggerKind: 'condition', metric: 'bearing temperature', alertId },
  });
}
