import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { SIDES } from '../../../src/reconcile/ledger/line.js';

/**
 * Runs the printed statements of `<name>.sql` over `<name>-left.csv` and `<name>-right.csv` of a folder in a bare
 * DuckDB; it answers into `<name>.ndjson`.
 */
export async function runInDuckDb(folder: string, names: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const name of names) {
    for (const side of SIDES) {
      const file = `'${join(folder, `${name}-${side}.csv`)}'`;
      await connection.run(
        `CREATE OR REPLACE TABLE ledger_${side} AS FROM read_csv(${file}, all_varchar = true)`,
      );
    }
    const statements = await connection.extractStatements(readFileSync(join(folder, `${name}.sql`), 'utf8'));
    for (let i = 0; i < statements.count - 1; i++) await (await statements.prepare(i)).run();
    const answer = await (await statements.prepare(statements.count - 1)).runAndReadAll();
    writeFileSync(
      join(folder, `${name}.ndjson`),
      answer
        .getRows()
        .map(([line]) => `${line}\n`)
        .join(''),
    );
  }
  connection.closeSync();
  instance.closeSync();
}
