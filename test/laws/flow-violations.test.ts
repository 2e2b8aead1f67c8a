import { describe, expect, it } from 'vitest';
import {
  balancesOf,
  completenessOf,
  createGenealogy,
  flowViolations,
  type Told,
} from '../../src/laws/index.js';
import { dice, reversed } from './history.js';
import { FAULTS, SERIAL_ITEM, shuffled, worldOf } from './world.js';

const isSerial = (itemId: string): boolean => itemId === SERIAL_ITEM;
const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);

const gapsIn = (documents: readonly Told[]) => {
  const builder = createGenealogy();
  for (const it of documents) builder.add(it);
  return completenessOf(builder.graph()).gaps();
};

describe('lawful histories', () => {
  it('report nothing, and their genealogy has no gap', () => {
    for (const seed of SEEDS) {
      const { documents } = worldOf(seed);
      expect(flowViolations(documents, isSerial), `seed ${seed}`).toEqual([]);
      expect(gapsIn(documents), `seed ${seed}`).toEqual([]);
    }
  });

  it('have the same balances in every order, told once or twice', () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { documents } = worldOf(seed);
      const other = shuffled([...documents, ...documents], dice(seed + 1));
      expect(balancesOf(other), `seed ${seed}`).toEqual(balancesOf(documents));
    }
  });

  it('have balances that a reversal takes back and a reversal of it restores', () => {
    for (const seed of SEEDS.slice(0, 50)) {
      const { documents } = worldOf(seed);
      const [first] = documents.filter(
        (it) => 'event' in it && it.contract.movement && !isTakenBack(documents, it),
      );
      if (!first || !('event' in first)) throw new Error(`seed ${seed} moves nothing`);
      const back = reversed(first, 7);
      const without = documents.filter((it) => it !== first);
      expect(balancesOf([...documents, back]), `seed ${seed}`).toEqual(balancesOf(without));
      const restored = [...documents, back, reversed(back)];
      expect(balancesOf(restored), `seed ${seed}`).toEqual(balancesOf(documents));
      expect(balancesOf([...restored, reversed(reversed(back))])).toEqual(balancesOf(without));
    }
  });
});

const isTakenBack = (documents: readonly Told[], one: Told): boolean =>
  documents.some(
    (it) =>
      'event' in it &&
      'event' in one &&
      (it.event.data as { originalKey?: string }).originalKey === one.event.idempotencykey,
  );

describe('a violation put into a lawful history', () => {
  it.each(FAULTS)('$law: $name is reported as that law with its documents', ({ law, inject }) => {
    for (const seed of SEEDS) {
      const world = worldOf(seed);
      const roll = dice(seed * 7);
      const { add, guilty } = inject(world, roll);
      const found = flowViolations(shuffled([...world.documents, ...add], roll), isSerial);
      expect([...new Set(found.map((it) => it.law))], `seed ${seed}`).toEqual([law]);
      const keys = new Set(found.flatMap((it) => it.keys));
      for (const it of guilty) expect(keys, `seed ${seed}`).toContain(it.event.idempotencykey);
    }
  });
});
