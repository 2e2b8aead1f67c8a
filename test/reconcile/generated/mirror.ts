import type { BreakCode } from '../../../src/reconcile/classes/codes.js';
import { other, type Sides } from '../../../src/reconcile/ledger/line.js';
import type { Pair } from './pair.js';

const turned = <T>({ left, right }: Sides<T>): Sides<T> => ({ left: right, right: left });

/** The same pair with the sides changed over, and everything that is said of a side. */
export function mirrored(pair: Pair): Pair {
  const { policy } = pair;
  const authority = Object.entries(policy.authority).map(([flow, side]) => [flow, other(side)]);
  return {
    ...pair,
    told: pair.told.map((it) => ({ ...it, ...turned(it) })),
    columns: turned(pair.columns),
    archived: turned(pair.archived),
    underWay: pair.underWay.map((it) => ({ ...it, waitingFor: other(it.waitingFor) })),
    policy: { ...policy, authority: Object.fromEntries(authority), statuses: turned(policy.statuses) },
  };
}

/** The class that a class becomes when the sides change over. */
export function mirroredCode(code: BreakCode): BreakCode {
  const word = code.endsWith('_LEFT') ? code.replace(/LEFT$/, 'RIGHT') : code.replace(/RIGHT$/, 'LEFT');
  return word as BreakCode;
}
