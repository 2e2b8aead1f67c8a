import { evidence } from './break.js';
import type { Row } from './fact-row.js';
import { aboutOf, type Run } from './run.js';

/** How many seconds the right side is later than the left. */
const secondsBetween = (left: string, right: string): number => (Date.parse(right) - Date.parse(left)) / 1000;

/** Two tellings of one posting, further apart in time than agreed, are a break. */
export function findTiming(left: Row, right: Row, run: Run): void {
  if (left.time === right.time) return;
  const seconds = secondsBetween(left.time, right.time);
  if (Math.abs(seconds) <= run.parameters.timeToleranceSeconds) return;
  tell([left], [right], seconds, run);
}

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z$/;

/** Whether two values are instants that agree within the tolerance. */
export const isSameMoment = (left: unknown, right: unknown, run: Run): boolean =>
  typeof left === 'string' &&
  typeof right === 'string' &&
  INSTANT.test(left) &&
  INSTANT.test(right) &&
  Math.abs(secondsBetween(left, right)) <= run.parameters.timeToleranceSeconds;

/** Several postings that agree in their sum: the break is the gap between the two spans of time. */
export function findSpanTiming(left: readonly Row[], right: readonly Row[], run: Run): void {
  const [a, b] = [spanOf(left), spanOf(right)];
  if (!a || !b) return;
  const seconds =
    a.last < b.first
      ? secondsBetween(a.last, b.first)
      : b.last < a.first
        ? secondsBetween(a.first, b.last)
        : 0;
  if (Math.abs(seconds) > run.parameters.timeToleranceSeconds) tell(left, right, seconds, run);
}

const spanOf = (rows: readonly Row[]): { first: string; last: string } | undefined => {
  const times = rows.map((row) => row.time).sort();
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
};

function tell(left: readonly Row[], right: readonly Row[], seconds: number, run: Run): void {
  const rows = [...left, ...right];
  const [first] = rows;
  if (!first) return;
  for (const row of rows) row.account = 'inBreaks';
  const keys = [...new Set(rows.map((row) => row.key))].sort();
  run.find({
    code: 'TIMING',
    about: aboutOf(first, { known: true, lot: first.lot }),
    owner: first.contract.owner,
    which: keys.join(' '),
    seconds,
    left: evidence(left, run.parameters.evidenceLimit),
    right: evidence(right, run.parameters.evidenceLimit),
    keys,
  });
}
