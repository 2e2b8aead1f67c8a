import { type Gate, WEEKDAYS } from './gate.js';

const DAY = 86_400_000;

const number = (day: string): number => Date.parse(day) / DAY;

/** A day so many days later; earlier for a number below zero. @example addDays('2026-02-28', 1) //=> '2026-03-01' */
export const addDays = (day: string, days: number): string =>
  new Date((number(day) + days) * DAY).toISOString().slice(0, 10);

/** How many days lie between. @example daysBetween('2026-02-28', '2026-03-02') //=> 2 */
export const daysBetween = (from: string, to: string): number => number(to) - number(from);

/** Whether somebody works on that day. */
export function isWorkingDay(day: string, { restDays = [], holidays = [] }: Rest): boolean {
  const weekday = WEEKDAYS[new Date(day).getUTCDay()] as (typeof WEEKDAYS)[number];
  return !(restDays as readonly string[]).includes(weekday) && !holidays.includes(day);
}

type Rest = Pick<NonNullable<Gate['cleanDays']>, 'restDays' | 'holidays'>;
