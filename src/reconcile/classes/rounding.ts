import { decimalUnits } from '../../core/decimal.js';
import { absolute, fraction, minus } from '../../core/fraction.js';
import { anyLine } from '../classify/candidate.js';
import { itemOf } from '../policy/entry.js';
import { type BreakClass, each } from './break-class.js';
import { amountsApart } from './quantity.js';

/** One side rounds each line, the other does not. */
export const rounding: BreakClass = {
  code: 'ROUNDING',
  severity: 'info',
  sentence:
    '{left} tells {leftTotal} of {what}, {right} {rightTotal}: less than rounding {lines} lines to {roundingUnit}.',
  causes: ['One side rounds each posting to the rounding unit of the item.'],
  nextStep: 'Nothing. Rounding differences are kept and summed; a run of one sign is told as drift.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, { policy }) => {
    const roundingUnit = itemOf(policy, anyLine(it).itemId).roundingUnit;
    if (roundingUnit === undefined || !amountsApart(it)) return undefined;
    const lines = Math.max(it.left.length, it.right.length);
    const limit = fraction(decimalUnits(roundingUnit) * BigInt(lines), 1n);
    return minus(absolute(it.delta), limit).n < 0n
      ? { proof: { roundingUnit, lines: String(lines) } }
      : undefined;
  }),
};
