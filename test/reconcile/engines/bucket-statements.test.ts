import { describe, expect, it } from 'vitest';
import { bucketResidue } from '../../../src/reconcile/engines/buckets.js';
import { withDuckDb } from '../../../src/reconcile/engines/duckdb/session.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { BucketRequest, RemoteLedger } from '../../../src/reconcile/engines/remote-ledger.js';
import { serveLedger } from '../../../src/reconcile/engines/serve-ledger.js';
import {
  checksumOfRow,
  checksumsSql,
  likeSql,
  linesSql,
} from '../../../src/reconcile/engines/sql/bucket-statements.js';
import { COLUMNS, EMPTY_LINE, type LedgerLine } from '../../../src/reconcile/ledger/line.js';
import { COLUMNS_TOLD, largeLedgers, PLAN } from './large-ledgers.js';
import { inOrder } from './random-ledgers.js';
import { startPostgres } from './start-postgres.js';

const columns = new Set(COLUMNS_TOLD);
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface Database {
  run(statement: string): Promise<void>;
  rows(query: string): Promise<readonly (readonly unknown[])[]>;
}

async function load(database: Database, table: string, lines: readonly LedgerLine[]): Promise<void> {
  await database.run(`CREATE TABLE ${table} (${COLUMNS.map((it) => `${it} VARCHAR`).join(', ')})`);
  for (let i = 0; i < lines.length; i += 500) {
    const rows = lines
      .slice(i, i + 500)
      .map((line) => `(${COLUMNS.map((it) => literal(line[it])).join(', ')})`);
    await database.run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`);
  }
}

/** A ledger in a database; its totals are answered from memory, the rest by its own statements. */
const inDatabase = (database: Database, table: string, lines: readonly LedgerLine[]): RemoteLedger => ({
  ...serveLedger(columns, lines),
  checksums: async (request) =>
    (await database.rows(checksumsSql('duckdb', request, table))).map(checksumOfRow),
  lines: async (request) => (await database.rows(linesSql('duckdb', request, table))).map(lineOf),
  like: async (request) => (await database.rows(likeSql('duckdb', request, table))).map(lineOf),
});

const lineOf = (row: readonly unknown[]): LedgerLine =>
  ({ ...EMPTY_LINE, ...Object.fromEntries(COLUMNS.map((it, i) => [it, row[i]])) }) as LedgerLine;

describe('a database as a remote ledger', () => {
  const { left, right } = largeLedgers(8000, 60);
  const oddly = { ...(left[0] as LedgerLine), key: "K'ä\u{1f600}", quantity: '0.000000000001' };

  it('adds up the same as memory does, and finds the same', async () => {
    const ledgers = { left: [...left, oddly], right };
    await withDuckDb({}, async (database) => {
      await load(database, 'lefts', ledgers.left);
      await load(database, 'rights', ledgers.right);
      const memory = await memoryResidue(
        { columns, lines: ledgers.left },
        { columns, lines: ledgers.right },
        PLAN,
      );
      const found = await bucketResidue(
        inDatabase(database, 'lefts', ledgers.left),
        inDatabase(database, 'rights', ledgers.right),
        PLAN,
        { ranges: 64, lines: 512, probes: 512, few: 8 },
      );
      expect(found.ok && inOrder(found.value)).toEqual(inOrder(memory));
      expect(memory.unsettled.left.length).toBeGreaterThan(20);
      expect(new Set(memory.context.right.map((it) => it.because))).toEqual(
        new Set(['twin', 'withdrawn', 'later']),
      );
    });
  });

  const request: Omit<BucketRequest, 'keyed'> = {
    comparison: {
      plan: PLAN,
      inForce: [
        { flow: 'material.consumed', dimensions: PLAN.groupBy },
        { flow: 'stock', dimensions: ['itemId'] },
      ],
      columns: ['occurredAt'],
    },
    ranges: [0, 1, 2, 3].map((i) => ({ from: i * 2 ** 46, to: (i + 1) * 2 ** 46 })),
  };

  it('gives every checksum to the last digit, as DuckDB', async () => {
    await withDuckDb({}, async (database) => {
      await load(database, 'lefts', [...left, oddly]);
      const memory = serveLedger(columns, [...left, oddly]);
      const asked = inDatabase(database, 'lefts', []);
      for (const keyed of [true, false])
        expect(await asked.checksums({ ...request, keyed })).toEqual(
          await memory.checksums({ ...request, keyed }),
        );
    });
  });

  it('gives every checksum to the last digit, as PostgreSQL', async () => {
    const lines = [...left, oddly];
    const memory = serveLedger(columns, lines);
    const server = await startPostgres();
    try {
      for (const keyed of [true, false]) {
        const sql = checksumsSql('postgres', { ...request, keyed }, 'ledger_left');
        const rows = await server.answer(`${sql};\n`, { left: lines, right: [] });
        const wanted = await memory.checksums({ ...request, keyed });
        expect(rows.map((it) => checksumOfRow(it.split('|')))).toEqual(wanted);
      }
    } finally {
      await server.stop();
    }
  });

  it('is asked in the words of PostgreSQL and Spark as well', () => {
    const request = {
      comparison: { plan: PLAN, inForce: [], columns: [] },
      keyed: true,
      ranges: [{ from: 0, to: 2 ** 48 }],
    };
    expect(checksumsSql('postgres', request, 'lefts')).toContain('::bit(32)::bigint');
    expect(linesSql('spark', { ...request, skip: 5, limit: 10 }, 'lefts')).toContain('LIMIT 10 OFFSET 5');
  });
});
