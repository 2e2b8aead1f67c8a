import { decimalUnits } from '../../../src/core/decimal.js';
import { type Fraction, fraction, plus, ZERO } from '../../../src/core/fraction.js';
import { unitsOf } from '../../../src/vocabulary/conversion.js';
import { ITEMS, type Item } from './world.js';

/** An amount as a report tells it: a decimal, or a fraction where no decimal ends. */
export function exactly(text: string): Fraction {
  const [n = '0', d] = text.split('/');
  return d === undefined ? { n: decimalUnits(n), d: 1n } : fraction(BigInt(n) * 10n ** 12n, BigInt(d));
}

/** The sum of amounts as reports tell them. */
export const exactSum = (texts: readonly string[]): Fraction => texts.map(exactly).reduce(plus, ZERO);

const units = unitsOf(ITEMS);

/** An amount in the unit of its item; undefined where nothing converts it. */
export function amountIn(text: string, unit: string, item: Item): Fraction | undefined {
  const factor = units.factor(unit, item.baseUnit, item.id);
  const { n, d } = exactly(text);
  return factor && fraction(n * factor[0], d * factor[1]);
}
