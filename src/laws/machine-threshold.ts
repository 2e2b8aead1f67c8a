import { decimalCompare } from '../core/decimal.js';

/** One measured value; a decimal text, so that no digit is lost. */
export interface Sample {
  readonly at: string;
  readonly value: string;
}

/** When an alert begins and when it is over: the two differ, so that a value on the edge tells one alert. */
export interface Threshold {
  readonly direction: 'above' | 'below';
  /** The alert begins when a value passes this. */
  readonly raiseAt: string;
  /** It is over when a value comes back to this. */
  readonly clearAt: string;
}

/** One time on the wrong side of a threshold. */
export interface Crossing {
  readonly raisedAt: string;
  /** Absent while it lasts. */
  readonly clearedAt?: string;
  /** The value farthest from what is right. */
  readonly worst: string;
}

/**
 * Turns samples, in the order of time, into alerts with hysteresis. Throws on a threshold that clears where
 * it still raises: that is a mistake of the caller, not of the machine.
 * @example crossingsOf(samples, { direction: 'above', raiseAt: '80', clearAt: '75' }).length //=> 1
 */
export function crossingsOf(samples: readonly Sample[], threshold: Threshold): Crossing[] {
  const { direction, raiseAt, clearAt } = threshold;
  const beyond = direction === 'above' ? 1 : -1;
  if (decimalCompare(clearAt, raiseAt) === beyond)
    throw new TypeError(`a threshold ${direction} ${raiseAt} does not clear at ${clearAt}`);
  const found: Crossing[] = [];
  let open: Crossing | undefined;
  for (const { at, value } of samples) {
    if (!open) {
      if (decimalCompare(value, raiseAt) === beyond) open = { raisedAt: at, worst: value };
      continue;
    }
    if (decimalCompare(value, clearAt) !== beyond) {
      found.push({ ...open, clearedAt: at });
      open = undefined;
    } else if (decimalCompare(value, open.worst) === beyond) open = { ...open, worst: value };
  }
  return open ? [...found, open] : found;
}
