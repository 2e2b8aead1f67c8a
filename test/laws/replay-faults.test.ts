import { describe, expect, it } from 'vitest';
import { replay } from '../../src/laws/replay.js';
import { FAULT_NAMES, spoiledDay } from './injected-faults.js';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1000);

describe('a fault in a lawful history', () => {
  it.each(FAULT_NAMES)('%s is reported as its law, with its documents', (name) => {
    for (const seed of SEEDS) {
      const { events, law, keys } = spoiledDay(name, seed);
      const found = replay(events).violations.filter((it) => it.law === law);
      const naming = found.filter((it) => keys.every((key) => it.keys.includes(key)));
      expect(naming.length, `seed ${seed}: ${JSON.stringify(found)}`).toBeGreaterThan(0);
    }
  });
});
