/** Runs every benchmark in a process of its own, one after the other. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const name of [
  'validate',
  'reject',
  'import',
  'pipeline',
  'from-odoo',
  'from-odoo-memory',
  'reconcile',
  'trace',
]) {
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`)],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}
