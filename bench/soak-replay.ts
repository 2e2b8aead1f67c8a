/**
 * Ten thousand generated days, lawful and spoiled in turn: a lawful one finds nothing, each fault is found as
 * its law with its documents, and shuffling changes nothing. `tsx bench/soak-replay.ts 100` takes fewer.
 */
import { replay } from '../src/laws/index.js';
import { FAULT_NAMES, spoiledDay } from '../test/laws/injected-faults.js';
import { chance, lawfulDay, shuffled, toldBy } from '../test/laws/plant-history.js';

const days = Number(process.argv[2] ?? 10_000);
const missed: string[] = [];
const found = new Map<string, number>();
let events = 0;

function lawful(seed: number): void {
  const told = toldBy(lawfulDay(seed).lines);
  events += told.length;
  const [first, again] = [replay(told), replay(shuffled([...told, ...told.slice(0, 5)], chance(seed)))];
  if (first.violations.length > 0)
    missed.push(`seed ${seed}: a lawful day breaks ${first.violations[0]?.law}`);
  const text = ({ states, balances, violations }: typeof first): string =>
    JSON.stringify({ states, balances, violations });
  if (text(first) !== text(again)) missed.push(`seed ${seed}: another order, another outcome`);
}

function spoiled(seed: number, name: string): void {
  const day = spoiledDay(name, seed);
  events += day.events.length;
  const told = replay(day.events).violations.some(
    (it) => it.law === day.law && day.keys.every((key) => it.keys.includes(key)),
  );
  const counted = `${day.law}: ${name}`;
  if (told) found.set(counted, (found.get(counted) ?? 0) + 1);
  else missed.push(`seed ${seed}: ${name} is not found`);
}

const started = performance.now();
for (let seed = 1; seed <= days; seed++) {
  if (seed % 2 === 0) lawful(seed);
  else spoiled(seed, FAULT_NAMES[((seed - 1) / 2) % FAULT_NAMES.length] as string);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${days} days, ${events} events, ${seconds} s, ${missed.length} missed`);
for (const [name, count] of [...found].sort()) console.log(`  ${count} × ${name}`);
for (const it of missed.slice(0, 20)) console.log(it);
if (missed.length > 0) process.exitCode = 1;
