import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketResidue } from '../../../src/reconcile/engines/buckets.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { RemoteLedger } from '../../../src/reconcile/engines/remote-ledger.js';
import { serveLedger } from '../../../src/reconcile/engines/serve-ledger.js';
import type { LedgerLine } from '../../../src/reconcile/ledger/line.js';
import { COLUMNS_TOLD, largeLedgers, lineAt, PLAN } from './large-ledgers.js';
import { anyCase, inOrder } from './random-ledgers.js';
import { slowly } from './slow-remote.js';

const columns = new Set(COLUMNS_TOLD);

async function compare(left: readonly LedgerLine[], right: readonly LedgerLine[]) {
  const remotes = [left, right].map((lines) => slowly(serveLedger(columns, lines)));
  const [a, b] = remotes as [ReturnType<typeof slowly>, ReturnType<typeof slowly>];
  const found = await bucketResidue(a.ledger, b.ledger, PLAN);
  const memory = await memoryResidue({ columns, lines: left }, { columns, lines: right }, PLAN);
  return { found, memory, requests: a.cost.requests + b.cost.requests, bytes: a.cost.bytes + b.cost.bytes };
}

describe('two remote ledgers', () => {
  it('have the same residue as in memory, however little a request may ask', async () => {
    const limits = fc.record({
      ranges: fc.integer({ min: 2, max: 9 }),
      lines: fc.integer({ min: 1, max: 9 }),
      probes: fc.integer({ min: 1, max: 9 }),
      few: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(anyCase, limits, async ({ lines, columns, plan }, limits) => {
        const memory = await memoryResidue(
          { columns: columns.left, lines: lines.left },
          { columns: columns.right, lines: lines.right },
          plan,
        );
        const found = await bucketResidue(
          slowly(serveLedger(columns.left, lines.left)).ledger,
          slowly(serveLedger(columns.right, lines.right)).ledger,
          plan,
          limits,
        );
        expect(found.ok && inOrder(found.value)).toEqual(inOrder(memory));
      }),
      { seed: 20260315, numRuns: 600 },
    );
  });

  it('of 100,000 lines give away 100 differences in fewer than 40 requests', async () => {
    const { left, right } = largeLedgers(100_000, 100);
    const { found, memory, requests } = await compare(left, right);
    expect(found.ok && inOrder(found.value)).toEqual(inOrder(memory));
    expect(memory.unsettled.left.length + memory.unsettled.right.length).toBeGreaterThan(100);
    expect(requests).toBeLessThan(40);
  });

  it('that agree are asked for their totals and one round of checksums for either kind of line', async () => {
    const { left } = largeLedgers(50_000, 1);
    const { found, requests } = await compare(left, left);
    expect(found.ok && found.value.counts.left).toMatchObject({ settled: 50_000, unsettled: 0 });
    expect(requests).toBe(6);
  });

  it('that have hardly a line in common are fetched page by page', async () => {
    const left = Array.from({ length: 6000 }, (_, i) => lineAt(i));
    const right = left.map((it) => ({ ...it, quantity: '0' }));
    const { found, memory } = await compare(left, right);
    expect(found.ok && inOrder(found.value)).toEqual(inOrder(memory));
    expect(memory.counts.left.settled).toBe(0);
  });

  it('do not cancel out a line that both tell twice', async () => {
    const twice = Array.from({ length: 10_000 }, (_, i) => lineAt(i < 2 ? 0 : i));
    const { found } = await compare(twice, twice);
    expect(found.ok && found.value.unsettled.left.map((it) => it.key)).toEqual(['K00000000', 'K00000000']);
  });

  it('that change between two requests are no ground to compare on', async () => {
    const { left, right } = largeLedgers(10_000, 10);
    const steady = serveLedger(columns, left);
    const moving: RemoteLedger = {
      ...steady,
      lines: async (request) => (await steady.lines(request)).slice(1),
    };
    const found = await bucketResidue(moving, serveLedger(columns, right), PLAN);
    expect(found).toMatchObject({ ok: false, issues: [{ code: 'CHANGED_MEANWHILE' }] });
  });
});
