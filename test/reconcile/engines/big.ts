/**
 * The comparisons of the test of agreement at any size: `tsx test/reconcile/engines/big.ts 100000` runs the
 * statements in a real PostgreSQL, a real Spark and DuckDB, and ends with 1 where one finds another residue than
 * the memory.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { type DialectName, printSql } from '../../../src/reconcile/engines/sql/print.js';
import { residueFromLines, residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import { SIDES } from '../../../src/reconcile/ledger/line.js';
import { COMPARISONS } from './comparisons.js';
import { writeCsv } from './files.js';
import { runInDuckDb } from './in-duckdb.js';
import { runInPostgres } from './in-postgres.js';
import { runInSpark } from './in-spark.js';

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write('usage: tsx test/reconcile/engines/big.ts <lines a side>\n');
  process.exit(2);
}

const ENGINES = { duckdb: runInDuckDb, postgres: runInPostgres, spark: runInSpark } as const;
const base = mkdtempSync(join(tmpdir(), 'mfgc-engines-'));

for (const make of COMPARISONS) {
  const { name, ledgers, plan } = make(count);
  const expected = await memoryResidue(ledgers.left, ledgers.right, plan);
  const wanted = [...residueLines(expected)].sort().join('\n');
  const told = { left: ledgers.left.columns, right: ledgers.right.columns };
  for (const [dialect, run] of Object.entries(ENGINES)) {
    const folder = join(base, `${dialect}-${name}`);
    mkdirSync(folder);
    writeFileSync(join(folder, `${name}.sql`), printSql(dialect as DialectName, plan, told));
    for (const side of SIDES) await writeCsv(join(folder, `${name}-${side}.csv`), ledgers[side].lines);
    const started = performance.now();
    await run(folder, [name]);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const found = await residueFromLines(readFileSync(join(folder, `${name}.ndjson`), 'utf8').split('\n'));
    const same = found.ok && [...residueLines(found.value)].sort().join('\n') === wanted;
    const open = expected.counts.left.unsettled + expected.counts.right.unsettled;
    console.log(
      `${name}, ${count} a side, ${dialect}: ${seconds} s, ${open} open, ${same ? 'the same' : 'OTHER'}`,
    );
    if (!same) process.exitCode = 1;
  }
}
rmSync(base, { recursive: true, force: true });
