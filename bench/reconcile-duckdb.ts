/**
 * Two ledgers of 1,000,000 consumptions each, 0.8 % differing, compared by the engine in DuckDB: reading with
 * every check, matching, totals, digests. Named peer: DuckDB's bare full outer join of the same files on the key,
 * in the same run. Peak memory is that of a process which does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { median } from './interleaved.js';
import { ledgerFile, writeLedgers } from './ledger-files.js';

const [count = '1000000', rounds = '5', wanted = 'csv,parquet'] = process.argv.slice(2);
const forms = wanted.split(',');
const folder = mkdtempSync(join(tmpdir(), 'mfgc-ledgers-'));
const once = join(import.meta.dirname, '../out/bench/reconcile-duckdb-once.mjs');

interface Round {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly open: number;
}

/** One round in a process of its own: time without its start, and its peak memory. */
function round(who: 'bare' | 'engine', form: string): Round {
  const paths = [ledgerFile(folder, 'left', form), ledgerFile(folder, 'right', form)];
  const ran = spawnSync(process.execPath, [once, who, ...paths], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as Round;
}

await build({
  entryPoints: [join(import.meta.dirname, 'reconcile-duckdb-once.ts')],
  outfile: once,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});
try {
  await writeLedgers(folder, Number(count), forms);
  for (const form of forms) {
    const all = Array.from({ length: Number(rounds) }, () => ({
      bare: round('bare', form),
      engine: round('engine', form),
    }));
    const time = (who: 'bare' | 'engine') => median(all.map((it) => it[who].milliseconds));
    const peak = (who: 'bare' | 'engine') => Math.max(...all.map((it) => it[who].megabytes));
    console.log(`${form}, ${count} lines a side, ${all[0]?.engine.open} lines open`);
    console.log(`  bare join   ${time('bare').toFixed(0)} ms, peak memory ${peak('bare')} MB`);
    console.log(`  engine      ${time('engine').toFixed(0)} ms, peak memory ${peak('engine')} MB`);
    console.log(`  ratio       ${(time('engine') / time('bare')).toFixed(1)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
