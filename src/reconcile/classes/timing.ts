import type { Candidate } from '../classify/candidate.js';
import { agreesBut } from './differs.js';

const MILLISECONDS = 1000;

/** What both sides tell of one fact, at two moments. */
export interface Moments {
  readonly left: string;
  readonly right: string;
  /** Right minus left. */
  readonly seconds: number;
}

const first = (lines: Candidate['left']): string =>
  lines
    .map((it) => it.line.occurredAt)
    .filter((it) => it !== '')
    .sort()[0] ?? '';
const last = (lines: Candidate['left']): string =>
  lines
    .map((it) => it.line.occurredAt)
    .sort()
    .at(-1) ?? '';

/** The two moments of a candidate that is told at other times and agrees in what and how much. */
export function momentsApart(it: Candidate): Moments | undefined {
  if (!agreesBut(it, 'occurredAt')) return undefined;
  const between = (left: string, right: string): Moments => {
    return { left, right, seconds: (Date.parse(right) - Date.parse(left)) / MILLISECONDS };
  };
  const [begins, ends] = [between(first(it.left), first(it.right)), between(last(it.left), last(it.right))];
  return Math.abs(ends.seconds) > Math.abs(begins.seconds) ? ends : begins;
}

/** How long something lasts, for a reader. @example spanText(11_312) //=> '3 h 8 min 32 s' */
export function spanText(seconds: number): string {
  const whole = Math.abs(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'min'],
    [Math.round((whole % 60) * MILLISECONDS) / MILLISECONDS, 's'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.join(' ') || '0 s';
}
