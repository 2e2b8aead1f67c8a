import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDay, dayStart, shiftOf } from '../../../src/reconcile/index.js';

const berlin = { timeZone: 'Europe/Berlin', startsAt: '06:00' };
const at = (timeZone: string, startsAt: string) => ({ timeZone, startsAt });
/** The length of a business day in hours. */
const hours = (date: string, next: string, day: typeof berlin): number =>
  (Date.parse(dayStart(next, day)) - Date.parse(dayStart(date, day))) / 3_600_000;

const ZONES = [
  'UTC',
  ...['Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns', 'America/Havana'],
  ...['Asia/Kathmandu', 'Asia/Beirut', 'Asia/Tehran', 'Asia/Gaza', 'Africa/Casablanca', 'Africa/Cairo'],
  ...['Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham', 'Pacific/Apia', 'Pacific/Kiritimati'],
  ...[
    'Pacific/Marquesas',
    'Pacific/Pago_Pago',
    'Antarctica/Troll',
    'America/Sao_Paulo',
    'America/Scoresbysund',
  ],
];
const STARTS = ['00:00', '00:30', '01:45', '02:00', '02:30', '06:00', '22:00', '23:59'];

describe('a business day', () => {
  it('begins when the clock on the wall says so', () => {
    expect(businessDay('2026-03-10T04:59:59.999Z', berlin)).toBe('2026-03-09');
    expect(businessDay('2026-03-10T05:00:00.000Z', berlin)).toBe('2026-03-10');
    expect(businessDay('2026-07-10T03:59:59.999Z', berlin)).toBe('2026-07-09');
    expect(businessDay('2026-07-10T04:00:00.000Z', berlin)).toBe('2026-07-10');
  });

  it('has 23 hours when clocks are put forward, 25 when they are put back', () => {
    expect(hours('2026-03-28', '2026-03-29', berlin)).toBe(23);
    expect(hours('2026-10-24', '2026-10-25', berlin)).toBe(25);
    expect(hours('2026-10-25', '2026-10-26', berlin)).toBe(24);
  });

  it('whose begin is jumped over begins with the jump', () => {
    const day = at('Europe/Berlin', '02:30');
    expect(dayStart('2026-03-29', day)).toBe('2026-03-29T01:00:00.000Z');
    expect(businessDay('2026-03-29T00:59:59.999Z', day)).toBe('2026-03-28');
  });

  it('whose begin comes twice begins the first time and does not end in between', () => {
    const day = at('Europe/Berlin', '02:30');
    expect(dayStart('2026-10-25', day)).toBe('2026-10-25T00:30:00.000Z');
    // 02:10 for the second time
    expect(businessDay('2026-10-25T01:10:00.000Z', day)).toBe('2026-10-25');
  });

  it('follows clocks that change by half an hour, and zones apart by quarters', () => {
    const lordHowe = at('Australia/Lord_Howe', '01:45');
    expect(hours('2026-04-04', '2026-04-05', lordHowe)).toBe(24);
    expect(hours('2026-04-05', '2026-04-06', lordHowe)).toBe(24.5);
    expect(dayStart('2026-03-10', at('Asia/Kathmandu', '06:00'))).toBe('2026-03-10T00:15:00.000Z');
    expect(dayStart('2026-01-10', at('America/St_Johns', '06:00'))).toBe('2026-01-10T09:30:00.000Z');
  });

  it('of a text that is no instant is none', () => {
    expect(businessDay('', berlin)).toBe('');
    expect(businessDay('yesterday', berlin)).toBe('');
    expect(shiftOf('', { ...berlin, shifts: [{ name: 'a', startsAt: '06:00' }] })).toBeUndefined();
  });

  it('is never before the day of an earlier moment, and begins where it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...STARTS),
        fc.integer({ min: Date.UTC(2000), max: Date.UTC(2038) }),
        fc.integer({ min: 0, max: 40 * 3_600_000 }),
        (timeZone, startsAt, moment, later) => {
          const day = at(timeZone, startsAt);
          const dayOf = (it: number) => businessDay(new Date(it).toISOString(), day);
          const own = dayOf(moment);
          expect(dayOf(moment + later) >= own).toBe(true);
          const start = Date.parse(dayStart(own, day));
          expect(start).toBeLessThanOrEqual(moment);
          expect(dayOf(start)).toBe(own);
          expect(dayOf(start - 1) < own).toBe(true);
        },
      ),
      { seed: 20260310, numRuns: 3000 },
    );
  });

  it('is the one that Python reads off its own tables, around every change of clocks', () => {
    const cases = ZONES.flatMap((timeZone) =>
      changesOf(timeZone).flatMap((change) =>
        STARTS.flatMap((startsAt) =>
          [-26, -24.5, -1.25, -0.5, -1e-6, 0, 0.25, 0.75, 1, 1.5, 23.5, 25].map((apart) => ({
            timeZone,
            startsAt,
            moment: Math.round(change + apart * 3_600_000),
          })),
        ),
      ),
    );
    const input = cases.map((it) => `${it.timeZone} ${it.startsAt} ${it.moment}\n`).join('');
    const script = join(import.meta.dirname, 'days_in_zones.py');
    const { stdout, stderr } = spawnSync('python3', [script], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const theirs = stdout.trimEnd().split('\n');
    expect([stderr, theirs.length]).toEqual(['', cases.length]);
    expect(cases.length).toBeGreaterThan(10_000);
    const apart = cases.flatMap((it, i) => {
      const ours = businessDay(new Date(it.moment).toISOString(), it);
      return ours === theirs[i] ? [] : [{ ...it, ours, theirs: theirs[i] }];
    });
    expect(apart).toEqual([]);
  });

  it('is found fast enough for hundreds of thousands', () => {
    const instants = Array.from({ length: 200_000 }, (_, i) =>
      new Date(Date.UTC(2026) + i * 150_000).toISOString(),
    );
    const begun = performance.now();
    const days = new Set(instants.map((it) => businessDay(it, berlin)));
    expect(days.size).toBe(349);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

/** The moments between 2008 and 2023 at which a zone changes its clocks, to the minute. */
function changesOf(timeZone: string): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  const offset = (moment: number) =>
    format.formatToParts(moment).find((it) => it.type === 'timeZoneName')?.value;
  const changes: number[] = [];
  const DAY = 86_400_000;
  for (let day = Date.UTC(2008); day < Date.UTC(2023); day += DAY) {
    if (offset(day) === offset(day + DAY)) continue;
    let [before, after] = [day, day + DAY];
    while (after - before > 1000) {
      const middle = (before + after) / 2;
      if (offset(middle) === offset(day)) before = middle;
      else after = middle;
    }
    changes.push(Math.round(after / 60_000) * 60_000);
  }
  return changes.length > 0 ? changes : [Date.UTC(2026, 2, 29, 1)];
}

describe('a shift', () => {
  const day = {
    ...berlin,
    shifts: [
      { name: 'early', startsAt: '06:00' },
      { name: 'late', startsAt: '14:00' },
      { name: 'night', startsAt: '22:00' },
    ],
  };

  it.each([
    ['2026-03-10T05:00:00.000Z', '2026-03-10', 'early'],
    ['2026-03-10T12:59:59.999Z', '2026-03-10', 'early'],
    ['2026-03-10T13:00:00.000Z', '2026-03-10', 'late'],
    ['2026-03-10T21:00:00.000Z', '2026-03-10', 'night'],
    ['2026-03-11T04:59:59.999Z', '2026-03-10', 'night'],
  ])('at %s is that of %s, %s', (instant, date, shift) => {
    expect(shiftOf(instant, day)).toEqual({ day: date, shift });
  });

  it('that begins after midnight belongs to the day before', () => {
    const three = { ...day, shifts: [...day.shifts.slice(0, 2), { name: 'night', startsAt: '00:30' }] };
    expect(shiftOf('2026-03-10T23:45:00.000Z', three)).toEqual({ day: '2026-03-10', shift: 'night' });
    expect(shiftOf('2026-03-10T23:15:00.000Z', three)).toEqual({ day: '2026-03-10', shift: 'late' });
  });

  it('is not known where the plant names none', () => {
    expect(shiftOf('2026-03-10T05:00:00.000Z', berlin)).toBeUndefined();
  });
});
