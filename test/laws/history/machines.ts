import { DowntimeEndedV1, DowntimeReclassifiedV1, DowntimeStartedV1 } from '../../../src/index.js';
import { at, type Line, line } from './line.js';
import { tell, type World } from './world.js';

const stopName = (equipmentId: string, from: number) => ({
  downtimeId: `D-${equipmentId}-${from}`,
  equipmentId,
  startedAt: at(from),
});

/** The word that a machine has stopped. */
export const stopBegins = (equipmentId: string, from: number): Line =>
  line(
    DowntimeStartedV1,
    { ...stopName(equipmentId, from), workCenterId: 'WC-1', reason: { code: 'unclassified' } },
    'scada',
  );

/** The word that a machine runs again. */
export const stopEnds = (equipmentId: string, from: number, to: number): Line =>
  line(
    DowntimeEndedV1,
    {
      ...stopName(equipmentId, from),
      endedAt: at(to),
      durationSeconds: Math.floor((Date.parse(at(to)) - Date.parse(at(from))) / 1000),
      reason: { code: 'unclassified' },
    },
    'scada',
  );

/** Machines stop one time after the other; the last stop of some lasts still. */
export function stopMachines(world: World): void {
  const { roll } = world;
  for (const equipmentId of ['EQ-CUT', 'EQ-WELD']) {
    let from = roll(3000);
    const count = 1 + roll(3);
    for (let i = 1; i <= count; i++) {
      const to = from + 1 + roll(900) + roll(1000) / 1000;
      const lasts = i === count && roll(3) === 0;
      const told = [stopBegins(equipmentId, from), ...(lasts ? [] : [stopEnds(equipmentId, from, to)])];
      for (const it of told) tell(world, it);
      if (roll(3) === 0) reclassify(world, equipmentId, from, to + 10);
      world.stops.push({ equipmentId, from, to: lasts ? undefined : to, lines: told });
      // The next stop may begin the moment this one ends.
      from = to + roll(2) * (1 + roll(1500));
    }
  }
}

function reclassify(world: World, equipmentId: string, from: number, second: number): void {
  const reasons = ['unclassified', 'breakdown', 'setup', 'starved'];
  for (let classificationNo = 1; classificationNo <= 1 + world.roll(2); classificationNo++) {
    const data = {
      ...stopName(equipmentId, from),
      classificationNo,
      reclassifiedAt: at(second + classificationNo),
      reclassifiedBy: 'P-7',
      fromReason: { code: reasons[classificationNo - 1] },
      toReason: { code: reasons[classificationNo] },
    };
    tell(world, line(DowntimeReclassifiedV1, data, 'mes'));
  }
}
