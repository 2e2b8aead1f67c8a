import { stopBegins, stopEnds } from '../history/machines.js';
import { anyOf, expect, type Fault, spoiled } from './fault.js';

const overlap: Fault['put'] = (world, roll) => {
  const long = world.stops.filter(({ from, to }) => to !== undefined && to - from > 3);
  const stop = anyOf(roll, long);
  if (!stop?.to) return undefined;
  const from = stop.from + 1;
  const extra = [stopBegins(stop.equipmentId, from), stopEnds(stop.equipmentId, from, from + 1)];
  return spoiled(world, [expect('X10', 'broken', ...stop.lines, ...extra)], { add: extra });
};

const stillOpen: Fault['put'] = (world, roll) => {
  const first = stopBegins('EQ-EXTRA', 10);
  const from = 20 + roll(900);
  const second = [stopBegins('EQ-EXTRA', from), stopEnds('EQ-EXTRA', from, from + 60)];
  return spoiled(world, [expect('X10', 'flagged', first, ...second)], { add: [first, ...second] });
};

const wrongLength: Fault['put'] = (world, roll) => {
  const stop = anyOf(
    roll,
    world.stops.filter((it) => it.to !== undefined),
  );
  const ended = stop?.lines[1];
  if (!ended) return undefined;
  const more = 1 + roll(500);
  const told = Number(ended.data.durationSeconds) + more + 1;
  return {
    ...spoiled(world, [expect('X10', 'broken', ended)], {}),
    // No writer tells such a document; a reader may meet one all the same.
    garble: (documents) =>
      documents.map((it) => {
        if (!('event' in it) || it.contract !== ended.contract) return it;
        const data = it.event.data as { equipmentId: string; startedAt: string };
        const isIt = data.equipmentId === ended.data.equipmentId && data.startedAt === ended.data.startedAt;
        return isIt ? { ...it, event: { ...it.event, data: { ...data, durationSeconds: told } } } : it;
      }),
  };
};

/** Stops of machines. */
export const STOP_FAULTS: readonly Fault[] = [
  { law: 'X10', name: 'a machine stops while it stands', put: overlap },
  { law: 'X10', name: 'a machine stops while an open stop lasts', put: stillOpen },
  { law: 'X10', name: 'a stop lasts longer than from its start to its end', put: wrongLength },
];
