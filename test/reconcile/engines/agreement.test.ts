import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckDbResidue } from '../../../src/reconcile/engines/duckdb.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { type DialectName, printSql } from '../../../src/reconcile/engines/sql/print.js';
import { residueFromLines, residueLines } from '../../../src/reconcile/engines/sql/residue-file.js';
import { SIDES } from '../../../src/reconcile/ledger/line.js';
import type { Residue } from '../../../src/reconcile/residue.js';
import { COMPARISONS, type Comparison } from './comparisons.js';
import { writeCsv } from './files.js';
import { runInDuckDb } from './in-duckdb.js';
import { runInPostgres } from './in-postgres.js';
import { runInSpark } from './in-spark.js';

const LINES = 10_000;
const comparisons = COMPARISONS.map((it) => it(LINES));
const names = comparisons.map((it) => it.name);

/** Residues are equal when they hold the same lines, in whatever order. */
const sorted = (residue: Residue): string[] => [...residueLines(residue)].sort();

const base = mkdtempSync(join(tmpdir(), 'mfgc-engines-'));
const expected = new Map<string, string[]>();

beforeAll(async () => {
  for (const { name, ledgers, plan } of comparisons)
    expected.set(name, sorted(await memoryResidue(ledgers.left, ledgers.right, plan)));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function prepare(dialect: DialectName): Promise<string> {
  const folder = join(base, dialect);
  mkdirSync(folder);
  for (const { name, ledgers, plan } of comparisons) {
    const told = { left: ledgers.left.columns, right: ledgers.right.columns };
    writeFileSync(join(folder, `${name}.sql`), printSql(dialect, plan, told));
    for (const side of SIDES) await writeCsv(join(folder, `${name}-${side}.csv`), ledgers[side].lines);
  }
  return folder;
}

async function answerIn(folder: string, { name }: Comparison): Promise<string[]> {
  const lines = createInterface({ input: createReadStream(join(folder, `${name}.ndjson`)) });
  const residue = await residueFromLines(lines);
  return residue.ok ? sorted(residue.value) : residue.issues.map((it) => JSON.stringify(it));
}

const ENGINES = { duckdb: runInDuckDb, postgres: runInPostgres, spark: runInSpark } as const;

describe.each(Object.entries(ENGINES))('the statements printed for %s', (dialect, run) => {
  let folder = '';
  beforeAll(async () => {
    folder = await prepare(dialect as DialectName);
    await run(folder, names);
  }, 300_000);

  it.each(comparisons)('find what the memory finds: $name', async (comparison) => {
    expect(await answerIn(folder, comparison)).toEqual(expected.get(comparison.name));
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
