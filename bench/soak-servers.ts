/**
 * Plants with no, one or three faults, compared in a real PostgreSQL and a real Spark: the outcome is that of the
 * memory to the letter, or it ends with 1 and the seeds that differ. `tsx bench/soak-servers.ts 5000 1` takes
 * that many plants, from that seed on; Spark, which takes seconds for each, every 97th of them.
 */
import { memoryResidue } from '../src/reconcile/engines/memory-residue.js';
import type { DialectName } from '../src/reconcile/engines/sql/print.js';
import { printedEngine, SERVERS } from '../test/reconcile/engines/ledger-server.js';
import { caseNo } from '../test/reconcile/generated/cases.js';
import { outcomeOf } from '../test/reconcile/generated/engines.js';

const plants = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1);
if (!Number.isInteger(plants) || plants < 1 || !Number.isInteger(first)) {
  process.stderr.write('usage: tsx bench/soak-servers.ts <how many plants> <first seed>\n');
  process.exit(2);
}

async function soak(dialect: DialectName, step: number): Promise<void> {
  const server = await SERVERS[dialect]();
  const engine = printedEngine(dialect, server);
  const started = performance.now();
  let [compared, differ] = [0, 0];
  try {
    for (let seed = first; seed < first + plants; seed += step) {
      const { pair, names } = caseNo(seed);
      const [wanted, told] = [await outcomeOf(pair, memoryResidue), await outcomeOf(pair, engine)];
      compared++;
      if (JSON.stringify(told) === JSON.stringify(wanted)) continue;
      differ++;
      process.stderr.write(`${dialect}, seed ${seed} (${names.join(', ')}): another outcome\n`);
    }
  } finally {
    await server.stop();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${dialect}: ${compared} plants from seed ${first} on, ${seconds} s, ${differ} differ`);
  if (differ > 0) process.exitCode = 1;
}

await soak('postgres', 1);
// A round step would meet plants of one kind only.
await soak('spark', 97);
