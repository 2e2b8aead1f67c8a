import { remembered } from '../../core/remembered.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows at a moment, written as if it were UTC, in milliseconds. */
export function wallClock(timeZone: string, moment: number): number {
  const clock = remembered(
    clocks,
    timeZone,
    () =>
      new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );
  const shown: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((moment % 1000) + 1000) % 1000);
}

const offsetAt = (timeZone: string, moment: number): number => wallClock(timeZone, moment) - moment;

/**
 * The first moment at which the clock on the wall shows this time or a later one. Where clocks are put back
 * and show it twice, it is the first time; where they are put forward over it, the moment they jump.
 */
export function firstShown(timeZone: string, shown: number): number {
  const offsets = [offsetAt(timeZone, shown - DAY), offsetAt(timeZone, shown + DAY)];
  const moments = offsets.map((offset) => shown - offset).sort((a, b) => a - b);
  const exact = moments.find((it) => wallClock(timeZone, it) === shown);
  if (exact !== undefined) return exact;
  let [before, after] = [Math.min(...moments) - MINUTE, Math.max(...moments) + MINUTE];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(timeZone, middle) < shown) before = middle;
    else after = middle;
  }
  return after;
}
