/**
 * Two ledgers of 10,000,000 consumptions each, 0.8 % differing in quantity, compared by the engine in DuckDB,
 * which goes to disk: every planted difference is found and nothing else, in the memory of a small machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIFFERS_EVERY, writeLedgers } from './ledger-files.js';
import { buildRound, runRound } from './reconcile-duckdb-round.js';

const [count = '10000000', form = 'csv'] = process.argv.slice(2);
const planted = Math.ceil(Number(count) / DIFFERS_EVERY);
const folder = mkdtempSync(join(tmpdir(), 'mfgc-ledgers-'));
try {
  await buildRound();
  await writeLedgers(folder, Number(count), [form]);
  const { milliseconds, megabytes, open } = runRound('engine', folder, form);
  console.log(
    `${form}, ${count} lines a side: ${(milliseconds / 1000).toFixed(1)} s, peak memory ${megabytes} MB`,
  );
  console.log(`  ${open} differences found, ${planted} planted`);
  if (open !== planted) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
