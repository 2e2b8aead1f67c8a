import { remembered } from '../core/remembered.js';

export { isTimeZone } from '../vocabulary/time-zone.js';

const offsets = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Intl.DateTimeFormat>();

/** Offsets by five minutes, within which no zone changes; forgotten when there are many. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

/**
 * The offset of local time at an instant.
 * @example utcOffset('Europe/Berlin', '2026-03-10T08:30:00.000Z') //=> '+01:00'
 */
export function utcOffset(timeZone: string, instant: string): string {
  if (known.size > MOST_KNOWN) known.clear();
  const fiveMinutes = Math.floor(Date.parse(instant) / 300_000);
  return remembered(known, `${timeZone} ${fiveMinutes}`, () => offsetAt(timeZone, instant));
}

function offsetAt(timeZone: string, instant: string): string {
  const format = remembered(
    offsets,
    timeZone,
    () => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  );
  const name =
    format.formatToParts(new Date(instant)).find((it) => it.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice(3, 9);
}

/**
 * The day in the plant's calendar.
 * @example localDate('Europe/Berlin', '2026-03-10T23:30:00.000Z') //=> '2026-03-11'
 */
export function localDate(timeZone: string, instant: string): string {
  const format = remembered(
    days,
    timeZone,
    () => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  );
  return format.format(new Date(instant));
}

/**
 * The last second of a day in the plant's calendar, as an instant.
 * @example endOfDay('Europe/Berlin', '2026-03-10') //=> '2026-03-10T22:59:59.000Z'
 */
export function endOfDay(timeZone: string, day: string): string {
  const endWith = (offset: string) => new Date(`${day}T23:59:59${offset}`).toISOString();
  // The first guess may lie beyond a change of clocks; the second one does not.
  const guess = endWith(utcOffset(timeZone, `${day}T23:59:59.000Z`));
  return endWith(utcOffset(timeZone, guess));
}
