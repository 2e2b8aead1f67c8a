/**
 * Two ledgers of 1,000,000 consumptions each, 0.8 % differing, compared by the engine in DuckDB: reading with
 * every check, matching, totals, digests. Named peers: DuckDB's bare full outer join of the same files on the
 * key, which looks at the quantity alone, and the same join where it looks at all that the engine compares; in
 * the same run, round by round in turn. Peak memory is that of a process which does nothing else.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './interleaved.js';
import { writeLedgers } from './ledger-files.js';
import { buildRound, type Round, runRound, type Who } from './reconcile-duckdb-round.js';

const [count = '1000000', rounds = '3', wanted = 'csv,parquet'] = process.argv.slice(2);
const forms = wanted.split(',');
const folder = mkdtempSync(join(tmpdir(), 'mfgc-ledgers-'));

function tell(form: string, { bare, wide, engine }: Readonly<Record<Who, readonly Round[]>>): void {
  const time = (them: readonly Round[], which: 'milliseconds' | 'busy') =>
    median(them.map((it) => it[which]));
  const told = (them: readonly Round[]): string =>
    `${time(them, 'milliseconds').toFixed(0)} ms, processors busy for ${time(them, 'busy').toFixed(0)} ms, ` +
    `peak memory ${Math.max(...them.map((it) => it.megabytes))} MB`;
  const ratio = (peer: readonly Round[]): string =>
    `${(time(engine, 'milliseconds') / time(peer, 'milliseconds')).toFixed(1)} in time, ` +
    `${(time(engine, 'busy') / time(peer, 'busy')).toFixed(1)} in work`;
  console.log(`${form}, ${count} lines a side, ${engine[0]?.open} lines open`);
  console.log(`  bare join         ${told(bare)}`);
  console.log(`  of all columns    ${told(wide)}`);
  console.log(`  engine            ${told(engine)}`);
  console.log(`  over the bare     ${ratio(bare)}`);
  console.log(`  over all columns  ${ratio(wide)}`);
}

await buildRound();
try {
  for (const form of forms) {
    await writeLedgers(folder, Number(count), [form]);
    const found: Record<Who, Round[]> = { bare: [], wide: [], engine: [] };
    for (let round = 0; round < Number(rounds); round++)
      for (const who of ['bare', 'wide', 'engine'] as const) found[who].push(runRound(who, folder, form));
    tell(form, found);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
