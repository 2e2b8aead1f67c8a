import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/index.js';
import { LAWS, replay } from '../../src/laws/index.js';
import { differences, spoil } from './faults/fault.js';
import { FAULTS } from './faults/index.js';
import { lawfulHistory } from './history/history.js';

const WORLDS = Array.from({ length: 80 }, (_, i) => lawfulHistory(1000 + i));
const ENOUGH = 6;

describe('a fault in a lawful history is reported as its law, with its documents, and nothing else', () => {
  it.each(FAULTS)('$law: $name', (fault) => {
    let tried = 0;
    for (const world of WORLDS) {
      if (tried === ENOUGH) break;
      const history = spoil(fault, world);
      if (!history) continue;
      tried++;
      const { violations } = replay(history.documents, { contracts });
      const clean = { missed: [], invented: [] };
      expect(differences(violations, history.expected), `seed ${world.seed}`).toEqual(clean);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('every law is broken in two ways at least', () => {
    const ways = (law: string): number => FAULTS.filter((it) => it.law === law).length;
    expect(Object.keys(LAWS).filter((law) => ways(law) < 2)).toEqual([]);
  });
});
