import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

/** How much of the machine DuckDB takes. */
export interface DuckDbSettings {
  /** What it keeps in memory before it goes to disk, besides Node's own; 240 MB if nothing is said. */
  readonly memoryLimit?: string;
  /** Of two files: how many lines that may differ are compared in memory; 100,000 if nothing is said. */
  readonly linesInMemory?: number;
  /** All there are, if nothing is said. */
  readonly threads?: number;
  /** Where its files lie while it runs; the system's folder for such files, if nothing is said. */
  readonly folder?: string;
}

/** Files are read into large buffers, which are of no use to what compares. */
const [READING, COMPARING] = ['240MB', '190MB'];

/** A DuckDB with a database of its own, which is gone when the work is done. */
export interface Session {
  /** A folder of its own, gone with it. */
  readonly home: string;
  /** Gives back what reading files has taken. */
  afterReading(): Promise<void>;
  /** Runs a statement that may be run again: where memory does not suffice for all threads, by one. */
  run(statement: string): Promise<void>;
  /** The rows of a query. */
  rows(query: string): Promise<readonly (readonly unknown[])[]>;
  /** The rows of a query as objects by the names of its columns, as they come. */
  objects<Row>(query: string): AsyncIterable<Row>;
  /** The texts of a query of one column, as they come. */
  texts(query: string): AsyncIterable<string>;
}

/** Whether the machine lacks what a statement needs. */
export const isOfTheMachine = (error: unknown): boolean =>
  /^(Out of Memory|IO) Error/.test((error as Error).message);

/** Whether DuckDB has broken on a statement, and can not be asked again. */
export const isOfDuckDb = (error: unknown): boolean =>
  /^(INTERNAL|FATAL) Error/.test((error as Error).message);

/** Works with a DuckDB; whatever happens, its files are removed. */
export async function withDuckDb<T>(
  { memoryLimit, threads, folder = tmpdir() }: DuckDbSettings,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await duckDb();
  const home = mkdtempSync(join(folder, 'mfgc-duckdb-'));
  try {
    const instance = await DuckDBInstance.create(join(home, 'ledgers.duckdb'), {
      memory_limit: memoryLimit ?? READING,
      temp_directory: join(home, 'spill'),
      preserve_insertion_order: 'false',
      ...(threads !== undefined && { threads: String(threads) }),
    });
    const connection = await instance.connect();
    try {
      // The files live for minutes: packing and tidying them costs more than reading them.
      await connection.run("SET force_compression = 'uncompressed'");
      await connection.run('PRAGMA disable_checkpoint_on_shutdown');
      return await work(sessionOf(home, connection, memoryLimit ?? COMPARING));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function duckDb(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const remedy = 'Install it (npm install @duckdb/node-api), or choose the engine "memory".';
    throw new Error(`The engine "duckdb" needs the package @duckdb/node-api. ${remedy}`, { cause });
  }
}

const sessionOf = (home: string, connection: DuckDBConnection, comparing: string): Session => ({
  home,
  afterReading: async () => void (await connection.run(`SET memory_limit = '${comparing}'`)),
  run: async (statement) => {
    try {
      await connection.run(statement);
    } catch (error) {
      if (!/^Out of Memory Error/.test((error as Error).message)) throw error;
      // Each thread reads into buffers of its own, which can not go to disk: one may do where several do not.
      await connection.run('SET threads = 1');
      await connection.run(statement);
    }
  },
  rows: async (query) => (await connection.runAndReadAll(query)).getRows(),
  objects: async function* <Row>(query: string) {
    const result = await connection.stream(query);
    for await (const rows of result.yieldRowObjects()) yield* rows as Row[];
  },
  texts: async function* (query) {
    const result = await connection.stream(query);
    for await (const rows of result.yieldRows()) for (const [text] of rows) yield String(text);
  },
});
