import { decimalUnits } from '../../core/decimal.js';
import { absolute, compareAmounts, fraction } from '../../core/fraction.js';
import { anyLine } from '../classify/candidate.js';
import { itemOf } from '../policy/entry.js';
import { type BreakClass, each } from './break-class.js';
import { amountsApart } from './quantity.js';

/** One side rounds each line, the other does not. */
export const rounding: BreakClass = {
  code: 'ROUNDING',
  severity: 'info',
  sentence:
    '{left} tells {leftTotal} of {what}, {right} {rightTotal}: less than rounding to {roundingUnit} explains.',
  causes: ['One side rounds each posting to the rounding unit of the item.'],
  nextStep: 'Nothing. Rounding differences are kept and summed; a run of one sign is told as drift.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, { policy, units }) => {
    const { itemId } = anyLine(it);
    const { roundingUnit, unit } = itemOf(policy, itemId);
    if (roundingUnit === undefined || it.unit === undefined || !amountsApart(it)) return undefined;
    const factor = unit === undefined ? ([1n, 1n] as const) : units.factor(unit, it.unit, itemId);
    if (!factor) return undefined;
    const lines = Math.max(it.left.length, it.right.length);
    const limit = fraction(decimalUnits(roundingUnit) * BigInt(lines) * factor[0], factor[1]);
    return compareAmounts(absolute(it.delta), limit) < 0
      ? { proof: { roundingUnit: `${roundingUnit} ${unit ?? it.unit}`, lines: String(lines) } }
      : undefined;
  }),
};
