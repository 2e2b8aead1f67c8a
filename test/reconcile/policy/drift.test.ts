import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, negative } from '../../../src/core/fraction.js';
import { driftsOf, type Tolerated, toleratedSums } from '../../../src/reconcile/index.js';
import { chanceText } from '../../../src/reconcile/policy/chance.js';
import { chanceOf, climbOf } from '../../../src/reconcile/policy/sign-walk.js';

const policy = { minimumCount: 10, falseAlarm: '0.001' } as const;
const moment = (at: number): string => new Date(Date.UTC(2026, 2, 1) + at * 3_600_000).toISOString();
const about = { flow: 'stock', itemId: 'PNT', locationId: 'HALL', unit: 'KGM' };
const told = (difference: string, at: number, more: Partial<Tolerated> = {}): Tolerated => ({
  ...about,
  difference: amountOf(difference),
  since: moment(at),
  ...more,
});
const series = (...differences: string[]): Tolerated[] => differences.map((it, at) => told(it, at));
const repeat = (difference: string, times: number): string[] =>
  Array.from({ length: times }, () => difference);

/** Numbers from 0 to 1 that anybody can make again (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
/** Differences of up to 0.1 either way, the share `up` of them above zero. */
const noise = (length: number, up: number, next: () => number): string[] =>
  Array.from(
    { length },
    () => `${next() < up ? '' : '-'}0.${String(1 + Math.floor(next() * 99)).padStart(3, '0')}`,
  );

describe('tolerated differences', () => {
  it('are kept and summed by item and place, zeros and signs and all', () => {
    const all = [...series('0.1', '-0.3', '0'), told('7', 1, { locationId: 'YARD' })];
    expect(toleratedSums(all)).toEqual([
      { ...about, count: 3, sum: '-0.2' },
      { ...about, locationId: 'YARD', count: 1, sum: '7' },
    ]);
  });

  it('of one sign are a drift, with its beginning, its sum and its chance', () => {
    expect(driftsOf(series(...repeat('0.1', 12)), policy)).toEqual([
      {
        ...about,
        ...{ count: 12, sameSign: 12, sum: '1.2', furthest: '1.2' },
        since: moment(0),
        chance: '0.00048828125',
      },
    ]);
  });

  it('that are fewer than can be told from chance are none', () => {
    expect(driftsOf(series(...repeat('0.1', 10)), policy)).toEqual([]);
    expect(driftsOf(series(...repeat('0.1', 10)), { ...policy, falseAlarm: '0.01' })).toHaveLength(1);
    expect(driftsOf(series(...repeat('0.1', 10)), { minimumCount: 11, falseAlarm: '0.01' })).toEqual([]);
  });

  it('drift from the moment at which they began to', () => {
    const fair = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? '0.2' : '-0.2'));
    const [drift] = driftsOf(series(...fair, ...repeat('-0.1', 30)), policy);
    expect(drift).toMatchObject({ count: 31, sameSign: 31, sum: '-3.2', since: moment(39) });
  });

  it('that a few large ones cancel are no drift', () => {
    expect(driftsOf(series(...repeat('0.1', 20), '-5', '0.1'), policy)).toEqual([]);
  });

  it('of several items are judged one by one', () => {
    const other = repeat('-0.1', 15).map((it, at) => told(it, at, { itemId: 'BOLT' }));
    const found = driftsOf([...series(...noise(15, 0.5, numbers(1))), ...other], policy);
    expect(found.map((it) => it.itemId)).toEqual(['BOLT']);
  });

  it('drift the same in any order, also those of one moment, and mirrored when sides are swapped', () => {
    const difference = fc.record({
      n: fc.integer({ min: -3, max: 5 }).map((it) => ({ n: BigInt(it) * 10n ** 11n, d: 1n })),
      at: fc.integer({ min: 0, max: 12 }),
    });
    let drifts = 0;
    fc.assert(
      fc.property(
        fc.array(difference, { minLength: 10, maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (list, order) => {
          const all = list.map(({ n, at }) => ({ ...told('0', at), difference: n }));
          const shuffled = all
            .map((it) => ({ it, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ it }) => it);
          const found = driftsOf(all, { ...policy, falseAlarm: '0.05' });
          drifts += found.length;
          expect(driftsOf(shuffled, { ...policy, falseAlarm: '0.05' })).toEqual(found);
          const swapped = driftsOf(
            all.map((it) => ({ ...it, difference: negative(it.difference) })),
            { ...policy, falseAlarm: '0.05' },
          );
          const turned = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);
          expect(swapped).toEqual(
            found.map((it) => ({ ...it, sum: turned(it.sum), furthest: turned(it.furthest) })),
          );
        },
      ),
      { seed: 20260310, numRuns: 500 },
    );
    expect(drifts).toBeGreaterThan(30);
  });
});

describe('the chance of a climb', () => {
  it('is the share of all fair walks that climb so high, counted one by one', () => {
    for (let steps = 1; steps <= 12; steps++) {
      const heights = Array.from({ length: 2 ** steps }, (_, walk) => {
        const signs = Array.from({ length: steps }, (_, i) => ({ steps: (walk >> i) & 1 ? 1 : -1 }));
        return climbOf(signs, 1).height;
      });
      for (let height = 1; height <= steps + 1; height++) {
        const ways = heights.filter((it) => it >= height).length;
        const { n, d } = chanceOf(height, steps);
        // Both directions are counted, and no chance is above one.
        expect(Number(n) / Number(d)).toBe(Math.min(1, (2 * ways) / 2 ** steps));
      }
    }
  });

  it('is told as a decimal, never as nothing', () => {
    expect(chanceText(chanceOf(11, 11))).toBe('0.0009765625');
    expect(chanceText(chanceOf(400, 400))).toBe('0.000000000001');
  });

  it('of a long series is found in time', () => {
    expect(driftsOf(series(...noise(20_000, 0.53, numbers(3))), policy)).toHaveLength(1);
  });
});

describe('the test for drift', () => {
  const share = (up: number, length: number, tries: number, seed: number): number => {
    const next = numbers(seed);
    let found = 0;
    for (let i = 0; i < tries; i++)
      found += driftsOf(series(...noise(length, up, next)), { ...policy, falseAlarm: '0.01' }).length;
    return found / tries;
  };

  it('calls fair noise a drift no more often than it says', () => {
    const rates = [20, 60, 150].map((length) => ({
      length,
      falseAlarms: share(0.5, length, 2000, 20260310 + length),
    }));
    console.log('false alarms at 0.01, 2000 fair series each:', JSON.stringify(rates));
    // Of 2000 series, 20 are expected at most; six standard deviations above that is 47.
    for (const { falseAlarms } of rates) expect(falseAlarms).toBeLessThan(47 / 2000);
  });

  it('finds a drift that was injected', () => {
    const rates = [0.7, 0.8, 0.9].map((up) => ({ up, found: share(up, 100, 400, 7) }));
    console.log('drifts found at 0.01 in series of 100:', JSON.stringify(rates));
    expect(rates.map((it) => it.found >= 0.75)).toEqual([true, true, true]);
  });
});
