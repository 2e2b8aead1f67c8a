import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BreakV1, check, ReportV1 } from '../../../src/index.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import type { Outcome } from '../../../src/reconcile/outcome.js';
import { outcomeOf } from '../../../src/reconcile/outcome-of.js';
import { csvOf } from '../../../src/reconcile/report/csv.js';
import { markdownOf } from '../../../src/reconcile/report/markdown.js';
import { pageOf } from '../../../src/reconcile/report/page/page.js';
import { summaryText } from '../../../src/reconcile/report/summary-text.js';
import { toReport } from '../../../src/reconcile/report/to-report.js';
import { anyCase, type Case } from '../engines/random-ledgers.js';
import { SAMPLE_POLICY } from './sample-policy.js';

async function outcomeOfCase({ lines, columns, plan }: Case): Promise<Outcome> {
  const [left, right] = (['left', 'right'] as const).map((side) => ({
    columns: columns[side],
    lines: lines[side],
  }));
  if (!left || !right) throw new Error('a ledger has two sides');
  const residue = await memoryResidue(left, right, plan);
  return outcomeOf(residue, SAMPLE_POLICY, plan.asOf, { names: { left: 'MES', right: 'Odoo' } });
}

describe('the report of a comparison that was really made', () => {
  it('fits its contracts, and every form of it is written', async () => {
    let breaks = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (it) => {
        const reported = toReport(await outcomeOfCase(it));
        const checked = [
          check(ReportV1, reported.report),
          ...reported.breaks.map((one) => check(BreakV1, one)),
        ];
        expect(checked.flatMap((one) => (one.ok ? [] : one.issues))).toEqual([]);
        expect([...csvOf(reported.breaks)]).toHaveLength(reported.breaks.length + 1);
        expect(summaryText(reported).split('\n').length).toBeLessThanOrEqual(24);
        expect(markdownOf(reported)).toContain(reported.report.digest);
        expect(pageOf(reported)).toContain(reported.report.digest);
        breaks += reported.breaks.length;
      }),
      { seed: 20260310, numRuns: 150 },
    );
    expect(breaks).toBeGreaterThan(300);
  });
});
