import { remembered } from '../../core/remembered.js';
import type { BusinessDay } from './policy.js';
import { firstShown } from './wall-clock.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** When days began, by zone and clock time; forgotten when there are many. */
const known = new Map<string, Map<number, number>>();
const MOST_KNOWN = 10_000;

/**
 * The business day that a moment belongs to: the last one that has begun. A day begins when the clock on
 * the wall first shows its time, so each moment has one day, whether a day has 23, 24 or 25 hours.
 * A text that is no instant has no day: ''.
 * @example businessDay('2026-03-10T04:59:59.000Z', { timeZone: 'Europe/Berlin', startsAt: '06:00' }) //=> '2026-03-09'
 */
export function businessDay(instant: string, day: BusinessDay): string {
  const moment = Date.parse(instant);
  return Number.isNaN(moment) ? '' : dayText(dayOf(moment, day));
}

/** A shift of a business day. */
export interface ShiftOfDay {
  readonly day: string;
  readonly shift: string;
}

/**
 * The shift that a moment belongs to, with its business day: the night shift belongs to the day on which it
 * begins. Undefined where the plant names no shifts, and for a text that is no instant.
 */
export function shiftOf(instant: string, day: BusinessDay): ShiftOfDay | undefined {
  const moment = Date.parse(instant);
  if (Number.isNaN(moment) || !day.shifts) return undefined;
  const number = dayOf(moment, day);
  const begun = day.shifts
    .map(({ name, startsAt }) => ({ name, begins: shiftStart(number, startsAt, day) }))
    .filter(({ begins }) => begins <= moment)
    .sort((a, b) => b.begins - a.begins);
  return begun[0] && { day: dayText(number), shift: begun[0].name };
}

/** The moment at which a business day begins. @example dayStart('2026-03-10', day) //=> '2026-03-10T05:00:00.000Z' */
export const dayStart = (date: string, day: BusinessDay): string =>
  new Date(startOf(Math.floor(Date.parse(date) / DAY), day.timeZone, day.startsAt)).toISOString();

/** What begins before the day does on the clock, begins on the next date. */
const shiftStart = (number: number, startsAt: string, day: BusinessDay): number =>
  startOf(startsAt < day.startsAt ? number + 1 : number, day.timeZone, startsAt);

const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

function dayOf(moment: number, { timeZone, startsAt }: BusinessDay): number {
  // No zone is more than a day from UTC, so the day is this one or a neighbour.
  let number = Math.floor(moment / DAY) + 1;
  while (startOf(number, timeZone, startsAt) > moment) number--;
  return number;
}

function startOf(number: number, timeZone: string, startsAt: string): number {
  const starts = remembered(known, `${timeZone} ${startsAt}`, () => new Map<number, number>());
  if (starts.size > MOST_KNOWN) starts.clear();
  return remembered(starts, number, () => firstShown(timeZone, number * DAY + minutes(startsAt) * MINUTE));
}

const minutes = (startsAt: string): number => Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3));
