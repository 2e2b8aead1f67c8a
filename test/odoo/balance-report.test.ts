import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSum } from '../../src/core/decimal.js';
import { BalanceReportedV1, check, StockBalanceV1 } from '../../src/index.js';
import { balancePages, createBalances } from '../../src/odoo/balance-report.js';
import { issuesOf } from '../wire/telling.js';

type Line = typeof StockBalanceV1.example;
const { reserved: _, ...bare } = StockBalanceV1.example;
const line = (change: Partial<Line>): Line => ({ ...bare, ...change });
const kilos = (value: string) => ({ value, unit: 'MTR' });

function summed(lines: readonly Line[]): Line[] {
  const balances = createBalances();
  for (const it of lines) balances.add(it);
  return balances.all();
}

describe('lines of one snapshot', () => {
  it('of one key are added up, promised amounts and records too', () => {
    const ref = (id: string) => [{ system: 'odoo', objectType: 'stock.quant', id }];
    const lines = [
      line({ onHand: kilos('1.5'), sourceReferences: ref('1') }),
      line({ onHand: kilos('-0.5'), reserved: kilos('0.25'), sourceReferences: ref('2') }),
    ];
    expect(summed(lines)).toEqual([
      line({ onHand: kilos('1'), reserved: kilos('0.25'), sourceReferences: [...ref('1'), ...ref('2')] }),
    ]);
  });

  it.each([
    ['location', { locationId: 'OTHER' }],
    ['item', { itemId: 'OTHER' }],
    ['lot', { lotNumber: 'OTHER' }],
    ['status', { stockStatus: 'blocked' }],
    ['owner', { ownerId: 'OTHER' }],
    ['handling unit', { handlingUnit: 'OTHER' }],
    ['unit', { onHand: { value: '1', unit: 'C62' } }],
  ] as const)('of another %s stay apart', (_name, change) => {
    expect(summed([line({}), line(change)])).toHaveLength(2);
  });

  it('are the same in any reading order, and nothing is lost', () => {
    const lines = fc.array(
      fc.record({ itemId: fc.constantFrom('A', 'B', 'C'), amount: fc.integer({ min: -50, max: 50 }) }),
    );
    fc.assert(
      fc.property(lines, (read) => {
        const quants = read.map((it) => line({ itemId: it.itemId, onHand: kilos(String(it.amount)) }));
        const all = summed(quants);
        expect(summed([...quants].reverse())).toEqual(all);
        expect(decimalSum(all.map((it) => it.onHand.value))).toBe(
          decimalSum(quants.map((it) => it.onHand.value)),
        );
      }),
      { seed: 421, numRuns: 300 },
    );
  });

  it('are never more than eight records in one line', () => {
    const refs = (id: number) => [{ system: 'odoo', objectType: 'stock.quant', id: String(id) }];
    const [all] = summed(Array.from({ length: 20 }, (_it, i) => line({ sourceReferences: refs(i) })));
    expect(all?.sourceReferences).toHaveLength(8);
    expect(issuesOf(check(StockBalanceV1, all))).toEqual([]);
  });
});

describe('the pages of a report', () => {
  it('hold every line once, 500 to a page, and fit the contract', () => {
    const lines = Array.from({ length: 1001 }, (_it, i) => line({ itemId: `I-${i}` }));
    const pages = balancePages(lines, true);
    expect(pages.map((it) => [it.page, it.pages, it.balances.length])).toEqual([
      [1, 3, 500],
      [2, 3, 500],
      [3, 3, 1],
    ]);
    expect(pages.flatMap((it) => it.balances.map((one) => one.itemId))).toEqual(lines.map((it) => it.itemId));
    expect(pages.flatMap((it) => issuesOf(check(BalanceReportedV1, it)))).toEqual([]);
  });

  it('say when something in scope is missing, and of nothing there are none', () => {
    expect(balancePages([line({})], false)[0]?.complete).toBe(false);
    expect(balancePages([], true)).toEqual([]);
  });
});
