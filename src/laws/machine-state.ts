/** The execution words of MTConnect, and what they mean for the business; the rest says nothing. */
export const EXECUTION = {
  ACTIVE: 'running',
  WAIT: 'paused',
  READY: 'paused',
  INTERRUPTED: 'paused',
  FEED_HOLD: 'paused',
  OPTIONAL_STOP: 'paused',
  STOPPED: 'stopped',
  PROGRAM_STOPPED: 'stopped',
  PROGRAM_COMPLETED: 'stopped',
  UNAVAILABLE: 'noInformation',
} as const;

/** What a machine is doing, as far as anybody knows. */
export type MachineState = (typeof EXECUTION)[keyof typeof EXECUTION];

/** From this moment on the machine says this. */
export interface StateChange {
  readonly at: string;
  /** A word of the machine; one that is not listed is no information. */
  readonly word: string;
}

/** The machine did not run from here to there. */
export interface Downtime {
  readonly startedAt: string;
  /** Absent while it lasts. */
  readonly endedAt?: string;
  readonly durationSeconds?: number;
  /** For how long nobody could tell, inside the downtime. */
  readonly unknownSeconds: number;
}

/** What counts as a downtime. */
export interface DowntimeNature {
  /** Whether a pause counts besides a stop; it does by default. */
  readonly pausesCount?: boolean;
  /** Shorter ones are left out; none is by default. */
  readonly shortestSeconds?: number;
}

/** What a machine's word means for the business. @example stateOf('FEED_HOLD') //=> 'paused' */
export const stateOf = (word: string): MachineState =>
  Object.hasOwn(EXECUTION, word) ? EXECUTION[word as keyof typeof EXECUTION] : 'noInformation';

const secondsBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 1000);

/**
 * Turns the words of a machine, in the order of time, into its downtimes. A machine that falls silent neither
 * stops nor runs by that: an open downtime stays open until the machine says that it runs.
 */
export function downtimesOf(changes: readonly StateChange[], nature: DowntimeNature = {}): Downtime[] {
  const found: Downtime[] = [];
  let startedAt: string | undefined;
  let silentSince: string | undefined;
  let unknownSeconds = 0;
  for (const { at, word } of changes) {
    const state = stateOf(word);
    if (state === 'noInformation') {
      silentSince ??= at;
      continue;
    }
    if (startedAt !== undefined && silentSince !== undefined)
      unknownSeconds += secondsBetween(silentSince, at);
    silentSince = undefined;
    const isDown = state === 'stopped' || (state === 'paused' && (nature.pausesCount ?? true));
    if (isDown) startedAt ??= at;
    else if (startedAt !== undefined) {
      found.push({ startedAt, endedAt: at, durationSeconds: secondsBetween(startedAt, at), unknownSeconds });
      startedAt = undefined;
      unknownSeconds = 0;
    }
  }
  if (startedAt !== undefined) found.push({ startedAt, unknownSeconds });
  const shortest = nature.shortestSeconds ?? 0;
  return found.filter((it) => it.durationSeconds === undefined || it.durationSeconds >= shortest);
}
