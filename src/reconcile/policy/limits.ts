import { absolute, amountOf, amountText, type Fraction, ratio, times } from '../../core/fraction.js';
import type { Units } from '../../vocabulary/conversion.js';
import { itemOf } from './entry.js';
import type { Policy, Tolerance } from './policy.js';
import type { Difference } from './tolerance.js';

/** One limit of a tolerance in the unit of the difference, or the reason why it can not be worked out. */
export interface Limit {
  readonly size?: Fraction;
  readonly says: string;
}

/** Every limit that a tolerance states, worked out for a difference. */
export function limitsOf(
  { where, absolute: amount, unit, percent, roundingUnits, value }: Tolerance,
  difference: Difference,
  policy: Policy,
  units: Units,
): Limit[] {
  const at: Place = { difference, policy, units };
  return [
    ...(amount === undefined ? [] : [plain(amount, unit ?? where.unit, at)]),
    ...(percent === undefined ? [] : [share(percent, difference)]),
    ...(roundingUnits === undefined ? [] : [rounding(roundingUnits, at)]),
    ...(value === undefined ? [] : [worth(value, at)]),
  ];
}

interface Place {
  readonly difference: Difference;
  readonly policy: Policy;
  readonly units: Units;
}

function plain(amount: string, unit: string | undefined, at: Place): Limit {
  return measured(amountOf(amount), unit, at, `${amount} ${unit ?? at.difference.about.unit}`.trim());
}

function share(percent: string, { reference, about }: Difference): Limit {
  const of = absolute(reference);
  return {
    size: times(of, ratio(amountOf(percent), HUNDRED)),
    says: `${percent} % of ${amountText(of)} ${about.unit}`.trim(),
  };
}

const HUNDRED = amountOf('100');

const whole = (count: number): Fraction => ({ n: BigInt(count), d: 1n });

function rounding(multiples: number, at: Place): Limit {
  const { lines, about } = at.difference;
  const { roundingUnit, unit } = itemOf(at.policy, about.itemId);
  if (roundingUnit === undefined) return { says: `no rounding unit of ${itemName(about.itemId)} is told` };
  const size = times(amountOf(roundingUnit), whole(multiples * lines));
  const one = `${roundingUnit} ${unit ?? about.unit}`.trim();
  return measured(size, unit, at, `${multiples} × ${one} on ${lines} ${lines === 1 ? 'line' : 'lines'}`);
}

function worth({ amount, currency }: NonNullable<Tolerance['value']>, at: Place): Limit {
  const { itemId, unit } = at.difference.about;
  const item = itemOf(at.policy, itemId);
  if (item.unitCost === undefined) return { says: `no cost of ${itemName(itemId)} is told` };
  if (currency !== at.policy.currency)
    return { says: `the limit is in ${currency}, costs in ${at.policy.currency || 'no currency'}` };
  if (amountOf(item.unitCost).n === 0n)
    return { says: `${itemName(itemId)} costs nothing, so its worth limits nothing` };
  const size = times(ratio(amountOf(amount), amountOf(item.unitCost)), ONE);
  const per = item.unit ?? unit;
  return measured(size, item.unit, at, `${amount} ${currency} at ${item.unitCost} ${currency}/${per}`);
}

const ONE = amountOf('1');

const itemName = (itemId: string): string => itemId || 'an item without name';

/** A limit that was told in its own unit, in that of the difference. */
function measured(
  size: Fraction,
  from: string | undefined,
  { difference, units }: Place,
  says: string,
): Limit {
  const { unit, itemId } = difference.about;
  if (from === undefined || from === unit) return { size, says };
  const by = units.factor(from, unit, itemId);
  if (!by) return { says: `${says}, and nothing converts ${from} into ${unit || 'no unit'}` };
  return { size: times(size, { n: by[0], d: by[1] }), says };
}
