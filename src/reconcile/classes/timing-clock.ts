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
    const minutes = Math.abs(moments.seconds) / 60;
    const isStep = minutes % policy.clockStepMinutes === 0 && minutes <= WIDEST_HOURS * 60;
    return isStep ? { proof: { seconds: String(moments.seconds), offset: offsetText(minutes) } } : undefined;
  }),
};

const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
};
