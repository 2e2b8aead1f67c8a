import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { minus, ZERO } from '../../src/core/fraction.js';
import { applyProposals } from '../../src/reconcile/corrections/apply.js';
import { other, SIDES } from '../../src/reconcile/ledger/line.js';
import type { Break, Outcome } from '../../src/reconcile/outcome.js';
import { type Case, caseNo } from './generated/cases.js';
import { rollFrom, shuffled } from './generated/chance.js';
import { withAnotherPlant } from './generated/elsewhere.js';
import { ENGINES, outcomeOf } from './generated/engines.js';
import { exactly, exactSum } from './generated/exact.js';
import { mirrored, mirroredCode } from './generated/mirror.js';
import { linesOf } from './generated/pair.js';
import { sumsOf } from './generated/sums.js';

const SEED = 20260310;

// A server is started by the first law that asks it.
vi.setConfig({ testTimeout: 600_000 });

/**
 * Plants with no, one or three faults; a law that fails names the seed of its plant, and tries no other: a
 * smaller seed is no simpler plant.
 */
const alwaysIn =
  (numRuns: number) =>
  (law: (found: Case) => Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), (plant) => law(caseNo(plant))),
      { seed: SEED, numRuns, endOnFailure: true },
    );

const linesOfBoth = ({ pair }: Case) => ({ left: linesOf(pair, 'left'), right: linesOf(pair, 'right') });

/** All but the first of those that come again. */
const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

/** What a break says, whichever side is called left. */
const factsOf = (it: Break, mirror: boolean) => {
  const [left, right] = mirror ? [it.right, it.left] : [it.left, it.right];
  const sign = (text: string | undefined) => text && exactly(text).n * (mirror ? -1n : 1n);
  return {
    code: mirror ? mirroredCode(it.code) : it.code,
    severity: it.severity,
    flow: it.flow,
    left: left.lines.map((line) => line.id).sort(),
    right: right.lines.map((line) => line.id).sort(),
    difference: sign(it.difference?.value),
    money: sign(it.valueDifference?.amount),
    move: mirror && it.move !== 'both' ? other(it.move) : it.move,
    corrects: it.proposal && (mirror ? other(it.proposal.side) : it.proposal.side),
  };
};

const told = (outcome: Outcome, mirror = false): string[] =>
  outcome.breaks
    .map((it) =>
      JSON.stringify(factsOf(it, mirror), (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    )
    .sort();

describe.each(ENGINES)('every comparison by $name', ({ engine, runs, stop }) => {
  const always = alwaysIn(runs);
  afterAll(() => stop?.());

  it('finds nothing between a ledger and itself', () =>
    always(async ({ pair, names }) => {
      fc.pre(!names.some((it) => it.startsWith('CONFLICT')));
      for (const side of SIDES) {
        const [lines, columns, words] = [linesOf(pair, side), pair.columns[side], pair.policy.statuses[side]];
        const itself = {
          ...pair,
          columns: { left: columns, right: columns },
          policy: { ...pair.policy, statuses: { left: words, right: words } },
        };
        const { breaks } = await outcomeOf(itself, engine, { left: lines, right: lines });
        expect(breaks).toEqual([]);
      }
    }));

  it('is mirrored when the sides are', () =>
    always(async ({ pair }) => {
      const [here, there] = [await outcomeOf(pair, engine), await outcomeOf(mirrored(pair), engine)];
      expect(told(there, true)).toEqual(told(here));
    }));

  it('tells the same, to the letter, in whatever order the lines come', () =>
    always(async (found) => {
      const roll = rollFrom(found.seed);
      const lines = linesOfBoth(found);
      const mixed = { left: shuffled(lines.left, roll), right: shuffled(lines.right, roll) };
      const [ordered, shuffledOutcome] = [
        await outcomeOf(found.pair, engine),
        await outcomeOf(found.pair, engine, mixed),
      ];
      expect(JSON.stringify(shuffledOutcome)).toBe(JSON.stringify(ordered));
    }));

  it('comes from the left total to the right one by the steps of its waterfalls', () =>
    always(async ({ pair }) => {
      const { waterfalls } = await outcomeOf(pair, engine);
      for (const { left, right, steps } of waterfalls) {
        const way = exactSum(steps.map((it) => it.quantity));
        expect(minus(exactly(left), way)).toEqual(exactly(right));
      }
    }));

  it('tells in its waterfalls what all lines that count add up to', () =>
    always(async ({ pair, names }) => {
      fc.pre(!names.some((it) => it.startsWith('CONFLICT')));
      const { waterfalls } = await outcomeOf(pair, engine);
      for (const side of SIDES) {
        const sums = sumsOf(pair, side);
        fc.pre(sums !== undefined);
        for (const it of waterfalls)
          expect(exactly(it[side])).toEqual(sums.get(`${it.flow} ${it.unit}`) ?? ZERO);
      }
    }));

  it('says where every line went, and each of them once', () =>
    always(async (found) => {
      const { counts, breaks } = await outcomeOf(found.pair, engine);
      const lines = linesOfBoth(found);
      for (const side of SIDES) {
        const { later, withdrawn, settled, inBreaks, duplicates } = counts[side];
        expect(counts[side].lines).toBe(lines[side].length);
        expect(later + withdrawn + settled + inBreaks + duplicates).toBe(lines[side].length);
        // A conflict shows the telling that counts as well: it may be part of a difference.
        const shown = breaks.filter((it) => !it.code.startsWith('CONFLICT')).flatMap((it) => it[side].lines);
        expect(repeated(shown.map((it) => it.id))).toEqual([]);
      }
    }));

  it('leaves nothing when all that it proposes is done', () =>
    always(async (found) => {
      const { breaks } = await outcomeOf(found.pair, engine);
      const proposals = breaks.flatMap((it) => (it.proposal ? [it.proposal] : []));
      const after = applyProposals(linesOfBoth(found), proposals, found.pair.policy.statuses);
      const again = await outcomeOf(found.pair, engine, after);
      expect(again.breaks.map((it) => it.code)).toEqual([]);
    }));

  it('names each break by a name of its own', () =>
    always(async ({ pair }) => {
      const ids = (await outcomeOf(pair, engine)).breaks.map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
    }));

  it('names a break the same whatever else is told elsewhere', () =>
    always(async ({ pair }) => {
      const alone = (await outcomeOf(pair, engine)).breaks.map((it) => it.id);
      const beside = (await outcomeOf(withAnotherPlant(pair), engine)).breaks.map((it) => it.id);
      expect(alone.filter((id) => !beside.includes(id))).toEqual([]);
    }));
});
