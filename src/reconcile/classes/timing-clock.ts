import type { Policy } from '../policy/policy.js';
import { type BreakClass, each } from './break-class.js';
import { momentsApart } from './timing.js';

/** Clocks are apart by at most so much: the widest step between two zones that trade with each other. */
const WIDEST_HOURS = 14;

/** A clock hangs in another time zone, or missed the change of summer time. */
export const timingClock: BreakClass = {
  code: 'TIMING_CLOCK',
  severity: 'medium',
  sentence: 'Both tell {what}, {offset} apart: a clock or a time zone is wrong.',
  causes: ['One side writes local time and calls it UTC.', 'A clock missed the change of summer time.'],
  nextStep: 'Check clock and time zone of both sources; correct the mapping before the next posting.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, { policy }) => {
    const moments = momentsApart(it);
    if (!moments || policy.clockStepMinutes === 0) return undefined;
    const minutes = nearestStep(Math.abs(moments.seconds), policy);
    return minutes === undefined
      ? undefined
      : { proof: { seconds: String(moments.seconds), offset: offsetText(minutes) } };
  }),
};

/** Two clocks never agree to the second: so much of a step they may be off it. */
const SLACK = 1 / 20;

/** The whole steps that two clocks are apart by, in minutes; undefined where they are apart by none. */
function nearestStep(
  seconds: number,
  { clockStepMinutes, timeToleranceSeconds }: Policy,
): number | undefined {
  const step = clockStepMinutes * 60;
  const steps = Math.round(seconds / step);
  const slack = Math.min(timeToleranceSeconds, step * SLACK);
  const minutes = steps * clockStepMinutes;
  const fits = steps > 0 && minutes <= WIDEST_HOURS * 60 && Math.abs(seconds - steps * step) <= slack;
  return fits ? minutes : undefined;
}

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
};
