import { decimalFromUnits, decimalUnits } from '../../core/decimal.js';
import type { Fraction } from '../../core/fraction.js';

const ONE = decimalUnits('1');

/** Whether a chance is at most a share such as `0.001`; exact. */
export const isRare = (chance: Fraction, atMost: string): boolean =>
  chance.n * ONE <= decimalUnits(atMost) * chance.d;

/** A chance as a decimal, rounded up to twelve digits: what is rarer is told as the rarest. */
export const chanceText = ({ n, d }: Fraction): string => decimalFromUnits((n * ONE + d - 1n) / d);
