import { addDays, isWorkingDay } from './calendar.js';
import type { Gate } from './gate.js';
import { type Run, rankOf } from './run.js';

/** Working days in a row, up to the latest run, on which nothing was wrong. */
export interface CleanDays {
  readonly count: number;
  /** The day that ended the row, and why; absent where it reaches back to the first run. */
  readonly ended?: { readonly day: string; readonly because: string };
}

type Asked = NonNullable<Gate['cleanDays']>;

/**
 * Counts clean days backwards from the latest run. A working day without a run ends the row; a rest day
 * neither counts nor ends it, unless its own run found something.
 */
export function cleanDays(days: readonly Run[], asked: Asked): CleanDays {
  const byDay = new Map(days.map((it) => [it.businessDay, it]));
  const first = days[0]?.businessDay ?? '';
  let count = 0;
  for (let day = days.at(-1)?.businessDay ?? ''; day !== '' && day >= first; day = addDays(day, -1)) {
    const run = byDay.get(day);
    const works = isWorkingDay(day, asked);
    const because = run ? trouble(run, asked.uncleanFrom) : works ? 'it was not compared' : undefined;
    if (because !== undefined) return { count, ended: { day, because } };
    if (works) count++;
  }
  return { count };
}

/** Why a day is not clean. A day on which nothing was compared proves nothing. */
function trouble({ outcome }: Run, uncleanFrom: Asked['uncleanFrom']): string | undefined {
  if (!outcome.flows.some((it) => it.left.lines > 0 || it.right.lines > 0))
    return 'there was nothing to compare';
  const found = outcome.breaks.filter((it) => rankOf(it.severity) <= rankOf(uncleanFrom));
  if (found.length === 0) return undefined;
  const groups = new Map<string, number>();
  for (const it of [...found].sort((a, b) => rankOf(a.severity) - rankOf(b.severity))) {
    const group = `${it.severity} # in ${it.flow}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const said = [...groups].map(([group, count]) =>
    `${count} ${group}`.replace('#', count === 1 ? 'break' : 'breaks'),
  );
  const shown = said.slice(0, SHOWN).join(', ');
  return said.length > SHOWN ? `${shown} and more` : shown;
}

const SHOWN = 3;
