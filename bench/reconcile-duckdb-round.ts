import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ledgerFile } from './ledger-files.js';

const once = join(import.meta.dirname, '../out/bench/reconcile-duckdb-once.mjs');

/** The join of the key and one column, that of all columns, and the engine. */
export type Who = 'bare' | 'wide' | 'engine';

/** What one round took, without the start of its process. */
export interface Round {
  readonly milliseconds: number;
  /** Milliseconds of all processors together. */
  readonly busy: number;
  /** Peak memory of the process. */
  readonly megabytes: number;
  /** How many lines of the left ledger do not agree. */
  readonly open: number;
}

/** Builds what a round runs. */
export const buildRound = () =>
  build({
    entryPoints: [join(import.meta.dirname, 'reconcile-duckdb-once.ts')],
    outfile: once,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });

/** One round over the ledgers of a folder, in a process of its own. */
export function runRound(who: Who, folder: string, form: string): Round {
  const paths = [ledgerFile(folder, 'left', form), ledgerFile(folder, 'right', form)];
  const ran = spawnSync(process.execPath, [once, who, ...paths], { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout) as Round;
}
