import { decimalAdd } from '../../../src/core/decimal.js';
import { EMPTY_LINE, type LedgerLine, type Sides } from '../../../src/reconcile/ledger/line.js';
import type { Plan } from '../../../src/reconcile/residue.js';
import { randomFrom } from '../../mutants/random.js';

/** Whole numbers below a bound that look random and are the same for one seed. */
export function numbers(seed: number): (below: number) => number {
  const random = randomFrom(seed);
  return (below) => (random() * 2 ** 32) % below;
}

const START = Date.UTC(2026, 2, 10, 6);
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

/** By what the cases are compared. */
export const PLAN: Plan = {
  asOf: at(86_400),
  timeToleranceSeconds: 60,
  groupBy: ['plantId', 'reference', 'operationId', 'itemId', 'lotNumber', 'locationId', 'status', 'ownerId'],
  whereKnown: ['operationId', 'lotNumber', 'status'],
};

const LOTS = ['LOT-7', 'Lös-ß', '批次-3', '𝔏𝔬𝔱', 'lot-7', 'O\'Brien \\ "7"', 'ﬀ', 'é'] as const;
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const FRACTIONS = ['', '.5', '.25', '.000000000001', '.123456789012', '.1'] as const;

type Draft = { -readonly [C in keyof LedgerLine]: LedgerLine[C] };
type Next = (below: number) => number;

/** A movement with a key, a consumption without lots, or a balance without a key. */
function lineNo(i: number, next: Next): Draft {
  const flow = pick(['inventory.moved', 'inventory.moved', 'material.consumed', 'stock'], next(4));
  const seconds = next(80_000);
  const decimal = `${next(3) === 0 ? '-' : ''}${1 + next(next(50) === 0 ? 100_000_000 : 500)}${pick(FRACTIONS, next(6))}`;
  const line: Draft = {
    ...EMPTY_LINE,
    flow,
    key: flow === 'stock' ? '' : `k-${i}`,
    plantId: 'NW-01',
    reference: next(3) === 0 ? '' : `WO-${next(400)}`,
    operationId: next(4) === 0 ? '' : String(10 * (1 + next(3))),
    itemId: `ITEM-${next(60)}`,
    lotNumber: flow === 'material.consumed' && next(3) === 0 ? '' : pick(LOTS, next(8)),
    locationId: `WH-${next(5)}`,
    ownerId: next(9) === 0 ? 'SUPPLIER-1' : '',
    quantity: next(40) === 0 ? '1' : decimal,
    unit: pick(['KGM', 'C62', 'MTR'], next(3)),
    value: next(5) === 0 ? '' : `${next(100_000)}${pick(FRACTIONS, next(4))}`,
    currency: 'EUR',
    occurredAt: next(20) === 0 ? '' : at(seconds),
    recordedAt: at(seconds + next(70) * 100),
    state: pick(['', '', '', '', '', '', '', '', '', 'reversed', 'cancelled'], next(next(5) === 0 ? 11 : 1)),
    version: pick(['', '1'], next(2)),
    content: pick(['', `c-${i}`], next(2)),
    origin: next(30) === 0 ? `WO-${next(400)}` : '',
    id: `mes/${i}`,
    source: 'mes-1',
  };
  if (flow === 'stock') line.status = pick(['free', 'blocked'], next(2));
  return line;
}

/** What may become of a line on its way to the other side; mostly nothing. */
const FATES: readonly ((line: Draft, next: Next) => readonly Draft[])[] = [
  () => [],
  (it) => [{ ...it, quantity: decimalAdd(it.quantity, '0.000000000001') }],
  (it) => [{ ...it, lotNumber: `${it.lotNumber}-B` }],
  (it) => [{ ...it, lotNumber: '' }],
  (it) => [{ ...it, reference: '', operationId: '', value: '', content: '', version: '' }],
  (it) => [{ ...it, value: '7', version: '2' }],
  (it, next) => [{ ...it, occurredAt: it.occurredAt && at(next(80_000)) }],
  (it, next) => [{ ...it, occurredAt: it.occurredAt && shifted(it.occurredAt, next(122) - 61) }],
  (it) => [it, it],
  (it) => [it, { ...it, key: it.key && `${it.key}-again`, id: `${it.id}-again` }],
  (it) => [{ ...it, state: 'cancelled' }],
  (it) => [{ ...it, recordedAt: at(90_000) }],
  (it) => [{ ...it, key: it.key && `other-${it.key}` }],
  (it) => [{ ...it, unit: 'GRM', currency: 'USD' }],
  (it) => [
    { ...it, locationId: 'WH-9', quantity: '1' },
    { ...it, key: `${it.key}+`, quantity: '1' },
  ],
  (it) => [{ ...it, key: '' }],
  (it) => [{ ...it, recordedAt: '', occurredAt: '' }],
];

const shifted = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** Two ledgers of about so many lines each, a tenth of which differ in some way; the same for one seed. */
export function cases(seed: number, count: number): Sides<LedgerLine[]> {
  const next = numbers(seed);
  const sides: Sides<LedgerLine[]> = { left: [], right: [] };
  for (let i = 0; i < count; i++) {
    const line = lineNo(i, next);
    const fate = next(10) === 0 ? pick(FATES, next(FATES.length)) : (it: Draft) => [it];
    const [told, changed]: (readonly Draft[])[] = [[line], fate(line, next)];
    const [left, right] = next(2) === 0 ? [told, changed] : [changed, told];
    sides.left.push(...(left as Draft[]));
    sides.right.push(
      ...(right as Draft[]).map((it) => ({ ...it, id: it.id.replace('mes', 'odoo'), source: 'odoo' })),
    );
  }
  sides.right.reverse();
  return sides;
}
