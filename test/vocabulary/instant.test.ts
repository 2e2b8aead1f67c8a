import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, instant } from '../../src/vocabulary/instant.js';
import { accepts } from './accepts.js';

const Instant = instant('When it happened.');
const Day = date('The day.');
const two = (number: number) => String(number).padStart(2, '0');
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

describe('a day', () => {
  it('is one that exists, in every year from 1000 to 9999, and in none before', () => {
    for (let year = 0; year <= 9999; year++) {
      const wrong = [0, 1, 2, 3, 4, 6, 9, 11, 12, 13].filter((month) => {
        const last = year < 1000 || month < 1 || month > 12 ? 0 : daysOf(year, month);
        const day = (it: number) => `${String(year).padStart(4, '0')}-${two(month)}-${two(it)}`;
        return accepts(Day, day(28)) !== last >= 28 || accepts(Day, day(29)) !== last >= 29;
      });
      expect(wrong, `in ${year}`).toEqual([]);
    }
  });

  it('is taken exactly when the calendar has it', () => {
    const part = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(part, ([year, month, day]) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const isDay = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
        expect(accepts(Day, text)).toBe(isDay);
        expect(accepts(Instant, `${text}T00:00:00.000Z`)).toBe(isDay);
      }),
      { seed: 311, numRuns: 3000 },
    );
  });

  it.each(['2026-3-10', '10.03.2026', '2026-03-10T00:00:00.000Z', '2026-03-10\n', '٢٠٢٦-٠٣-١٠'])(
    '%j is none',
    (text) => {
      expect(accepts(Day, text)).toBe(false);
    },
  );
});

describe('an instant', () => {
  it('has one spelling on writing: that of toISOString', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (it) => {
        expect(accepts(Instant, it.toISOString())).toBe(true);
        expect(accepts(Instant, it.toISOString(), 'read')).toBe(true);
      }),
      { seed: 312, numRuns: 1000 },
    );
  });

  it.each([
    ['2026-03-10T08:30:00Z', true],
    ['2026-03-10T08:30:00.5+05:30', true],
    ['2026-03-10T08:30:00.123456789-03:30', true],
    ['2026-03-10T24:00:00.000Z', false],
    ['2026-03-10T23:59:60.000Z', false],
    ['2026-03-10 08:30:00.000Z', false],
    ['2026-03-10T08:30:00.000', false],
    ['2026-03-10t08:30:00.000z', false],
    ['2026-03-10T08:30:00.000+24:00', false],
    ['2026-03-10T08:30:00.000Z\n', false],
  ])('%j is taken by writers never, by readers: %s', (text, isRead) => {
    expect([accepts(Instant, text), accepts(Instant, text, 'read')]).toEqual([false, isRead]);
  });
});
