import type { BusinessDay } from '../../../src/reconcile/policy/policy.js';

/** The instant so many seconds later. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** How many seconds the second instant is later than the first. */
export const secondsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}

/** The day to which the plant counts an instant: by its wall clock, from the hour at which a day begins. */
export function plantDay(instant: string, { timeZone, startsAt }: BusinessDay): string {
  const wall = clockOf(timeZone).format(new Date(instant)).replace(' ', 'T');
  const [day, clock] = [wall.slice(0, 10), wall.slice(11, 16)];
  return clock >= startsAt ? day : later(`${day}T00:00:00.000Z`, -86_400).slice(0, 10);
}

/** Whether a gap is a whole number of steps, give or take what clocks may differ. */
export function isWholeSteps(seconds: number, stepMinutes: number, tolerance: number): boolean {
  const step = stepMinutes * 60;
  const over = Math.abs(seconds) % step;
  return Math.min(over, step - over) <= tolerance;
}
