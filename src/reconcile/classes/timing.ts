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
