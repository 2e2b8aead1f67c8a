import { describe, expect, it } from 'vitest';
import { readSequences } from '../../src/laws/sequence.js';
import { at } from './history/line.js';

/** A message that a source counted, recorded so many seconds after the shift began. */
const message = (sequence: number, second: number) => ({
  source: 'https://northwind.example/plants/NW-01/systems/mes',
  sequence: String(sequence).padStart(20, '0'),
  recordedtime: at(second),
  time: at(second),
  id: `id-${sequence}-${second}`,
  idempotencykey: `k-${sequence}-${second}`,
  plantid: 'NW-01',
});

describe('the count of a source', () => {
  it('without a gap is silent, whatever the order of arrival', () => {
    const { epochs, violations } = readSequences([
      message(3, 3),
      message(1, 1),
      message(2, 2),
      message(1, 1),
    ]);
    expect(violations).toEqual([]);
    expect(epochs.map(({ first, last, messages, missing }) => [first, last, messages, missing])).toEqual([
      ['1', '3', 3, '0'],
    ]);
  });

  it('that begins anew is a new epoch and no gap', () => {
    const { epochs, violations } = readSequences([
      message(1, 1),
      message(2, 2),
      message(1, 3),
      message(2, 4),
    ]);
    expect(violations).toEqual([]);
    expect(epochs.map(({ first, last }) => `${first} to ${last}`)).toEqual(['1 to 2', '1 to 2']);
  });

  it('with a gap says how many are missing and between which messages', () => {
    const { violations } = readSequences([message(5, 5), message(2, 2)]);
    expect(violations.map(({ law, found, keys }) => ({ law, found, keys }))).toEqual([
      { law: 'sequence', found: '2 missing between 2 and 5', keys: ['k-2-2', 'k-5-5'] },
    ]);
  });
});
