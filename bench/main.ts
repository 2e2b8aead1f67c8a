/**
 * Runs every benchmark in a process of its own, one after the other: bundled first, as the package is, for what
 * runs TypeScript directly slows ours and none of the peers. `npm run bench -- reject` runs that one.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const ALL = [
  'validate',
  'reject',
  'import',
  'pipeline',
  'from-odoo',
  'from-odoo-memory',
  'reconcile',
  'reconcile-engines',
  'reconcile-duckdb',
  'trace',
];
const wanted = process.argv.slice(2);
const here = import.meta.dirname;
const built = join(here, '../out/bench');

await build({
  entryPoints: ALL.map((name) => join(here, `${name}.ts`)),
  outdir: built,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  define: { 'import.meta.dirname': JSON.stringify(here) },
});

for (const name of ALL.filter((it) => wanted.length === 0 || wanted.includes(it))) {
  const { status } = spawnSync(process.execPath, [join(built, `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
