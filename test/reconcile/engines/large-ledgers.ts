import { DIMENSIONS, EMPTY_LINE, type LedgerLine } from '../../../src/reconcile/ledger/line.js';
import type { Plan } from '../../../src/reconcile/residue.js';

export const COLUMNS_TOLD: readonly string[] = [
  'flow',
  'key',
  'plantId',
  'reference',
  'itemId',
  'lotNumber',
  'locationId',
  'quantity',
  'unit',
  'occurredAt',
  'recordedAt',
  'state',
];

export const PLAN: Plan = {
  asOf: '2026-06-01T00:00:00.000Z',
  timeToleranceSeconds: 60,
  groupBy: DIMENSIONS,
  whereKnown: [],
};

const START = Date.parse('2026-03-01T00:00:00.000Z');
const instant = (second: number): string => new Date(START + second * 1000).toISOString();
const number = (i: number): string => String(i).padStart(8, '0');

/** The i-th line of a plant's ledger: nine of ten are movements with a key, one is a balance without. */
export function lineAt(i: number): LedgerLine {
  const isBalance = i % 10 === 9;
  return {
    ...EMPTY_LINE,
    flow: isBalance ? 'stock' : 'material.consumed',
    key: isBalance ? '' : `K${number(i)}`,
    plantId: 'NW-01',
    reference: isBalance ? '' : `MO${i % 5000}`,
    itemId: `ITEM-${i % 700}`,
    lotNumber: isBalance ? `LOT-${i}` : `LOT-${i % 9000}`,
    locationId: `BIN-${i % 300}`,
    quantity: i % 4 === 0 ? `${(i % 900) + 1}.25` : String((i % 900) + 1),
    unit: i % 3 === 0 ? 'KGM' : 'C62',
    occurredAt: instant(i),
    recordedAt: instant(i + 30),
  };
}

/** Ways in which the other side tells a line otherwise; each yields what it tells instead. */
const CHANGES: readonly ((line: LedgerLine, i: number) => readonly LedgerLine[])[] = [
  (it) => [{ ...it, quantity: `${it.quantity}5`.replace(/^(\d+)$/, '$1.5') }],
  () => [],
  (it) => [it, { ...it, key: it.key && `${it.key}-AGAIN` }],
  (it) => [{ ...it, key: it.key && `other-${it.key}` }],
  (it) => [{ ...it, state: 'reversed' }],
  (it) => [{ ...it, recordedAt: '2026-06-02T00:00:00.000Z' }],
  (it, i) => [{ ...it, locationId: `BIN-${(i + 1) % 300}` }],
  (it) => [{ ...it, key: '' }],
  (it) => [it, it],
];

/** Two ledgers of so many lines, of which so many, evenly spread, are told otherwise on the right. */
export function largeLedgers(count: number, differences: number) {
  const left = Array.from({ length: count }, (_, i) => lineAt(i));
  const every = Math.floor(count / differences);
  // A prime step apart from the round numbers, so that balances are among them.
  const isChanged = (i: number): boolean => i % every === Math.floor(i / every) % Math.min(every, 11);
  const right = left.flatMap((it, i) => {
    const change = CHANGES[Math.floor(i / every) % CHANGES.length];
    return isChanged(i) && Math.floor(i / every) < differences ? (change?.(it, i) ?? [it]) : [it];
  });
  return { left, right };
}
