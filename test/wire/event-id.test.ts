import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../../src/index.js';

const KEY = `k1-${'a'.repeat(64)}`;
const HASH = `sha256-${'b'.repeat(64)}`;
const instants = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

describe('the id of a telling', () => {
  it('is a ULID in capitals for every instant that a contract admits', () => {
    fc.assert(
      fc.property(instants, (time) => {
        expect(eventId(time.toISOString(), KEY, HASH)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
      }),
      { seed: 41 },
    );
  });

  it('sorts by the occurred time from 1970 on', () => {
    const modern = instants.filter((it) => it.getTime() >= 0);
    fc.assert(
      fc.property(modern, modern, (a, b) => {
        const [first, second] = [a, b].map((it) => eventId(it.toISOString(), KEY, HASH));
        expect(Math.sign(a.getTime() - b.getTime())).toBe(
          first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1,
        );
      }),
      { seed: 42 },
    );
  });

  it('is the number that its time and its hash make', () => {
    // 2026-03-10T08:30:00.000Z is 1773131400000; the hash is of "k1-aaa…\nsha256-bbb…"
    const id = eventId('2026-03-10T08:30:00.000Z', KEY, HASH);
    const digits = [...id].map((it) => BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(it)));
    const number = digits.reduce((sum, digit) => sum * 32n + digit, 0n);
    expect(number >> 80n).toBe(1773131400000n);
    const other = eventId('2026-03-10T08:30:00.000Z', KEY, `sha256-${'c'.repeat(64)}`);
    expect([other.slice(0, 10), other === id]).toEqual([id.slice(0, 10), false]);
  });
});
