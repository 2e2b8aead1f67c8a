/** What the machines of both plants went through this week. */
import type { Week } from './goods.js';
import { breakDown, reclassify, stop, warn } from './machines.js';
import { moment, NORTH, SOUTH } from './plants.js';
import { shiftReport } from './shifts.js';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Setting up, breaks and short stops every day; twice something fails; on Saturday there is maintenance. */
export function runMachines(week: Week): void {
  const welder = { plant: NORTH, equipmentId: 'WELDER-07', workCenterId: 'WC-WELD-1' };
  const lacer = { plant: SOUTH, equipmentId: 'LACER-01', workCenterId: 'WC-LACE' };
  for (const [i, day] of DAYS.entries()) {
    for (const it of [welder, lacer]) {
      stop(week, { ...it, stopClass: 'setup', minutes: 12 + i }, moment(it.plant, `${day} 11:00`));
      stop(week, { ...it, stopClass: 'plannedBreak', minutes: 30 }, moment(it.plant, `${day} 12:00`));
      const short = stop(
        week,
        { ...it, stopClass: 'minorStop', minutes: 2 + (i % 3) },
        moment(it.plant, `${day} 13:10`),
      );
      if (day === 'Wed')
        reclassify(week, it.plant, short, 'materialShortage', moment(it.plant, `${day} 14:30`));
    }
  }
  const booth = { plant: NORTH, equipmentId: 'PAINT-BOOTH-1', workCenterId: 'WC-PAINT' };
  const truer = { plant: SOUTH, equipmentId: 'TRUER-01', workCenterId: 'WC-TRUE' };
  breakDown(week, { ...booth, stopClass: 'breakdown', minutes: 55 }, moment(NORTH, 'Thu 12:20'), 'MR-4601');
  breakDown(week, { ...truer, stopClass: 'breakdown', minutes: 40 }, moment(SOUTH, 'Tue 11:30'), 'MR-4611');
  warn(week, SOUTH, 'LACER-01', moment(SOUTH, 'Wed 05:30'), 'AL-4602');
  for (const it of [welder, booth, lacer, truer])
    stop(week, { ...it, stopClass: 'plannedMaintenance', minutes: 90 }, moment(it.plant, 'Sat 13:00'));
  for (const [i, day] of DAYS.entries()) {
    shiftReport(week, NORTH, day, { ...welder, kilowattHours: `${18 + i}.75` });
    shiftReport(week, SOUTH, day, { ...lacer, kilowattHours: `${7 + i}.5` });
  }
}
