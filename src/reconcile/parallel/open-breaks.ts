import type { Severity } from '../classes/codes.js';
import { daysBetween } from './calendar.js';
import { counts, type Run, rankOf } from './run.js';

/** A break that the latest run still finds. */
export interface OpenBreak {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly flow: string;
  /** The business day of the first run that found it. */
  readonly firstSeen: string;
  /** Calendar days from then to the latest run. */
  readonly ageDays: number;
}

/** The breaks that are still there, worst and oldest first. */
export function openBreaks(days: readonly Run[]): OpenBreak[] {
  const latest = days.at(-1);
  if (!latest) return [];
  const firstSeen = new Map<string, string>();
  for (const { businessDay, outcome } of days)
    for (const { id } of outcome.breaks) if (!firstSeen.has(id)) firstSeen.set(id, businessDay);
  return latest.outcome.breaks
    .filter(counts)
    .map(({ id, code, severity, flow }) => {
      const first = firstSeen.get(id) ?? latest.businessDay;
      return { id, code, severity, flow, firstSeen: first, ageDays: daysBetween(first, latest.businessDay) };
    })
    .sort(
      (a, b) => rankOf(a.severity) - rankOf(b.severity) || b.ageDays - a.ageDays || (a.id < b.id ? -1 : 1),
    );
}
