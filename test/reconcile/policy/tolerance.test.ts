import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, amountText, negative } from '../../../src/core/fraction.js';
import {
  DEFAULT_POLICY,
  judge,
  judgeSides,
  type Policy,
  readPolicy,
  type Tolerance,
  toleranceFor,
} from '../../../src/reconcile/index.js';
import { unitsOf } from '../../../src/vocabulary/conversion.js';

const units = unitsOf([
  { id: 'PNT', baseUnit: 'KGM', alternateUnits: [{ unit: 'XBC', numerator: 5, denominator: 1 }] },
]);
const about = { flow: 'stock', plantId: 'NW-01', itemId: 'PNT', locationId: 'HALL', unit: 'KGM' };

function policyOf(...tolerances: Tolerance[]): Policy {
  const read = readPolicy({
    policyVersion: 1,
    currency: 'EUR',
    items: {
      PNT: { abcClass: 'C', unit: 'KGM', unitCost: '8', roundingUnit: '0.01' },
      FREE: { unit: 'KGM', unitCost: '0' },
    },
    tolerances,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const anywhere = { where: {}, combine: 'larger' } as const;
const judged = (
  tolerance: Tolerance,
  difference: string,
  more: { reference?: string; lines?: number; unit?: string; itemId?: string } = {},
) =>
  judge(
    policyOf(tolerance),
    {
      about: { ...about, unit: more.unit ?? 'KGM', itemId: more.itemId ?? 'PNT' },
      difference: amountOf(difference),
      reference: amountOf(more.reference ?? '500'),
      lines: more.lines ?? 1,
    },
    units,
  );

describe('a tolerance', () => {
  it('says which of two limits decided, in numbers', () => {
    const both = { ...anywhere, percent: '0.1', absolute: '0.3', unit: 'KGM' };
    expect(judged(both, '-0.4')).toMatchObject({
      within: true,
      because: '0.4 KGM of at most 0.5 KGM (0.1 % of 500 KGM; larger of 0.3 and 0.5)',
    });
    expect(judged({ ...both, combine: 'smaller' }, '0.4')).toMatchObject({
      within: false,
      because: '0.4 KGM is more than 0.3 KGM (0.3 KGM; smaller of 0.3 and 0.5)',
    });
  });

  it('includes its limit', () => {
    expect(judged({ ...anywhere, absolute: '0.3', unit: 'KGM' }, '0.3').within).toBe(true);
    expect(judged({ ...anywhere, absolute: '0.3', unit: 'KGM' }, '0.300000000001').within).toBe(false);
  });

  it('of nothing is nothing: percent of a zero reference', () => {
    const percent = { ...anywhere, percent: '5' };
    expect(judged(percent, '0.1', { reference: '0' }).because).toBe(
      '0.1 KGM is more than 0 KGM (5 % of 0 KGM)',
    );
    expect(judged(percent, '2', { reference: '-40' })).toMatchObject({
      within: true,
      because: '2 KGM of at most 2 KGM (5 % of 40 KGM)',
    });
  });

  it('in rounding units grows with the lines', () => {
    const two = { ...anywhere, roundingUnits: 2 };
    expect(judged(two, '0.06', { lines: 3 }).because).toBe(
      '0.06 KGM of at most 0.06 KGM (2 × 0.01 KGM on 3 lines)',
    );
    expect(judged(two, '0.03').within).toBe(false);
    expect(judged(two, '0', { itemId: 'NEW' }).because).toBe(
      'nothing is tolerated: no rounding unit of NEW is told',
    );
  });

  it('in money is one in quantity by the cost of the item', () => {
    const value = { ...anywhere, value: { amount: '20', currency: 'EUR' } };
    expect(judged(value, '2.5').because).toBe('2.5 KGM of at most 2.5 KGM (20 EUR at 8 EUR/KGM)');
    expect(judged(value, '0.1', { itemId: 'NEW' })).toMatchObject({
      within: false,
      because: 'nothing is tolerated: no cost of NEW is told',
    });
    expect(judged(value, '0.1', { itemId: 'FREE' }).within).toBe(false);
  });

  it('is converted into the unit of the difference, by table or by item', () => {
    const half = { ...anywhere, absolute: '0.5', unit: 'KGM' };
    expect(judged(half, '400', { unit: 'GRM' }).because).toBe('400 GRM of at most 500 GRM (0.5 KGM)');
    expect(judged(half, '0.1', { unit: 'XBC' }).because).toBe('0.1 XBC of at most 0.1 XBC (0.5 KGM)');
    expect(
      judged({ ...anywhere, value: { amount: '20', currency: 'EUR' } }, '2501', { unit: 'GRM' }).within,
    ).toBe(false);
  });

  it('that nothing converts tolerates nothing', () => {
    expect(judged({ ...anywhere, absolute: '0.5', unit: 'KGM' }, '0.1', { unit: 'MTR' })).toEqual({
      within: false,
      because: 'nothing is tolerated: 0.5 KGM, and nothing converts KGM into MTR',
    });
  });

  it('that is unknown may be the smaller one, and is never the larger one', () => {
    const both = { where: {}, percent: '0.1', value: { amount: '20', currency: 'EUR' } } as const;
    expect(judged({ ...both, combine: 'smaller' }, '0.4', { itemId: 'NEW' }).within).toBe(false);
    expect(judged({ ...both, combine: 'larger' }, '0.4', { itemId: 'NEW' })).toMatchObject({
      within: true,
      because: '0.4 KGM of at most 0.5 KGM (0.1 % of 500 KGM; no cost of NEW is told)',
    });
  });

  it('applies where its scope fits, the first one wins, and without one nothing is tolerated', () => {
    const narrow = {
      where: { itemId: 'PNT', locationId: 'HALL' },
      absolute: '1',
      unit: 'KGM',
      combine: 'larger',
    } as const;
    const byClass = { where: { abcClass: 'C' }, absolute: '2', unit: 'KGM', combine: 'larger' } as const;
    const policy = policyOf(narrow, byClass);
    expect(toleranceFor(policy, about)).toEqual(narrow);
    expect(toleranceFor(policy, { ...about, locationId: 'YARD' })).toEqual(byClass);
    expect(toleranceFor(policy, { ...about, itemId: 'NEW' })).toBeUndefined();
    expect(toleranceFor(policy, { ...about, itemId: 'constructor' })).toBeUndefined();
    const none = { about, difference: amountOf('0.1'), reference: amountOf('1'), lines: 1 };
    expect(judge(DEFAULT_POLICY, none, units)).toEqual({
      within: false,
      because: 'no tolerance of the policy fits',
    });
  });
});

const decimal = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((it) => amountText({ n: BigInt(it) * 10n ** 9n, d: 1n }));
const signed = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((it) => ({ n: BigInt(it) * 10n ** 9n, d: 1n }));
const tolerance: fc.Arbitrary<Tolerance> = fc
  .record(
    {
      absolute: decimal,
      percent: decimal,
      roundingUnits: fc.integer({ min: 0, max: 100 }),
      value: decimal.map((amount) => ({ amount, currency: 'EUR' })),
      combine: fc.constantFrom('smaller' as const, 'larger' as const),
    },
    { requiredKeys: ['absolute', 'combine'] },
  )
  .map((it) => ({ where: {}, unit: 'KGM', ...it }) as Tolerance);
const lines = fc.integer({ min: 1, max: 50 });
const runs = { seed: 20260310, numRuns: 1000 };

describe('judging', () => {
  it('swapped sides with the authority mirrored get the same verdict', () => {
    fc.assert(
      fc.property(tolerance, signed, signed, lines, lines, (it, a, b, m, n) => {
        const policy = policyOf(it);
        const [left, right] = [
          { quantity: a, lines: m },
          { quantity: b, lines: n },
        ];
        const mirrored = { ...policy, authority: { '*': 'right' as const } };
        expect(judgeSides(policy, about, { left, right }, units)).toEqual(
          judgeSides(mirrored, about, { left: right, right: left }, units),
        );
      }),
      runs,
    );
  });

  it('the sign of a difference changes nothing, a smaller one is tolerated too', () => {
    fc.assert(
      fc.property(tolerance, signed, signed, lines, (it, difference, reference, n) => {
        const policy = policyOf(it);
        const verdict = (size: typeof difference) =>
          judge(policy, { about, difference: size, reference, lines: n }, units);
        expect(verdict(negative(difference))).toEqual(verdict(difference));
        if (verdict(difference).within) expect(verdict({ n: difference.n / 2n, d: 1n }).within).toBe(true);
      }),
      runs,
    );
  });

  it('one more limit never loosens `smaller` and never tightens `larger`', () => {
    fc.assert(
      fc.property(tolerance, signed, signed, lines, (it, difference, reference, n) => {
        const only = { where: {}, absolute: it.absolute, unit: 'KGM', combine: it.combine } as Tolerance;
        const within = (one: Tolerance) =>
          judge(policyOf(one), { about, difference, reference, lines: n }, units).within;
        if (it.combine === 'smaller') expect(within(it) && !within(only)).toBe(false);
        else expect(within(only) && !within(it)).toBe(false);
      }),
      runs,
    );
  });
});
