/**
 * Ten thousand seeded histories of a plant: half of them lawful, which report nothing, half with a fault, which
 * is reported as its law, with its documents, and nothing else. `tsx bench/soak-laws.ts 50000 1` takes that many,
 * from that seed on; it ends with 1 when a fault is missed or a violation invented.
 */
import { contracts, type ReadDocument } from '../src/index.js';
import { LAWS, type Law, replay, type Violation } from '../src/laws/index.js';
import { differences, type Expected, type Fault, spoil } from '../test/laws/faults/fault.js';
import { FAULTS } from '../test/laws/faults/index.js';
import { lawfulHistory } from '../test/laws/history/history.js';
import { messagesOf } from '../test/laws/history/messages.js';
import type { World } from '../test/laws/history/world.js';

const histories = Number(process.argv[2] ?? 10_000);
const first = Number(process.argv[3] ?? 1);
if (!Number.isInteger(histories) || histories < 2 || !Number.isInteger(first)) {
  process.stderr.write('usage: tsx bench/soak-laws.ts <how many histories> <first seed>\n');
  process.exit(2);
}
const last = first + Math.floor(histories / 2) - 1;

interface Tally {
  faults: number;
  expected: number;
  missed: number;
  invented: number;
}
const tallies = new Map<Law, Tally>(
  (Object.keys(LAWS) as Law[]).map((law) => [law, { faults: 0, expected: 0, missed: 0, invented: 0 }]),
);
const tallyOf = (law: Law): Tally => tallies.get(law) as Tally;
let [lawful, spoiled, events, shown] = [0, 0, 0, 0];

function judge(name: string, documents: readonly ReadDocument[], expected: readonly Expected[]): void {
  events += documents.length;
  const { violations } = replay(documents, { contracts });
  const { missed, invented } = differences(violations, expected);
  for (const it of expected) tallyOf(it.law).expected++;
  for (const it of missed) tallyOf(it.law).missed++;
  for (const it of invented) tallyOf(it.law).invented++;
  if (missed.length + invented.length > 0 && shown++ < 20) show(name, missed, invented);
}

function show(name: string, missed: readonly Expected[], invented: readonly Violation[]): void {
  const texts = [
    ...missed.map((it) => `missed ${it.law} ${it.verdict}`),
    ...invented.map((it) => `invented ${it.law} ${it.verdict}: found ${it.found}, wanted ${it.wanted}`),
  ];
  process.stderr.write(`${name}: ${texts.join('; ')}\n`);
}

/** The next fault in turn that this history has a place for. */
function spoilNext(world: World): void {
  for (let i = 0; i < FAULTS.length; i++) {
    const fault = FAULTS[(world.seed + i) % FAULTS.length] as Fault;
    const history = spoil(fault, world);
    if (!history) continue;
    spoiled++;
    tallyOf(fault.law).faults++;
    judge(`seed ${world.seed}, ${fault.law}, ${fault.name}`, history.documents, history.expected);
    return;
  }
}

const started = performance.now();
for (let seed = first; seed <= last; seed++) {
  const world = lawfulHistory(seed);
  lawful++;
  judge(`seed ${seed}, lawful`, messagesOf(world.lines, seed), []);
  spoilNext(world);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);

console.log('law           faults  violations  found  missed  invented');
for (const [law, { faults, expected, missed, invented }] of tallies) {
  const numbers = [faults, expected, expected - missed, missed, invented];
  const widths = [8, 12, 7, 8, 10];
  console.log(law.padEnd(12) + numbers.map((it, i) => String(it).padStart(widths[i] as number)).join(''));
}
const sum = (count: 'missed' | 'invented'): number =>
  [...tallies.values()].reduce((all, it) => all + it[count], 0);
console.log(
  `${lawful} lawful and ${spoiled} spoiled histories, seeds ${first} to ${last}, ${events} events, ${seconds} s, ` +
    `${sum('missed')} missed, ${sum('invented')} invented`,
);
if (sum('missed') + sum('invented') > 0) process.exitCode = 1;
