/** What is told of a shift once it is over. */
import { textAt } from '../../../src/core/field.js';
import { DowntimeEndedV1, EnergyReportedV1, ShiftPerformanceReportedV1 } from '../../../src/index.js';
import type { Week } from './goods.js';
import { dayOf, iso, MINUTE, moment, NORTH, type Plant, systemsAt } from './plants.js';

/** What a work center came to over one early shift, and what its machine used. */
export function shiftReport(
  week: Week,
  plant: Plant,
  day: string,
  place: { readonly workCenterId: string; readonly equipmentId: string; readonly kilowattHours: string },
): void {
  const { mes } = systemsAt(plant);
  const [from, to] = [moment(plant, `${day} 06:00`), moment(plant, `${day} 14:00`)];
  const { equipmentId, workCenterId } = place;
  const stops = week.log
    .all(DowntimeEndedV1, { equipmentId })
    .filter(({ data }) => textAt(data, 'startedAt') >= iso(from) && textAt(data, 'startedAt') < iso(to));
  const byClass = new Map<string, { stopSeconds: number; stopCount: number }>();
  for (const { data } of stops) {
    const code = textAt(data, 'reason.code');
    const sum = byClass.get(code) ?? { stopSeconds: 0, stopCount: 0 };
    sum.stopSeconds += Number(textAt(data, 'durationSeconds'));
    sum.stopCount++;
    byClass.set(code, sum);
  }
  const lost = [...byClass.values()].reduce((sum, it) => sum + it.stopSeconds, 0);
  week.log.tell(mes, ShiftPerformanceReportedV1, {
    workCenterId,
    shiftId: 'EARLY',
    shiftDate: dayOf(plant, from),
    shiftStart: iso(from),
    shiftEnd: iso(to),
    asOf: iso(to + 10 * MINUTE),
    plannedBusySeconds: 27000,
    productionSeconds: 27000 - 1800 - lost,
    stops: [...byClass].map(([reasonClass, sum]) => ({ reasonClass, ...sum })),
  });
  week.log.tell(mes, EnergyReportedV1, {
    equipmentId,
    workCenterId,
    energyCarrier: 'electricity',
    used: { value: place.kilowattHours, unit: 'KWH' },
    periodStart: iso(from),
    periodEnd: iso(to),
    asOf: iso(to + 5 * MINUTE),
    meterId: plant === NORTH ? 'EM-14' : 'EM-02',
    timeSource: 'edge',
  });
}
