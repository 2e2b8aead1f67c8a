/**
 * The engines of reconciliation that need nothing but this library. In memory: 100,000 lines a side with 0.8 %
 * differing, classified, against the bare join (a map by name, quantities compared as texts, nothing explained).
 * Merge: what is held after a collection, at its most, over more and more lines with 100 differences. Buckets:
 * requests to two remote ledgers of 1,000,000 lines, as if each took 100 ms.
 */
import { spawnSync } from 'node:child_process';
import {
  bucketResidue,
  type LedgerLine,
  mergeResidue,
  reconcile,
  serveLedger,
} from '../src/reconcile/index.js';
import { COLUMNS_TOLD, largeLedgers, lineAt, PLAN } from '../test/reconcile/engines/large-ledgers.js';
import { slowly } from '../test/reconcile/engines/slow-remote.js';
import { median } from './interleaved.js';

const ROUNDS = 7;
const columns = new Set(COLUMNS_TOLD);

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

async function memory(count: number): Promise<void> {
  const { left, right } = largeLedgers(count, count / 125);
  const times = { ours: [] as number[], processor: [] as number[], join: [] as number[] };
  let [breaks, joined] = [0, 0];
  for (let round = -1; round < ROUNDS; round++) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    const outcome = await reconcile({ columns, lines: left }, { columns, lines: right }, { asOf: PLAN.asOf });
    const ended = performance.now();
    const { user, system } = process.cpuUsage(used);
    joined = bareJoin(left, right);
    breaks = outcome.breaks.length;
    if (round < 0) continue;
    times.join.push(performance.now() - ended);
    times.ours.push(ended - started);
    times.processor.push((user + system) / 1000);
  }
  const [ours, processor, join] = [median(times.ours), median(times.processor), median(times.join)];
  console.log(
    `memory, ${count} lines a side, ${breaks} breaks classified: ${inSeconds(ours)}, processors busy for ${inSeconds(processor)}`,
  );
  console.log(
    `  ${(ours / join).toFixed(1)} times the bare join, which finds ${joined} lines without equal partner`,
  );
}

/** Balances have no key; their lots are their own here. */
const nameOf = ({ key, lotNumber }: LedgerLine): string => key || lotNumber;

function bareJoin(left: readonly LedgerLine[], right: readonly LedgerLine[]): number {
  const byName = new Map(left.map((it) => [nameOf(it), it]));
  return right.filter((it) => byName.get(nameOf(it))?.quantity !== it.quantity).length;
}

/** Sorted lines with a key, made as they are asked for; `at` is told of every 20,000th. */
function* sortedLines(count: number, isRight: boolean, at: () => void): Generator<LedgerLine> {
  for (let i = 0; i < count; i++) {
    if (i % 20_000 === 0) at();
    // Every tenth line of the plant's ledger has no key; its neighbour stands in for it here.
    const line = { ...lineAt(i % 10 === 9 ? i - 1 : i), key: `K${String(i).padStart(8, '0')}` };
    yield isRight && i % (count / 100) === 7 ? { ...line, quantity: '0' } : line;
  }
}

async function mergeChild(count: number): Promise<void> {
  let most = 0;
  const look = (): void => {
    gc?.();
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const started = performance.now();
  const merged = await mergeResidue(
    { columns, lines: () => sortedLines(count, false, look) },
    { columns, lines: () => sortedLines(count, true, look) },
    PLAN,
  );
  const seconds = (performance.now() - started) / 1000;
  const open = merged.ok ? merged.value.unsettled.left.length : -1;
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  const peak = megabytes(process.resourceUsage().maxRSS * 1024);
  console.log(
    `  ${count} lines a side: ${megabytes(most)} MB held, peak ${peak} MB, ${seconds.toFixed(1)} s, ${open} open`,
  );
}

async function buckets(count: number): Promise<void> {
  const { left, right } = largeLedgers(count, 100);
  const [a, b] = [slowly(serveLedger(columns, left)), slowly(serveLedger(columns, right))];
  const found = await bucketResidue(a.ledger, b.ledger, PLAN);
  const open = found.ok ? found.value.unsettled.left.length + found.value.unsettled.right.length : -1;
  const requests = a.cost.requests + b.cost.requests;
  const megabytes = ((a.cost.bytes + b.cost.bytes) / 2 ** 20).toFixed(1);
  const wait = Math.max(a.cost.seconds, b.cost.seconds).toFixed(1);
  console.log(
    `buckets, ${count} lines a side, 100 differences: ${requests} requests of both sides, ${open} open lines`,
  );
  console.log(`  ${wait} s of waiting at 100 ms a request, ${megabytes} MB answered`);
}

if (process.argv[2] === 'merge') await mergeChild(Number(process.argv[3]));
else {
  await memory(100_000);
  console.log('merge');
  for (const count of [100_000, 300_000, 1_000_000]) {
    const child = [...process.execArgv, '--expose-gc', process.argv[1] as string, 'merge', String(count)];
    const { status } = spawnSync(process.execPath, child, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`The merge of ${count} lines ended with ${status}.`);
  }
  await buckets(1_000_000);
}
