import { type Fraction, mapKey, negative, ratio } from '../../core/fraction.js';
import { type Candidate, type Counted, total } from '../classify/candidate.js';
import { countsDiffer } from './differs.js';

/** What both sides tell of the same thing, in the same unit, and it is not the same amount. */
export interface Amounts {
  readonly left: Fraction;
  readonly right: Fraction;
  readonly lines: readonly Counted[];
}

/** The two amounts of a candidate whose quantities differ; undefined for any other. */
export const amountsApart = (it: Candidate): Amounts | undefined =>
  countsDiffer(it) && it.unit !== undefined
    ? { left: total(it.left), right: total(it.right), lines: [...it.left, ...it.right] }
    : undefined;

/** Whether one amount is minus the other. */
export const areOpposite = ({ left, right }: Amounts): boolean => mapKey(left) === mapKey(negative(right));

/** How many times the larger is the smaller; undefined where one is zero or the signs differ. */
export function timesApart({ left, right }: Pick<Amounts, 'left' | 'right'>): Fraction | undefined {
  if (left.n === 0n || right.n === 0n) return undefined;
  const times = ratio(left, right);
  if (times.n <= 0n) return undefined;
  return times.n > times.d ? times : { n: times.d, d: times.n };
}
