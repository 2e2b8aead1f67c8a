import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedBetween, crossingsOf, downtimesOf, stateOf } from '../../src/laws/index.js';
import { at } from './history/line.js';

const SEEDED = { seed: 2611, numRuns: 300 };

describe('a counter', () => {
  it('that rolls over counts on, and one that is reset counts from zero', () => {
    const readings = [98, 3].map((count, i) => ({ at: at(i), count }));
    const how = (nature: { rollover?: number; mostBetweenReadings?: number }) =>
      countedBetween(readings, nature).deltas.map((it) => `${it.delta} ${it.how}`);
    expect(how({ rollover: 100 })).toEqual(['5 rolledOver']);
    expect(how({})).toEqual(['3 reset']);
    expect(how({ rollover: 100_000, mostBetweenReadings: 50 })).toEqual(['3 reset']);
  });

  it('begins at zero in a new session, even when it has passed its last count', () => {
    const { deltas } = countedBetween([
      { at: at(0), count: 5, session: 'a' },
      { at: at(1), count: 9, session: 'b' },
    ]);
    expect(deltas).toMatchObject([{ delta: '9', how: 'reset' }]);
  });

  it('puts readings aside that can not be, and loses none', () => {
    const { deltas, odd } = countedBetween(
      [3, -1, 1.5, 100, 9].map((count, i) => ({ at: at(i), count })),
      { rollover: 100 },
    );
    expect(odd.map((it) => it.reading.count)).toEqual([-1, 1.5, 100]);
    expect(deltas.map((it) => it.delta)).toEqual(['6']);
  });

  it('adds up to what was made, however often it rolls over', () => {
    const made = fc.array(fc.nat(99), { maxLength: 40 });
    fc.assert(
      fc.property(made, (steps) => {
        let total = 0;
        const readings = [0, ...steps].map((step, i) => {
          total += step;
          return { at: at(i), count: total % 100 };
        });
        const { deltas, odd } = countedBetween(readings, { rollover: 100 });
        expect(odd).toEqual([]);
        expect(deltas.reduce((sum, it) => sum + Number(it.delta), 0)).toBe(total);
      }),
      SEEDED,
    );
  });
});

describe('the words of a machine', () => {
  it('become a downtime from the stop until it runs', () => {
    const words = ['ACTIVE', 'FEED_HOLD', 'STOPPED', 'ACTIVE'].map((word, i) => ({ at: at(i * 60), word }));
    expect(downtimesOf(words)).toEqual([
      { startedAt: at(60), endedAt: at(180), durationSeconds: 120, unknownSeconds: 0 },
    ]);
    expect(downtimesOf(words, { pausesCount: false })).toMatchObject([{ startedAt: at(120) }]);
    expect(downtimesOf(words, { shortestSeconds: 121 })).toEqual([]);
  });

  it('neither begin nor end a downtime when the machine falls silent', () => {
    const words = ['ACTIVE', 'UNAVAILABLE', 'ACTIVE', 'STOPPED', 'UNAVAILABLE', 'STOPPED', 'ACTIVE'];
    expect(downtimesOf(words.map((word, i) => ({ at: at(i * 60), word })))).toEqual([
      { startedAt: at(180), endedAt: at(360), durationSeconds: 180, unknownSeconds: 60 },
    ]);
  });

  it('that nobody knows say nothing', () => {
    expect(stateOf('constructor')).toBe('noInformation');
  });

  it('give the same downtimes with any silence in between', () => {
    const word = fc.constantFrom('ACTIVE', 'STOPPED', 'FEED_HOLD', 'UNAVAILABLE');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const changes = words.map((it, i) => ({ at: at(i * 60), word: it }));
        const bare = (list: typeof changes) =>
          downtimesOf(list).map(({ startedAt, endedAt }) => ({ startedAt, endedAt }));
        expect(bare(changes)).toEqual(bare(changes.filter((it) => it.word !== 'UNAVAILABLE')));
      }),
      SEEDED,
    );
  });
});

describe('a threshold', () => {
  const samples = (...values: string[]) => values.map((value, i) => ({ at: at(i), value }));

  it('tells one alert while values tremble on its edge', () => {
    const found = crossingsOf(samples('79', '81', '79', '82', '75', '80'), {
      direction: 'above',
      raiseAt: '80',
      clearAt: '75',
    });
    expect(found).toEqual([{ raisedAt: at(1), clearedAt: at(4), worst: '82' }]);
  });

  it('watches the lower side as well, and leaves what lasts open', () => {
    const found = crossingsOf(samples('5', '1.5', '0.5'), { direction: 'below', raiseAt: '2', clearAt: '3' });
    expect(found).toEqual([{ raisedAt: at(1), worst: '0.5' }]);
  });

  it('that clears where it still raises is refused', () => {
    expect(() => crossingsOf([], { direction: 'above', raiseAt: '80', clearAt: '81' })).toThrow(/clear/);
  });

  it('tells alerts that never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 100 }), { maxLength: 50 }), (values) => {
        const found = crossingsOf(samples(...values.map(String)), {
          direction: 'above',
          raiseAt: '80',
          clearAt: '75',
        });
        for (const [i, it] of found.entries()) {
          expect(Number(it.worst)).toBeGreaterThan(80);
          expect((found[i - 1]?.clearedAt ?? '') < it.raisedAt).toBe(true);
        }
        expect(found.slice(0, -1).every((it) => it.clearedAt !== undefined)).toBe(true);
      }),
      SEEDED,
    );
  });
});
