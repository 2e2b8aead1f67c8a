/**
 * Ten thousand seeded histories (or `tsx bench/soak-laws.ts 50000`): a lawful one reports nothing, and every
 * violation put into it is reported as its law, with its documents.
 */
import { flowViolations } from '../src/laws/index.js';
import { dice } from '../test/laws/history.js';
import { FAULTS, SERIAL_ITEM, shuffled, worldOf } from '../test/laws/world.js';

const count = Number(process.argv[2] ?? 10_000);
const isSerial = (itemId: string): boolean => itemId === SERIAL_ITEM;
const started = performance.now();
let documents = 0;
let wrong = 0;

for (let seed = 1; seed <= count; seed++) {
  const world = worldOf(seed);
  documents += world.documents.length;
  const roll = dice(seed * 7);
  const quiet = flowViolations(world.documents, isSerial);
  const fault = FAULTS[seed % FAULTS.length] as (typeof FAULTS)[number];
  const { add, guilty } = fault.inject(world, roll);
  const found = flowViolations(shuffled([...world.documents, ...add], roll), isSerial);
  const keys = new Set(found.flatMap((it) => it.keys));
  const isRight =
    quiet.length === 0 &&
    found.length > 0 &&
    found.every((it) => it.law === fault.law) &&
    guilty.every((it) => keys.has(it.event.idempotencykey));
  if (isRight) continue;
  wrong++;
  console.error(`seed ${seed}: ${fault.law}, ${fault.name}: ${found.map((it) => it.law).join(' ')}`);
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`laws: ${count} histories, ${documents} documents, ${wrong} judged wrongly, ${seconds} s`);
if (wrong > 0) process.exitCode = 1;
