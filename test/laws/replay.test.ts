import { describe, expect, it } from 'vitest';
import { replay } from '../../src/laws/replay.js';
import { chance, lawfulDay, shuffled, toldBy } from './plant-history.js';

const SEEDS = Array.from({ length: 150 }, (_, i) => i + 1);

describe('replay', () => {
  it('finds nothing wrong with a lawful history', () => {
    for (const seed of SEEDS) {
      const { violations, counts } = replay(toldBy(lawfulDay(seed).lines));
      expect(violations, `seed ${seed}`).toEqual([]);
      expect(counts.applied + counts.reversals + counts.reversed, `seed ${seed}`).toBe(counts.read);
    }
  });

  it('comes to the same states, balances and violations in any order of arrival and with duplicates', () => {
    for (const seed of SEEDS) {
      const next = chance(seed);
      const told = toldBy(lawfulDay(seed).lines);
      const again = shuffled([...told, ...told.filter(() => next(4) === 0)], next);
      const [first, second] = [replay(told), replay(again)];
      expect(second.states, `seed ${seed}`).toEqual(first.states);
      expect(second.balances, `seed ${seed}`).toEqual(first.balances);
      expect(second.violations, `seed ${seed}`).toEqual(first.violations);
    }
  });

  it('leads every order and every run to its end', () => {
    const { states } = replay(toldBy(lawfulDay(7).lines));
    const ofThing = (thing: string) => states.filter((it) => it.thing === thing).map((it) => it.state);
    expect(ofThing('workOrder')).toEqual(['closed', 'closed']);
    expect(ofThing('operationRun')).toEqual(['completed', 'completed', 'completed', 'completed']);
    expect(new Set(ofThing('downtime'))).toEqual(new Set(['ended']));
  });
});
