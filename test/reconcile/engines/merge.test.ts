import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { mergeResidue } from '../../../src/reconcile/engines/merge.js';
import { byBytes } from '../../../src/reconcile/ledger/binary-order.js';
import { EMPTY_LINE, type LedgerLine } from '../../../src/reconcile/ledger/line.js';
import type { Plan } from '../../../src/reconcile/residue.js';
import { anyCase, inOrder, sorted } from './random-ledgers.js';

const columns = new Set(['flow', 'key', 'itemId', 'quantity', 'unit']);
const plan: Plan = { asOf: '', timeToleranceSeconds: 0, groupBy: ['itemId'], whereKnown: [] };
const line = (key: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  ...EMPTY_LINE,
  flow: 'stock',
  key,
  itemId: 'BOLT',
  quantity: '1',
  unit: 'C62',
  ...more,
});
const ledger = (...lines: LedgerLine[]) => ({ columns, lines: () => lines });

describe('the merge of sorted ledgers', () => {
  it('finds the same residue as memory does, whatever the ledgers', async () => {
    let open = 0;
    let context = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ lines, columns, plan }) => {
        const memory = await memoryResidue(
          { columns: columns.left, lines: lines.left },
          { columns: columns.right, lines: lines.right },
          plan,
        );
        const merged = await mergeResidue(
          { columns: columns.left, lines: () => sorted(lines.left) },
          { columns: columns.right, lines: () => sorted(lines.right) },
          plan,
        );
        open += memory.unsettled.left.length;
        context += memory.context.left.length;
        expect(merged.ok && inOrder(merged.value)).toEqual(inOrder(memory));
      }),
      { seed: 20260313, numRuns: 2000 },
    );
    expect(open).toBeGreaterThan(1000);
    expect(context).toBeGreaterThan(100);
  });

  it('asks for the lines no third time when nothing is open', async () => {
    let asked = 0;
    const lines = [line('A'), line('B')];
    const counted = {
      columns,
      lines: () => {
        asked++;
        return lines;
      },
    };
    const merged = await mergeResidue(counted, ledger(...lines), plan);
    expect(merged.ok && merged.value.counts.left).toMatchObject({ lines: 2, settled: 2, unsettled: 0 });
    expect(asked).toBe(2);
  });

  it('refuses lines out of order, and names the first', async () => {
    const merged = await mergeResidue(ledger(line('A'), line('C'), line('B')), ledger(line('A')), plan);
    expect(merged).toMatchObject({
      ok: false,
      issues: [{ code: 'OUT_OF_ORDER', found: 'left line 3, ["stock","B"] behind ["stock","C"]' }],
    });
  });

  it('refuses both sides at once', async () => {
    const upset = ledger(line('B'), line('A'));
    const merged = await mergeResidue(upset, upset, plan);
    expect(merged.ok ? 0 : merged.issues.length).toBe(2);
  });
});

describe('binary order', () => {
  it('is that of the bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        fc.pre(a.isWellFormed() && b.isWellFormed());
        expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(byBytes(a, a)).toBe(0);
      }),
      { seed: 20260314, numRuns: 1000 },
    );
  });

  it('puts letters of four bytes behind those of three, unlike their code units', () => {
    expect(['\uff5e', '\u{1f600}', 'z'].sort(byBytes)).toEqual(['z', '\uff5e', '\u{1f600}']);
    expect(['\uff5e', '\u{1f600}', 'z'].sort()).toEqual(['z', '\u{1f600}', '\uff5e']);
  });
});
