import type { ReadDocument, ReadEvent } from '../../../src/index.js';
import { OperationCompletedV1, ShipmentMilestoneReportedV1 } from '../../../src/index.js';
import type { Roll } from '../history/chance.js';
import { documentOf, keyOf, type Line, otherwise, reversalOf, secondOf, timeOf } from '../history/line.js';
import { messagesOf } from '../history/messages.js';
import { isPosting } from '../history/mistakes.js';
import type { World } from '../history/world.js';
import { anyOf, type Expected, expect, type Fault, isFree, type Spoiled, spoiled } from './fault.js';

const unknownReversed: Fault['put'] = (world, roll) => {
  const right = anyOf(roll, world.lines.filter(isPosting));
  if (!right) return undefined;
  const never = otherwise(right, { businessRef: { system: 'nobody', id: 'NEVER' } });
  const reversal = reversalOf(never, world.clock + 10);
  return spoiled(world, [expect('X14', 'parked', reversal)], { add: [reversal] });
};

const reversedTwice: Fault['put'] = (world, roll) => {
  const chain = anyOf(
    roll,
    world.mistakes.filter(({ chain: it }) => it.length === 2),
  )?.chain;
  const [wrong, first] = chain ?? [];
  if (!wrong || !first) return undefined;
  const second = reversalOf(wrong, world.clock + 10, 2);
  return spoiled(world, [expect('X14', 'flagged', wrong, first, second)], { add: [second] });
};

/** A reversal that is itself taken back twice: it takes nothing back, and one of the two is too much. */
const putBackTwice: Fault['put'] = (world, roll) => {
  const chain = anyOf(
    roll,
    world.mistakes.filter(({ chain: it }) => it.length === 3),
  )?.chain;
  const [, first, second] = chain ?? [];
  if (!first || !second) return undefined;
  const third = reversalOf(first, world.clock + 10, 2);
  return spoiled(world, [expect('X14', 'flagged', first, second, third)], { add: [third] });
};

/** A fact is reversed for which its contract names another way back. */
const wrongWay =
  (name: string): Fault['put'] =>
  (world, roll) => {
    const right = anyOf(
      roll,
      world.lines.filter((it) => it.contract.name === name),
    );
    if (!right) return undefined;
    const reversal = reversalOf(right, world.clock + 10);
    return spoiled(world, [expect('X14', 'rejected', right, reversal)], { add: [reversal] });
  };

const isTold = (it: ReadDocument): it is ReadEvent => 'event' in it;

/** Messages are told otherwise than they were; the lines stay. */
const garbled = (
  world: World,
  expected: readonly Expected[],
  garble: (documents: ReadDocument[], roll: Roll) => ReadDocument[],
): Spoiled => ({ ...spoiled(world, expected, {}), garble });

const without = (it: ReadEvent, recordedtime: string): ReadEvent => {
  const { sequence: _, ...event } = it.event;
  return { ...it, event: { ...event, recordedtime } };
};

const recordedBefore = (it: ReadEvent, milliseconds: number): ReadEvent =>
  without(it, new Date(Date.parse(it.event.time) - milliseconds).toISOString());

/** Nobody counts these: what is told of them twice is told with the same words. */
const plain = (world: World, roll: Roll): Line | undefined =>
  anyOf(
    roll,
    world.lines.filter((it) => isPosting(it) && isFree(world, it)),
  );

/** A machine of its own tells a fact again, by a clock that runs ahead of time by so much. */
const clockAhead =
  (milliseconds: number): Fault['put'] =>
  (world, roll) => {
    const it = plain(world, roll);
    if (!it) return undefined;
    const again = documentOf(it) as ReadEvent;
    const wrong = milliseconds > 300_000 ? [expect('X11', 'flagged', it)] : [];
    return garbled(world, wrong, (documents) => [...documents, recordedBefore(again, milliseconds)]);
  };

/** One more telling of a fact, with other words, later than the first. */
const toldOtherwise = (world: World, it: Line | undefined, data: object): Spoiled | undefined => {
  if (!isFree(world, it)) return undefined;
  const later = new Date(Date.parse(timeOf(it)) + 30 * 86_400_000).toISOString();
  const other = without(documentOf(otherwise(it, { ...data })) as ReadEvent, later);
  return garbled(world, [expect('conflict', 'broken', it)], (documents) => [...documents, other]);
};

const otherSetup: Fault['put'] = (world, roll) => {
  const completed = world.lines.filter((it) => it.contract === OperationCompletedV1);
  return toldOtherwise(world, anyOf(roll, completed), { setupSeconds: 61 });
};

const otherQuantity: Fault['put'] = (world, roll) => {
  const moved = world.lines.filter(
    (it) => it.contract.name === 'material.consumed' && it.data.serials === undefined,
  );
  const quantity = { value: '99999', unit: 'C62' };
  return toldOtherwise(world, anyOf(roll, moved), { quantity });
};

/** Sources that count, with the messages of each that counts, in the order of their count. */
function countedSources(documents: readonly ReadDocument[]): ReadEvent[][] {
  const bySource = new Map<string, ReadEvent[]>();
  for (const it of documents)
    if (isTold(it) && it.event.sequence !== undefined)
      bySource.set(it.event.source, [...(bySource.get(it.event.source) ?? []), it]);
  return [...bySource.values()].map((told) =>
    told.sort((a, b) => Number(secondOf(a.event.recordedtime)) - Number(secondOf(b.event.recordedtime))),
  );
}

/** Adds some counts that nobody told before the later messages of a source. */
const skipsCounts: Fault['put'] = (world, roll) => {
  const told = countedSources(messagesOf(world.lines, world.seed));
  const source = anyOf(
    roll,
    told.filter((it) => it.length > 4 && isOneCount(it)),
  );
  if (!source) return undefined;
  const from = 1 + roll(source.length - 1);
  const [before, after] = [source[from - 1] as ReadEvent, source[from] as ReadEvent];
  if (before.event.sequence === after.event.sequence) return undefined;
  const more = 1 + roll(50);
  const skipped = (it: ReadDocument): ReadDocument => {
    if (!isTold(it) || it.event.source !== after.event.source) return it;
    const { sequence } = it.event;
    if (sequence === undefined || sequence < (after.event.sequence ?? '')) return it;
    const counted = String(Number(sequence) + more).padStart(20, '0');
    return { ...it, event: { ...it.event, sequence: counted } };
  };
  const lineOf = (event: ReadEvent): Line[] =>
    world.lines.filter((it) => isTold(documentOf(it)) && keyOf(it) === event.event.idempotencykey);
  const expected = expect('sequence', 'flagged', ...lineOf(before), ...lineOf(after));
  return garbled(world, [expected], (documents) => documents.map(skipped));
};

/** A message of which no law speaks is lost on its way: only its number tells. */
const messageLost: Fault['put'] = (world, roll) => {
  const lost = anyOf(
    roll,
    world.lines.filter((it) => it.contract === ShipmentMilestoneReportedV1),
  );
  const key = lost && keyOf(lost);
  const source = countedSources(messagesOf(world.lines, world.seed)).find((all) =>
    all.some((it) => it.event.idempotencykey === key),
  );
  const others = source?.filter((it, i) => it.event.id !== source[i - 1]?.event.id) ?? [];
  const place = others.findIndex((it) => it.event.idempotencykey === key);
  const isInside = place > 0 && place < others.length - 1 && isOneCount(source ?? []);
  const tellings = source?.filter((it) => it.event.idempotencykey === key) ?? [];
  if (!lost || !isInside || new Set(tellings.map((it) => it.event.sequence)).size !== 1) return undefined;
  const gone = (it: ReadDocument): boolean => isTold(it) && it.event.idempotencykey === key;
  return garbled(world, [expect('sequence', 'flagged')], (all) => all.filter((it) => !gone(it)));
};

/** Whether the source never began its count anew. */
const isOneCount = (told: readonly ReadEvent[]): boolean =>
  told.every((it, i) => i === 0 || (it.event.sequence ?? '') >= (told[i - 1]?.event.sequence ?? ''));

/** What is told, by whom, when and how it is counted. */
export const TOLD_FAULTS: readonly Fault[] = [
  { law: 'X11', name: 'a clock runs five minutes and a little ahead', put: clockAhead(300_001) },
  { law: 'X11', name: 'a clock runs days ahead', put: clockAhead(3 * 86_400_000) },
  { law: 'X11', name: 'a clock runs five minutes ahead, which is lawful', put: clockAhead(300_000) },
  { law: 'X14', name: 'a fact is taken back that nobody told', put: unknownReversed },
  { law: 'X14', name: 'a fact is taken back twice', put: reversedTwice },
  { law: 'X14', name: 'a reversal is taken back twice', put: putBackTwice },
  {
    law: 'X14',
    name: 'a release is reversed, not cancelled',
    put: wrongWay('production.work-order-released'),
  },
  { law: 'X14', name: 'a hold is reversed, not released', put: wrongWay('quality.hold-placed') },
  { law: 'X14', name: 'a count is reversed, not set right', put: wrongWay('inventory.adjusted') },
  { law: 'conflict', name: 'a total is told once more, otherwise', put: otherSetup },
  { law: 'conflict', name: 'a posting is told once more, with another quantity', put: otherQuantity },
  { law: 'sequence', name: 'a source skips counts', put: skipsCounts },
  { law: 'sequence', name: 'a message is lost on its way', put: messageLost },
];
