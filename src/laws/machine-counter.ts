/** One reading of a counter that only counts up. */
export interface Reading {
  readonly at: string;
  /** A whole number from 0, below the rollover. */
  readonly count: number;
  /** A counter that says which session it counts in starts at 0 in each. */
  readonly session?: string;
}

/** What a counter can not say of itself. */
export interface CounterNature {
  /** The number after which it begins at 0 again; without it a fall is a reset. */
  readonly rollover?: number;
  /** More than this between two readings is no count: the fall was a reset, or the rise a fault. */
  readonly mostBetweenReadings?: number;
}

/** So many pieces between two readings, and how that is known. */
export interface CounterDelta {
  readonly from: string;
  readonly to: string;
  /** A canonical decimal of pieces. */
  readonly delta: string;
  /** `reset`: what was counted between the last reading and the reset is not known. */
  readonly how: 'counted' | 'rolledOver' | 'reset';
}

/** A reading that can not be counted, with the reason. */
export interface OddReading {
  readonly reading: Reading;
  readonly found: string;
  readonly wanted: string;
}

/** What the readings of one counter amount to. */
export interface Counted {
  readonly deltas: readonly CounterDelta[];
  readonly odd: readonly OddReading[];
}

/**
 * Turns the readings of a counter, in the order of time, into what was made between them. A fall is the
 * rollover where that leaves a believable count, else a reset to 0.
 * @example countedBetween([{ at, count: 98 }, { at, count: 3 }], { rollover: 100 }).deltas.length //=> 1
 */
export function countedBetween(readings: readonly Reading[], nature: CounterNature = {}): Counted {
  const deltas: CounterDelta[] = [];
  const odd: OddReading[] = [];
  let last: Reading | undefined;
  for (const reading of readings) {
    const wrong = oddity(reading, last, nature);
    if (wrong) {
      odd.push({ reading, ...wrong });
      continue;
    }
    if (last) {
      const delta = deltaOf(last, reading, nature);
      if (delta.delta !== '0' || delta.how === 'reset') deltas.push(delta);
    }
    last = reading;
  }
  return { deltas, odd };
}

function oddity(
  { at, count, session }: Reading,
  last: Reading | undefined,
  { rollover, mostBetweenReadings }: CounterNature,
): { readonly found: string; readonly wanted: string } | undefined {
  if (!Number.isSafeInteger(count) || count < 0)
    return { found: String(count), wanted: 'a whole number, zero or above' };
  if (rollover !== undefined && count >= rollover)
    return { found: String(count), wanted: `a count below ${rollover}` };
  if (last && at < last.at) return { found: at, wanted: `a moment from ${last.at} on` };
  const rise = last && last.session === session ? count - last.count : 0;
  if (mostBetweenReadings !== undefined && rise > mostBetweenReadings)
    return { found: `${rise} between two readings`, wanted: `at most ${mostBetweenReadings}` };
  return undefined;
}

function deltaOf(last: Reading, { at, count, session }: Reading, nature: CounterNature): CounterDelta {
  const told = (delta: number, how: CounterDelta['how']): CounterDelta => ({
    from: last.at,
    to: at,
    delta: String(delta),
    how,
  });
  if (session !== last.session) return told(count, 'reset');
  if (count >= last.count) return told(count - last.count, 'counted');
  const around = nature.rollover === undefined ? undefined : nature.rollover - last.count + count;
  const isBelievable = around !== undefined && around <= (nature.mostBetweenReadings ?? around);
  return isBelievable ? told(around, 'rolledOver') : told(count, 'reset');
}
