import fc from 'fast-check';
import type { BreakCode, Fact } from '../../src/reconcile/index.js';
import { at, consumed, ledgersOf, type Posting, postings, reversalOf } from './ledger.js';

export const replace = <T>(list: readonly T[], i: number, ...by: T[]): T[] => list.toSpliced(i, 1, ...by);

/** A ledger and one of its postings. */
export const withOne = postings.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

/** A fault that is put into the right side of two ledgers that agree. */
export interface Fault {
  readonly code: BreakCode;
  readonly inject: (right: Fact[], i: number, list: readonly Posting[]) => Fact[];
  readonly leftKeys: 'the fact' | 'none';
}

const changed = (list: readonly Posting[], i: number, change: Partial<Posting>): Fact =>
  consumed('odoo', { ...(list[i] as Posting), ...change });

const amountOf = (list: readonly Posting[], i: number): number => Number(list[i]?.quantity.value);

/** One fault of every class, put into the right side of two ledgers that agree. */
export const FAULTS: readonly Fault[] = [
  { code: 'MISSING_RIGHT', inject: (right, i) => replace(right, i), leftKeys: 'the fact' },
  {
    code: 'MISSING_LEFT',
    inject: (right, i, list) => [
      ...right,
      changed(list, i, { no: 'X', occurredAt: at(5_000), quantity: { value: '0.37', unit: 'MTR' } }),
    ],
    leftKeys: 'none',
  },
  {
    code: 'DUPLICATE_RIGHT',
    inject: (right, i, list) => [...right, changed(list, i, { no: 'AGAIN' })],
    leftKeys: 'none',
  },
  {
    code: 'QTY_OVER',
    inject: (right, i, list) =>
      replace(right, i, changed(list, i, { quantity: { value: `${amountOf(list, i) + 3}.7`, unit: 'MTR' } })),
    leftKeys: 'the fact',
  },
  {
    code: 'UOM_FACTOR',
    inject: (right, i, list) =>
      replace(right, i, changed(list, i, { quantity: { value: `${amountOf(list, i)}`, unit: 'CMT' } })),
    leftKeys: 'the fact',
  },
  {
    code: 'UOM_UNCONVERTIBLE',
    inject: (right, i, list) =>
      replace(right, i, changed(list, i, { quantity: { value: '5', unit: 'XBX' } })),
    leftKeys: 'the fact',
  },
  {
    code: 'LOT_MISMATCH',
    inject: (right, i, list) => replace(right, i, changed(list, i, { lotNumber: 'ELSEWHERE' })),
    leftKeys: 'the fact',
  },
  {
    code: 'SCALE_10N',
    inject: (right, i, list) =>
      replace(right, i, changed(list, i, { quantity: { value: `${amountOf(list, i)}0`, unit: 'MTR' } })),
    leftKeys: 'the fact',
  },
  {
    code: 'TIMING_LATE',
    inject: (right, i, list) => replace(right, i, changed(list, i, { occurredAt: at(i * 60 + 5_850) })),
    leftKeys: 'the fact',
  },
  {
    code: 'TIMING_CLOCK',
    inject: (right, i, list) => replace(right, i, changed(list, i, { occurredAt: at(i * 60 + 7_200) })),
    leftKeys: 'the fact',
  },
  {
    code: 'TIMING_CUTOFF',
    inject: (right, i, list) => replace(right, i, changed(list, i, { occurredAt: at(i * 60 + 72_001) })),
    leftKeys: 'the fact',
  },
  {
    code: 'CONFLICT_RIGHT',
    inject: (right, i, list) => {
      const told = changed(list, i, { occurredAt: at(i * 60 + 1) });
      const later = { ...told, event: { ...told.event, recordedtime: at(95_000) } };
      return [...right, later];
    },
    leftKeys: 'none',
  },
  {
    code: 'REVERSED_ONE_SIDE',
    inject: (right, i) => [...right, reversalOf(right[i] as Fact)],
    leftKeys: 'the fact',
  },
];

/** Two ledgers with up to two faults in them. */
export const withFaults = fc
  .tuple(withOne, fc.array(fc.constantFrom(...FAULTS), { maxLength: 2 }), fc.boolean())
  .map(([[list, i], faults, split]) => {
    const { left, right } = ledgersOf(list);
    const faulty = faults.reduce((facts, fault) => {
      const at = Math.min(i, facts.length - 1, list.length - 1);
      return at < 0 ? facts : fault.inject(facts, at, list);
    }, right);
    return split ? { left: faulty, right: left } : { left, right: faulty };
  });
