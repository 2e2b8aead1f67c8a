import type { ReadDocument, ReadEvent } from '../../../src/index.js';
import { isEventContract } from '../../../src/index.js';
import { dice, oneOf, type Roll, shuffled } from './chance.js';
import { at, documentOf, type Line, otherwise, SYSTEMS, secondOf, sourceOf, timeOf } from './line.js';

/** Lines in the order in which they happened. */
export const inTime = (lines: readonly Line[]): Line[] =>
  lines
    .map((it) => ({ it, time: timeOf(it) }))
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .map(({ it }) => it);

/** What the lines look like as they come in: every source with its habits, in some order of arrival. */
export function messagesOf(lines: readonly Line[], seed: number): ReadDocument[] {
  const roll = dice(seed * 13 + 5);
  const sorted = inTime(lines);
  const entities = sorted.filter((it) => !isEventContract(it.contract)).map(documentOf);
  const told = SYSTEMS.flatMap((system) =>
    toldBy(
      sorted
        .filter((it) => it.system === system && isEventContract(it.contract))
        .map((it) => documentOf(it) as ReadEvent),
      dice(seed * 31 + SYSTEMS.indexOf(system)),
    ),
  );
  const beside = [...beyondTheRecord(sorted, roll), ...repeated(told, roll), ...repeated(entities, roll)];
  return shuffled([...entities, ...told, ...beside], roll);
}

/** How one source records: some count, some begin their count anew, some are late. */
function toldBy(events: readonly ReadEvent[], roll: Roll): ReadEvent[] {
  const counts = roll(3) > 0;
  const first = 1 + roll(2) * roll(1000);
  const restart = roll(2) === 0 ? Number.POSITIVE_INFINITY : 1 + roll(events.length + 1);
  let [recorded, sequence] = [Number.NEGATIVE_INFINITY, first];
  // A source that forgot its count knows nothing to tell again.
  const told = restart > events.length ? withRetold(events, roll) : events;
  return told.map((it, i) => {
    const delay = oneOf(roll, [0, 1, 60, 3600, -299, -300]);
    const heard = secondOf(it.event.time) + delay;
    if (!counts) return heardAt(it, heard);
    recorded = Math.max(recorded + 0.001, heard);
    if (i === restart) sequence = oneOf(roll, [1, first]);
    return heardAt(it, recorded, String(sequence++).padStart(20, '0'));
  });
}

/** A source that was cut off tells a few facts again, later, under the same names. */
const withRetold = (events: readonly ReadEvent[], roll: Roll): ReadEvent[] =>
  events.flatMap((it, i) => {
    const earlier = roll(25) === 0 ? events[roll(i + 1)] : undefined;
    return earlier ? [it, earlier] : [it];
  });

const heardAt = (
  { contract, event, normalised }: ReadEvent,
  second: number,
  sequence?: string,
): ReadEvent => ({
  contract,
  event: { ...event, recordedtime: at(second), ...(sequence === undefined ? {} : { sequence }) },
  normalised,
});

/** Tests, and postings that another system tells beside the owner of the fact: they change nothing. */
const beyondTheRecord = (lines: readonly Line[], roll: Roll): ReadEvent[] =>
  lines.flatMap((it, i) => {
    if (it.data.businessRef === undefined || roll(20) > 0) return [];
    const trial = otherwise(it, { businessRef: { system: 'trial', id: `T-${i}` } });
    const told = heardAt(documentOf(trial) as ReadEvent, secondOf(timeOf(it)));
    const processmode = oneOf(roll, ['test', 'parallel'] as const);
    return [{ ...told, event: { ...told.event, processmode, source: sourceOf('trial') } }];
  });

const repeated = <D extends ReadDocument>(told: readonly D[], roll: Roll): D[] =>
  told.filter(() => roll(12) === 0);
