/**
 * The comparisons of the test of agreement at any size: `tsx test/reconcile/engines/big.ts 100000` runs the
 * statements in DuckDB, a real PostgreSQL and a real Spark, and ends with 1 where one finds another residue than
 * the memory. `tsx test/reconcile/engines/big.ts 1000000 spark` asks only that one.
 */
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { DialectName } from '../../../src/reconcile/engines/sql/print.js';
import { residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import type { Residue } from '../../../src/reconcile/residue.js';
import { COMPARISONS } from './comparisons.js';
import { printedEngine, SERVERS } from './ledger-server.js';

const [lines = '100000', ...only] = process.argv.slice(2);
const count = Number(lines);
if (!Number.isInteger(count) || count < 1 || only.some((it) => !Object.hasOwn(SERVERS, it))) {
  process.stderr.write(
    'usage: tsx test/reconcile/engines/big.ts <lines a side> [duckdb] [postgres] [spark]\n',
  );
  process.exit(2);
}

const textOf = (residue: Residue): string => [...residueLines(residue)].sort().join('\n');

async function judge(dialect: DialectName): Promise<void> {
  const server = await SERVERS[dialect]();
  const engine = printedEngine(dialect, server);
  try {
    for (const make of COMPARISONS) {
      const { name, ledgers, plan } = make(count);
      const wanted = await memoryResidue(ledgers.left, ledgers.right, plan);
      const started = performance.now();
      const same = textOf(await engine(ledgers.left, ledgers.right, plan)) === textOf(wanted);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const open = wanted.counts.left.unsettled + wanted.counts.right.unsettled;
      console.log(
        `${name}, ${count} a side, ${dialect}: ${seconds} s, ${open} open, ${same ? 'the same' : 'OTHER'}`,
      );
      if (!same) process.exitCode = 1;
    }
  } finally {
    await server.stop();
  }
}

for (const dialect of Object.keys(SERVERS) as DialectName[])
  if (only.length === 0 || only.includes(dialect)) await judge(dialect);
