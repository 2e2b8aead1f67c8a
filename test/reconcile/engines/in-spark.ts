import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setupPython } from '../../cross/setup-python.mjs';

const PACKAGES = ['pyspark==4.3.0'];

/**
 * Runs `<name>.sql` over `<name>-left.csv` and `<name>-right.csv` of a folder in a local Spark; it answers into
 * `<name>.ndjson`.
 */
export function runInSpark(folder: string, names: readonly string[]): void {
  const script = join(import.meta.dirname, 'run_in_spark.py');
  const ran = spawnSync(setupPython(PACKAGES, 'spark'), [script, folder, ...names], {
    encoding: 'utf8',
    timeout: 900_000,
  });
  if (ran.status !== 0)
    throw new Error(`Spark stopped; it needs Java 17 or newer.\n${ran.error ?? ''}\n${ran.stderr}`);
}
