import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.js';
import { decimalNegate } from '../../src/core/decimal.js';
import type { Break, BreakCode, DocumentOptions, Fact, Policy } from '../../src/reconcile/index.js';
import { reconcileFacts } from '../../src/reconcile/index.js';
import { other } from '../../src/reconcile/ledger/line.js';
import { FAULTS, replace, withFaults, withOne } from './faults.js';
import { accounted, codes, consumed, ledgersOf, type Posting, postings, SETTLED } from './ledger.js';

const runs = { seed: 20260310, numRuns: 300 };

const compare = (left: readonly Fact[], right: readonly Fact[], options: DocumentOptions = {}) =>
  reconcileFacts(left, right, { policy: SETTLED, ...options });

describe('laws of comparing facts', () => {
  it('a ledger agrees with itself', async () => {
    await fc.assert(
      fc.asyncProperty(postings, async (list) => {
        const { left } = ledgersOf(list);
        expect(await compare(left, left)).toMatchObject({ clean: true, breaks: [] });
      }),
      runs,
    );
  });

  it('two systems that tell the same under numbers of their own agree', async () => {
    await fc.assert(
      fc.asyncProperty(postings, async (list) => {
        const { left, right } = ledgersOf(list);
        const { breaks, counts } = await compare(left, right);
        expect(breaks).toEqual([]);
        expect(counts.left).toMatchObject({ lines: list.length, settled: list.length });
      }),
      runs,
    );
  });

  it('the order of the facts changes nothing', async () => {
    const shuffled = withFaults.chain(({ left, right }) =>
      fc.record({
        left: fc.constant(left),
        right: fc.constant(right),
        mixedLeft: fc.shuffledSubarray(left, { minLength: left.length }),
        mixedRight: fc.shuffledSubarray(right, { minLength: right.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ left, right, mixedLeft, mixedRight }) => {
        expect(await compare(mixedLeft, mixedRight)).toEqual(await compare(left, right));
      }),
      runs,
    );
  });

  it('swapping the sides mirrors the outcome', async () => {
    const policy: Policy = { ...SETTLED, authority: { '*': 'right' } };
    await fc.assert(
      fc.asyncProperty(withFaults, async ({ left, right }) => {
        const there = (await compare(left, right)).breaks.map(essence).sort();
        const back = (await compare(right, left, { policy })).breaks.map(mirrored).map(essence).sort();
        expect(back).toEqual(there);
      }),
      runs,
    );
  });

  it('every event is in exactly one account', async () => {
    await fc.assert(
      fc.asyncProperty(withFaults, async ({ left, right }) => {
        const { counts, reversals, notCompared } = await compare(left, right);
        for (const [side, told] of [
          ['left', left],
          ['right', right],
        ] as const) {
          const leftOut = Object.values(notCompared[side]).reduce((a, b) => a + b, reversals[side]);
          expect(counts[side].lines + leftOut).toBe(told.length);
          expect(accounted(counts[side])).toBe(counts[side].lines);
          expect(Math.min(...Object.values(counts[side]))).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('one posting told as several of the same sum changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(withOne, fc.integer({ min: 1, max: 999 }), async ([list, i], part) => {
        const { left, right } = ledgersOf(list);
        const whole = list[i] as Posting;
        const rest = String(Number(whole.quantity.value) - part);
        const parts = [String(part), rest].map((value, n) =>
          consumed('odoo', { ...whole, no: `${whole.no}-${n}`, quantity: { value, unit: 'MTR' } }),
        );
        expect((await compare(left, replace(right, i, ...parts))).breaks).toEqual([]);
        expect((await compare(replace(left, i, ...parts), right)).breaks).toEqual([]);
      }),
      runs,
    );
  });
});

const MIRROR = /^(.*_)(LEFT|RIGHT)$/;
const mirroredCode = (code: string): string =>
  code.replace(MIRROR, (_, stem, side) => `${stem}${side === 'LEFT' ? 'RIGHT' : 'LEFT'}`);

/** What proves a break, seen from the other side. */
const mirroredProof = ({ proof }: Break): Break['proof'] =>
  Object.fromEntries(
    Object.entries(proof).map(([name, text]) => {
      if (name === 'seconds') return [name, String(-Number(text))];
      return [name.replace(/^left|^right/, (side) => (side === 'left' ? 'right' : 'left')), text];
    }),
  );

const mirrored = (it: Break): Break => ({
  ...it,
  code: mirroredCode(it.code) as BreakCode,
  left: it.right,
  right: it.left,
  move: it.move === 'both' ? 'both' : other(it.move),
  proof: mirroredProof(it),
  ...(it.difference && { difference: { ...it.difference, value: decimalNegate(it.difference.value) } }),
});

/** The facts of a break, without the words that name the sides. */
const essence = ({ code, about, difference, proof, move, pointers, left, right }: Break): string =>
  canonicalJson({ code, about, difference, proof, move, pointers, left, right });

describe('each fault has one name', () => {
  for (const fault of FAULTS) {
    it(`${fault.code} is told once, with its evidence, and nothing else is`, async () => {
      await fc.assert(
        fc.asyncProperty(withOne, async ([list, i]) => {
          const { left, right } = ledgersOf(list);
          const faulty = fault.inject(right, i, list);
          const mirror = await compare(faulty, left, { families: ['material.consumed'] });
          const { breaks } = await compare(left, faulty, { families: ['material.consumed'] });
          expect(codes(breaks)).toEqual([fault.code]);
          expect(codes(mirror.breaks)).toEqual([mirroredCode(fault.code)]);
          const keys = breaks[0]?.left.lines.map((it) => it.key);
          expect(keys).toEqual(fault.leftKeys === 'the fact' ? [left[i]?.event.idempotencykey] : []);
        }),
        runs,
      );
    });
  }
});
