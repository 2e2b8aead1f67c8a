import { describe, expect, it } from 'vitest';
import {
  COLUMNS,
  EMPTY_LINE,
  type LedgerLine,
  type Policy,
  readPolicy,
  reconcile,
  scorecardOf,
} from '../../../src/reconcile/index.js';
import { gate } from '../parallel/history.js';

const dayAt = (day: number, time: string): string => `2026-03-${String(day).padStart(2, '0')}T${time}.000Z`;
const ledger = (lines: readonly LedgerLine[]) => ({ columns: new Set<string>(COLUMNS), lines });

/** So many days, on each of which 10 kg of paint are drawn. */
const drawn = (days: number, quantityOf: (day: number) => string, more: Partial<LedgerLine> = {}) =>
  ledger(
    Array.from({ length: days }, (_, i) => ({
      ...EMPTY_LINE,
      flow: 'material.consumed',
      key: `draw-${i + 1}`,
      plantId: 'NW-01',
      itemId: 'PNT-RED',
      locationId: 'HALL',
      quantity: quantityOf(i + 1),
      unit: 'KGM',
      occurredAt: dayAt(i + 1, '08:00:00'),
      recordedAt: dayAt(i + 1, '08:01:00'),
      id: `${i + 1}`,
      ...more,
    })),
  );

function policyOf(more: object = {}): Policy {
  const read = readPolicy({
    policyVersion: 1,
    currency: 'EUR',
    businessDays: { 'NW-01': { timeZone: 'Europe/Berlin', startsAt: '06:00' } },
    items: { 'PNT-RED': { unit: 'KGM', unitCost: '10' } },
    tolerances: [{ where: { itemId: 'PNT-RED' }, percent: '1', combine: 'larger' }],
    approvals: [{ role: 'storekeeper', upTo: '5' }, { role: 'controller' }],
    ...more,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

describe('a comparison by its policy', () => {
  it('keeps what it tolerates, with the limit in numbers', async () => {
    const outcome = await reconcile(
      drawn(1, () => '10'),
      drawn(1, () => '9.95'),
      { policy: policyOf() },
    );
    expect(outcome).toMatchObject({
      clean: true,
      breaks: [{ code: 'QTY_WITHIN_TOL', severity: 'info', difference: { value: '0.05', unit: 'KGM' } }],
    });
    expect(outcome.breaks[0]?.sentence).toContain('0.05 KGM of at most 0.1 KGM (1 % of 10 KGM)');
  });

  it('tells many tolerated differences of one sign as a drift, and fair ones not', async () => {
    const policy = policyOf();
    const low = await reconcile(
      drawn(14, () => '10'),
      drawn(14, () => '9.95'),
      { policy },
    );
    expect(low.drifts).toMatchObject([
      { itemId: 'PNT-RED', count: 14, sameSign: 14, sum: '0.7', since: dayAt(1, '08:00:00') },
    ]);
    const fair = await reconcile(
      drawn(14, () => '10'),
      drawn(14, (day) => (day % 2 ? '9.95' : '10.05')),
      { policy },
    );
    expect([fair.breaks.length, fair.drifts]).toEqual([14, []]);
  });

  it('takes the limit from the quantity of the side whose word counts', async () => {
    const [left, right] = [drawn(1, () => '100'), drawn(1, () => '101.0005')];
    const codeBy = async (authority: string) =>
      (await reconcile(left, right, { policy: policyOf({ authority: { '*': authority } }) })).breaks[0]?.code;
    expect([await codeBy('left'), await codeBy('right')]).toEqual(['QTY_OVER', 'QTY_WITHIN_TOL']);
  });

  it('has a correction approved by its worth', async () => {
    const approvalOf = async (quantity: string) =>
      (
        await reconcile(
          drawn(1, () => '10'),
          drawn(1, () => quantity),
          { policy: policyOf() },
        )
      ).breaks[0]?.proposal?.approval;
    expect([await approvalOf('9.6'), await approvalOf('7.7')]).toEqual(['storekeeper', 'controller']);
  });

  it("cuts days off by the plant's clock", async () => {
    const told = (time: string) => drawn(1, () => '10', { occurredAt: dayAt(10, time) });
    const policy = policyOf({ timeToleranceSeconds: 60 });
    const codeOf = async (a: string, b: string) =>
      (await reconcile(told(a), told(b), { policy })).breaks[0]?.code;
    // 06:00 in Berlin is 05:00 UTC in winter.
    expect(await codeOf('04:58:20', '05:01:40')).toBe('TIMING_CUTOFF');
    expect(await codeOf('05:01:40', '05:05:00')).toBe('TIMING_LATE');
  });

  it('is one day of a parallel run', async () => {
    const outcome = await reconcile(
      drawn(9, () => '10'),
      drawn(9, (day) => (day === 3 ? '7' : '10')),
      { policy: policyOf() },
    );
    const card = scorecardOf([{ businessDay: '2026-03-09', outcome }], gate);
    expect(card.flows).toMatchObject([{ flow: 'material.consumed', lines: 9, agreed: 8, seen: true }]);
    expect(card.openBreaks).toMatchObject([{ id: outcome.breaks[0]?.id, code: 'QTY_OVER', ageDays: 0 }]);
  });
});
