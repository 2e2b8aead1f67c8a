/**
 * Two ledgers of 1,000,000 consumptions each, 0.8 % differing, compared by the engine in DuckDB: reading with
 * every check, matching, totals, digests. Named peer: DuckDB's bare full outer join of the same files on the key,
 * in the same run, round by round in turn. Peak memory is that of a process which does nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './interleaved.js';
import { writeLedgers } from './ledger-files.js';
import { buildRound, type Round, runRound } from './reconcile-duckdb-round.js';

const [count = '1000000', rounds = '3', wanted = 'csv,parquet'] = process.argv.slice(2);
const forms = wanted.split(',');
const folder = mkdtempSync(join(tmpdir(), 'mfgc-ledgers-'));

function tell(form: string, bare: readonly Round[], engine: readonly Round[]): void {
  const time = (them: readonly Round[], which: 'milliseconds' | 'busy') =>
    median(them.map((it) => it[which]));
  const told = (them: readonly Round[]): string =>
    `${time(them, 'milliseconds').toFixed(0)} ms, processors busy for ${time(them, 'busy').toFixed(0)} ms, ` +
    `peak memory ${Math.max(...them.map((it) => it.megabytes))} MB`;
  const ratio = (which: 'milliseconds' | 'busy') => (time(engine, which) / time(bare, which)).toFixed(1);
  console.log(`${form}, ${count} lines a side, ${engine[0]?.open} lines open`);
  console.log(`  bare join   ${told(bare)}`);
  console.log(`  engine      ${told(engine)}`);
  console.log(`  ratio       ${ratio('milliseconds')} in time, ${ratio('busy')} in work`);
}

await buildRound();
try {
  for (const form of forms) {
    await writeLedgers(folder, Number(count), [form]);
    const all = Array.from({ length: Number(rounds) }, () => ({
      bare: runRound('bare', folder, form),
      engine: runRound('engine', folder, form),
    }));
    tell(
      form,
      all.map((it) => it.bare),
      all.map((it) => it.engine),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
