import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, localDate, utcOffset } from '../../src/sites/index.js';
import { endOfDay } from '../../src/sites/local-time.js';

describe('the offset of local time', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', '+01:00'],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '+02:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59.999Z', '+02:00'],
    ['Europe/Berlin', '2026-10-25T01:00:00.000Z', '+01:00'],
    ['Asia/Kolkata', '2026-03-29T01:00:00.000Z', '+05:30'],
    ['Asia/Kolkata', '2026-10-25T01:00:00.000Z', '+05:30'],
    ['America/St_Johns', '2026-03-08T05:29:59.999Z', '-03:30'],
    ['America/St_Johns', '2026-03-08T05:30:00.000Z', '-02:30'],
    ['America/St_Johns', '2026-11-01T04:29:59.999Z', '-02:30'],
    ['America/St_Johns', '2026-11-01T04:30:00.000Z', '-03:30'],
    ['UTC', '2026-07-01T00:00:00.000Z', '+00:00'],
    ['Europe/London', '2026-01-01T00:00:00.000Z', '+00:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00.000Z', '+05:45'],
    ['Pacific/Kiritimati', '2026-01-01T00:00:00.000Z', '+14:00'],
  ])('in %s at %s is %s', (zone, instant, offset) => {
    expect(utcOffset(zone, instant)).toBe(offset);
  });

  it('added to the instant gives the local day, all through the year', () => {
    for (const zone of ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'UTC'])
      for (let hour = 0; hour < 366 * 24; hour += 5) {
        const time = Date.UTC(2028, 0, 1) + hour * 3_600_000;
        const instant = new Date(time).toISOString();
        const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(utcOffset(zone, instant)) ?? [];
        const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
        expect(localDate(zone, instant)).toBe(new Date(time + shift).toISOString().slice(0, 10));
      }
  });
});

describe('the day at the plant', () => {
  it.each([
    ['Europe/Berlin', '2026-03-10T23:30:00.000Z', '2026-03-11'],
    ['Europe/Berlin', '2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['Asia/Kolkata', '2025-12-31T18:30:00.000Z', '2026-01-01'],
    ['America/St_Johns', '2026-01-01T03:29:59.999Z', '2025-12-31'],
    ['America/St_Johns', '2026-01-01T03:30:00.000Z', '2026-01-01'],
    ['UTC', '2028-02-29T23:59:59.999Z', '2028-02-29'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(localDate(zone, instant)).toBe(day);
  });
});

describe('the end of a day', () => {
  it.each([
    ['Europe/Berlin', '2026-03-10', '2026-03-10T22:59:59.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T21:59:59.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.000Z'],
    ['America/St_Johns', '2026-03-08', '2026-03-09T02:29:59.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2026-01-01T09:59:59.000Z'],
  ])('in %s on %s is %s', (zone, day, instant) => {
    expect(endOfDay(zone, day)).toBe(instant);
  });

  it('is the last second of it, in every zone and on every day', () => {
    const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'];
    const days = fc
      .integer({ min: 10_000, max: 30_000 })
      .map((it) => new Date(it * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, (zone, day) => {
        const end = endOfDay(zone, day);
        const next = new Date(Date.parse(end) + 1000).toISOString();
        expect([localDate(zone, end), localDate(zone, next) > day]).toEqual([day, true]);
      }),
      { seed: 29, numRuns: 500 },
    );
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
    ['Europe/Berlin ', false],
  ])('%j is known: %s', (name, isKnown) => {
    expect(isTimeZone(name)).toBe(isKnown);
  });
});
