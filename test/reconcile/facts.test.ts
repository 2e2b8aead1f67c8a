import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAKS, type Break, type BreakCode, reconcileFacts } from '../../src/reconcile/index.js';
import { FAULTS, replace, withFaults, withOne } from './faults.js';
import { consumed, ledgersOf, type Posting, postings } from './ledger.js';

const runs = { seed: 20260310, numRuns: 300 };
const codes = (breaks: readonly Break[]): string[] => breaks.map((it) => it.code);
describe('laws of comparing facts', () => {
  it('a ledger agrees with itself', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const { left } = ledgersOf(list);
        expect(reconcileFacts(left, left)).toMatchObject({ clean: true, breaks: [] });
      }),
      runs,
    );
  });

  it('two systems that tell the same under numbers of their own agree', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const { left, right } = ledgersOf(list);
        const report = reconcileFacts(left, right);
        expect(report.breaks).toEqual([]);
        expect(report.accounts.left).toMatchObject({ events: list.length, matched: list.length });
      }),
      runs,
    );
  });

  it('the order of the facts changes nothing', () => {
    const shuffled = withFaults.chain(({ left, right }) =>
      fc.record({
        left: fc.constant(left),
        right: fc.constant(right),
        mixedLeft: fc.shuffledSubarray(left, { minLength: left.length }),
        mixedRight: fc.shuffledSubarray(right, { minLength: right.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ left, right, mixedLeft, mixedRight }) => {
        expect(reconcileFacts(mixedLeft, mixedRight)).toEqual(reconcileFacts(left, right));
      }),
      runs,
    );
  });

  it('swapping the sides mirrors the report', () => {
    fc.assert(
      fc.property(withFaults, ({ left, right }) => {
        const there = reconcileFacts(left, right).breaks.map(essence).sort();
        const back = reconcileFacts(right, left).breaks.map(mirrored).map(essence).sort();
        expect(back).toEqual(there);
      }),
      runs,
    );
  });

  it('every event is in exactly one account', () => {
    fc.assert(
      fc.property(withFaults, ({ left, right }) => {
        const { accounts } = reconcileFacts(left, right);
        for (const { events, ...parts } of [accounts.left, accounts.right])
          expect(Object.values(parts).reduce((a, b) => a + b)).toBe(events);
        expect([accounts.left.events, accounts.right.events]).toEqual([left.length, right.length]);
      }),
      runs,
    );
  });

  it('one posting told as several of the same sum changes nothing', () => {
    fc.assert(
      fc.property(withOne, fc.integer({ min: 1, max: 999 }), ([list, i], part) => {
        const { left, right } = ledgersOf(list);
        const whole = list[i] as Posting;
        const rest = String(Number(whole.quantity.value) - part);
        const parts = [String(part), rest].map((value, n) =>
          consumed('odoo', { ...whole, no: `${whole.no}-${n}`, quantity: { value, unit: 'MTR' } }),
        );
        expect(reconcileFacts(left, replace(right, i, ...parts)).breaks).toEqual([]);
        expect(reconcileFacts(replace(left, i, ...parts), right).breaks).toEqual([]);
      }),
      runs,
    );
  });
});

const MIRROR = /^(.*_)(LEFT|RIGHT)$/;
const mirroredCode = (code: string): string =>
  code.replace(MIRROR, (_, stem, side) => `${stem}${side === 'LEFT' ? 'RIGHT' : 'LEFT'}`);

const mirrored = (it: Break): Break => ({
  ...it,
  code: mirroredCode(it.code) as BreakCode,
  left: it.right,
  right: it.left,
  ...(it.seconds === undefined ? {} : { seconds: -it.seconds }),
  ...(it.difference
    ? { difference: { ...it.difference, value: `-${it.difference.value}`.replace('--', '') } }
    : {}),
});

/** The facts of a break, without the words that name the sides. */
const essence = ({ code, about, difference, factor, seconds, pointers, left, right }: Break): string =>
  JSON.stringify({ code, about, difference, factor, seconds, pointers, left, right });

describe('each fault has one name', () => {
  for (const fault of FAULTS) {
    it(`${fault.code} is told once, with its evidence, and nothing else is`, () => {
      fc.assert(
        fc.property(withOne, ([list, i]) => {
          const { left, right } = ledgersOf(list);
          const faulty = fault.inject(right, i, list);
          const mirror = reconcileFacts(faulty, left, { families: ['material.consumed'] });
          const { breaks } = reconcileFacts(left, faulty, { families: ['material.consumed'] });
          expect(codes(breaks)).toEqual([fault.code]);
          expect(codes(mirror.breaks)).toEqual([mirroredCode(fault.code)]);
          const keys = breaks[0]?.left.postings.map((it) => it.key);
          expect(keys).toEqual(fault.leftKeys === 'the fact' ? [left[i]?.event.idempotencykey] : []);
        }),
        runs,
      );
    });
  }

  it('every code of the table is injected here or has a test of its own', () => {
    const own: BreakCode[] = ['CONTENT', 'LOCATION_MISMATCH'];
    const injected = FAULTS.flatMap((it) => [it.code, mirroredCode(it.code)]);
    expect([...new Set([...injected, ...own])].sort()).toEqual(Object.keys(BREAKS).sort());
  });
});
