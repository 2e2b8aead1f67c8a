import { byText } from '../core/field.js';
import { earliest, latest } from './moments.js';
import type { MrpWorkorder } from './records/mrp-workorder.js';
import type { Stretch } from './time-logs.js';

/** One run of a step as its clock saw it. Nothing is known of a run that has not begun. */
export interface OperationRun {
  readonly startedAt?: string;
  /** When it was done. */
  readonly endedAt?: string;
  /** The times in which nobody worked, between the beginning and the end; the last may still last. */
  readonly pauses: readonly Stretch[];
}

/** What a work order says of its run. */
export type RunDates = Pick<MrpWorkorder, 'state' | 'date_start' | 'date_finished'>;

const NOT_BEGUN: OperationRun = { pauses: [] };

/**
 * The run of a work order, by the time logged on it, whoever logged it; without any log, by its own dates.
 * From 17 on the dates of a step that has not begun are a plan, so its state decides; one that was cancelled
 * has begun only where time was logged.
 */
export function runOf(workorder: RunDates, logs: readonly Stretch[]): OperationRun {
  const { state, date_start, date_finished } = workorder;
  if (!['progress', 'done', 'cancel'].includes(state)) return NOT_BEGUN;
  if (logs.length === 0 && state === 'cancel') return NOT_BEGUN;
  const begun = logs.length === 0 ? date_start : earliest(logs.map(({ from }) => from));
  const startedAt = begun === undefined ? {} : { startedAt: begun };
  if (state !== 'done') return { ...startedAt, pauses: pausesOf(logs, state === 'progress') };
  const endedAt = latest([date_finished, ...logs.map(({ from, to }) => to ?? from)]);
  if (endedAt === undefined) return { ...startedAt, pauses: [] };
  // whoever finishes a step ends every clock that still runs on it
  const closed = logs.map(({ from, to }) => ({ from, to: to ?? endedAt }));
  return { ...startedAt, endedAt, pauses: pausesOf(closed, false, endedAt) };
}

/** The gaps between stretches of work, and what follows the last of them while the run is still open. */
function pausesOf(logs: readonly Stretch[], isOpen: boolean, endedAt?: string): Stretch[] {
  const worked = together(logs);
  const told = worked.filter(
    // no time at all is no work, but the first log began the run, and the last may have ended it
    ({ from, to }, i) => from !== to || i === 0 || (i === worked.length - 1 && to === endedAt),
  );
  const gaps = told.slice(1).map(({ from }, i) => ({ from: told[i]?.to as string, to: from }));
  const end = told.at(-1)?.to;
  return isOpen && end !== undefined ? [...gaps, { from: end, to: undefined }] : gaps;
}

/** Logs that overlap or touch are one stretch. */
function together(logs: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const log of [...logs].sort((a, b) => byText(a.from, b.from))) {
    const last = all.at(-1);
    if (last && (last.to === undefined || log.from <= last.to)) {
      const isLonger = last.to !== undefined && (log.to === undefined || log.to > last.to);
      if (isLonger) all[all.length - 1] = { from: last.from, to: log.to };
    } else all.push(log);
  }
  return all;
}
