import { describe, expect, it } from 'vitest';
import { contracts, type ReadDocument } from '../../src/index.js';
import { type Replayed, replay } from '../../src/laws/index.js';
import { spoil } from './faults/fault.js';
import { FAULTS } from './faults/index.js';
import { dice, shuffled } from './history/chance.js';
import { balancesOf, lawfulHistory } from './history/history.js';
import { documentOf } from './history/line.js';
import { messagesOf } from './history/messages.js';

const SEEDS = Array.from({ length: 120 }, (_, i) => i + 1);

const replayed = (documents: readonly ReadDocument[]): Replayed => replay(documents, { contracts });

/** What does not depend on the order of arrival. */
const outcomeOf = ({ states, balances, violations, epochs }: Replayed) => ({
  states,
  balances,
  violations,
  epochs,
});

describe('a lawful history', () => {
  it('breaks no law', () => {
    for (const seed of SEEDS) {
      const { violations } = replayed(messagesOf(lawfulHistory(seed).lines, seed));
      expect(violations, `seed ${seed}`).toEqual([]);
    }
  });

  it('puts the goods where the plant itself wrote them down', () => {
    for (const seed of SEEDS) {
      const world = lawfulHistory(seed);
      const found = replayed(world.lines.map(documentOf))
        .balances.filter((it) => it.onHand.value !== '0')
        .map(({ locationId, itemId, lotNumber = '', stockStatus, onHand }) =>
          [`${locationId}|${itemId}|${lotNumber}|${stockStatus}`, onHand.value, onHand.unit].join(' '),
        );
      expect(found.sort(), `seed ${seed}`).toEqual(balancesOf(world));
    }
  });

  it('counts every message once', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const { counts } = replayed(messagesOf(lawfulHistory(seed).lines, seed));
      const { read, duplicates, notPosted, reversals, reversed, applied, ...others } = counts;
      expect(duplicates + notPosted + reversals + reversed + applied, `seed ${seed}`).toBe(read);
      expect(others).toEqual({ otherwiseTold: 0, parked: 0, rejected: 0 });
    }
  });
});

describe('X15: any order of arrival, with any duplicates,', () => {
  it('comes to the same states, balances and violations of a lawful history', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const documents = messagesOf(lawfulHistory(seed).lines, seed);
      const roll = dice(seed + 1);
      const again = shuffled([...documents, ...documents.filter(() => roll(3) === 0)], roll);
      expect(outcomeOf(replayed(again)), `seed ${seed}`).toEqual(outcomeOf(replayed(documents)));
    }
  });

  it('comes to the same of a history with a fault in it', () => {
    for (const [i, fault] of FAULTS.entries()) {
      const documents = spoil(fault, lawfulHistory(i + 1))?.documents ?? [];
      const roll = dice(i);
      const again = shuffled([...documents, ...documents.filter(() => roll(3) === 0)], roll);
      expect(outcomeOf(replayed(again)), fault.name).toEqual(outcomeOf(replayed(documents)));
    }
  });
});
