import { absolute, amountOf, amountText, compareAmounts, type Fraction, times } from '../../core/fraction.js';
import type { Units } from '../../vocabulary/conversion.js';
import { itemOf } from './entry.js';
import type { Policy } from './policy.js';

/** What a difference is worth, in the policy's currency, or the reason why nobody knows. */
export type Worth =
  | { readonly known: true; readonly amount: Fraction }
  | { readonly known: false; readonly because: string };

/** Who approves a correction, and why it is that level. */
export interface Approval {
  readonly role: string;
  readonly because: string;
}

/** What a quantity of an item costs, by the cost in the policy; it has the sign of the quantity. */
export function worthOf(
  policy: Policy,
  { itemId, unit, quantity }: { readonly itemId: string; readonly unit: string; readonly quantity: Fraction },
  units: Units,
): Worth {
  const item = itemOf(policy, itemId);
  if (item.unitCost === undefined)
    return { known: false, because: `no cost of ${itemId || 'an item without name'} is told` };
  const by = item.unit === undefined || item.unit === unit ? ONE : units.factor(unit, item.unit, itemId);
  if (!by)
    return {
      known: false,
      because: `the cost is told per ${item.unit}, into which ${unit} does not convert`,
    };
  const { n } = amountOf(item.unitCost);
  // Cost and quantity are both counts of 10^-12: one of the two scales goes.
  return { known: true, amount: times(quantity, { n: n * by[0], d: SCALE * by[1] }) };
}

const ONE = [1n, 1n] as const;
const SCALE = amountOf('1').n;

/** The first level whose limit the value does not exceed; a value that nobody knows needs the highest. */
export function approvalFor({ approvals, currency }: Policy, worth: Worth): Approval {
  const highest = approvals.at(-1)?.role ?? 'nobody';
  if (!worth.known) return { role: highest, because: `the highest level: ${worth.because}` };
  const size = absolute(worth.amount);
  const says = `${amountText(size)} ${currency}`.trim();
  const level = approvals.find(({ upTo }) => upTo === undefined || compareAmounts(size, amountOf(upTo)) <= 0);
  if (!level) return { role: highest, because: `the highest level, though ${says} is above its limit` };
  const limit = level.upTo === undefined ? 'without limit' : `up to ${level.upTo} ${currency}`.trim();
  return { role: level.role, because: `${says}; ${level.role} approves ${limit}` };
}
