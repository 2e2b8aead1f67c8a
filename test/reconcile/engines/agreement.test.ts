import { beforeAll, describe, expect, it } from 'vitest';
import { duckDbResidue } from '../../../src/reconcile/engines/duckdb.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { DialectName } from '../../../src/reconcile/engines/sql/print.js';
import { residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import type { Residue } from '../../../src/reconcile/residue.js';
import { COMPARISONS } from './comparisons.js';
import { type LedgerServer, printedEngine, SERVERS } from './ledger-server.js';

const LINES = 10_000;
const comparisons = COMPARISONS.map((it) => it(LINES));

/** Residues are equal when they hold the same lines, in whatever order. */
const sorted = (residue: Residue): string[] => [...residueLines(residue)].sort();

const expected = new Map<string, string[]>();

beforeAll(async () => {
  for (const { name, ledgers, plan } of comparisons)
    expected.set(name, sorted(await memoryResidue(ledgers.left, ledgers.right, plan)));
});

describe.each(Object.entries(SERVERS))('the statements printed for %s', (dialect, start) => {
  let server: LedgerServer;
  beforeAll(async () => {
    server = await start();
    return () => server.stop();
  }, 300_000);

  it.each(comparisons)('find what the memory finds: $name', async ({ name, ledgers, plan }) => {
    const engine = printedEngine(dialect as DialectName, server);
    expect(sorted(await engine(ledgers.left, ledgers.right, plan))).toEqual(expected.get(name));
  });
});

describe('the engine in DuckDB', () => {
  it.each(comparisons)('finds what the memory finds: $name', async ({ name, ledgers, plan }) => {
    expect(sorted(await duckDbResidue(ledgers.left, ledgers.right, plan))).toEqual(expected.get(name));
  });
});

describe('the cases', () => {
  it.each(comparisons)('leave something of every kind: $name', ({ name }) => {
    const kinds = (expected.get(name) ?? []).map((it) => JSON.parse(it));
    const because = new Set(kinds.map((it) => it.because));
    expect(kinds.filter((it) => it.part === 'unsettled').length).toBeGreaterThan(100);
    expect(because).toContain('withdrawn');
    expect(because).toContain('serial');
  });
});
