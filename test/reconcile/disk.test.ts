import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, reconcileFacts, reconcileFactsOnDisk } from '../../src/reconcile/index.js';
import { withFaults } from './faults.js';
import { ledgersOf, type Posting, reversalOf } from './ledger.js';

async function onDisk(left: readonly Fact[], right: readonly Fact[], parts: number) {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
  try {
    const { summary, breaks } = await reconcileFactsOnDisk(left, right, { folder, parts });
    return { ...summary, breaks: [...breaks] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the engine on disk', () => {
  it('gives the same report as the engine in memory', async () => {
    const property = fc.asyncProperty(withFaults, fc.constantFrom(1, 7), async ({ left, right }, parts) => {
      expect(await onDisk(left, right, parts)).toEqual(reconcileFacts(left, right));
    });
    await fc.assert(property, { seed: 20260312, numRuns: 100 });
  });

  it('knows a reversal of a reversal, whichever part they fall into', async () => {
    const { left, right } = ledgersOf(Array.from({ length: 40 }, (_, i) => posting(i)));
    const taken = left.map((it) => reversalOf(it));
    const putBack = taken.slice(0, 20).map((it) => reversalOf(it));
    const report = await onDisk([...left, ...taken, ...putBack], right, 5);
    expect(report).toEqual(reconcileFacts([...left, ...taken, ...putBack], right));
    expect(report.breaksByCode).toEqual({ REVERSED_LEFT: 20 });
    expect(report.accounts.left).toMatchObject({ matched: 20, reversed: 20, reversals: 60 });
  });
});

const posting = (i: number): Posting => ({
  no: `P-${i}`,
  workOrderId: `WO-${i}`,
  itemId: 'TUBE',
  quantity: { value: String(i + 1), unit: 'MTR' },
  occurredAt: '2026-03-10T06:00:00.000Z',
});
