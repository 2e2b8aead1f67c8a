import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { SIDES } from '../../../src/reconcile/ledger/line.js';
import { inFolder, writeLedgers } from './files.js';
import type { LedgerServer } from './ledger-server.js';

/** Starts a bare DuckDB, which knows nothing of the engine that is built on it. */
export async function startDuckDb(): Promise<LedgerServer> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    answer: (statements, ledgers) =>
      inFolder(async (folder) => {
        await writeLedgers(folder, ledgers);
        for (const side of SIDES) {
          const file = `'${join(folder, `${side}.csv`)}'`;
          await connection.run(
            `CREATE OR REPLACE TABLE ledger_${side} AS FROM read_csv(${file}, all_varchar = true)`,
          );
        }
        return lastAnswer(connection, statements);
      }),
    stop: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function lastAnswer(connection: DuckDBConnection, text: string): Promise<string[]> {
  const statements = await connection.extractStatements(text);
  for (let i = 0; i < statements.count - 1; i++) await (await statements.prepare(i)).run();
  const answer = await (await statements.prepare(statements.count - 1)).runAndReadAll();
  return answer.getRows().map(([line]) => String(line));
}
