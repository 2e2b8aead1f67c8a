import { describe, expect, it } from 'vitest';
import { stockEnds } from '../../src/core/stock-end.js';
import { contracts, isEventContract } from '../../src/index.js';
import { type Replayed, replay } from '../../src/laws/index.js';
import { isFree } from './faults/fault.js';
import { lawfulHistory } from './history/history.js';
import { documentOf, type Line, otherwise, reversalOf } from './history/line.js';

const WORLDS = Array.from({ length: 25 }, (_, i) => lawfulHistory(500 + i));

const balances = (lines: readonly Line[]): Replayed['balances'] =>
  replay(lines.map(documentOf), { contracts }).balances;

/** What lies where, without the spots where nothing is left. */
const lying = (lines: readonly Line[]): string[] =>
  balances(lines)
    .filter((it) => it.onHand.value !== '0')
    .map(({ facts: _, ...spot }) => JSON.stringify(spot));

const movements = contracts.filter(isEventContract).filter((it) => it.movement !== undefined);
const reversible = movements.filter((it) => it.undo === 'exchange.transaction-reversed');

describe('X14: a posting, its reversal and the reversal of that', () => {
  it.each(reversible)('$name: restore the balances exactly', (contract) => {
    let tried = 0;
    for (const world of WORLDS) {
      const posting = world.lines.find(
        (it) =>
          it.contract === contract && isFree(world, it) && stockEnds(contract.movement, it.data).length > 0,
      );
      if (!posting) continue;
      tried++;
      const reversal = reversalOf(posting, world.clock + 1);
      const restored = reversalOf(reversal, world.clock + 2);
      const [seed, told, without] = [
        `seed ${world.seed}`,
        balances(world.lines),
        balances(world.lines.filter((it) => it !== posting)),
      ];
      expect(told, seed).not.toEqual(without);
      expect(balances([...world.lines, reversal]), seed).toEqual(without);
      expect(balances([...world.lines, reversal, restored]), seed).toEqual(told);
      const third = reversalOf(restored, world.clock + 3);
      expect(balances([...world.lines, reversal, restored, third]), seed).toEqual(without);
      if (tried === 5) break;
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('a count is set right by the opposite count', () => {
    let tried = 0;
    for (const world of WORLDS) {
      const count = world.lines.find((it) => it.contract.name === 'inventory.adjusted');
      if (!count) continue;
      tried++;
      const { from, to, fromStatus, toStatus } = count.data;
      const statuses = fromStatus === undefined ? { fromStatus: toStatus } : { toStatus: fromStatus };
      const { fromStatus: _, toStatus: __, ...data } = count.data;
      const bare = { ...count, data };
      const opposite = otherwise(bare, {
        businessRef: { system: 'wms-1', id: 'RIGHT' },
        ...statuses,
        from: to,
        to: from,
      });
      const without = lying(world.lines.filter((it) => it !== count));
      expect(lying([...world.lines, opposite]), `seed ${world.seed}`).toEqual(without);
    }
    expect(tried).toBeGreaterThan(0);
  });
});
