import { decimalAdd, decimalFromUnits, decimalSubtract, decimalUnits } from '../../../src/core/decimal.js';
import { between, type Roll } from './chance.js';

/** A decimal above zero with at most so many fraction digits. */
export function someDecimal(roll: Roll, greatest: number, digits: number): string {
  const whole = between(roll, 1, greatest);
  const fraction = digits === 0 ? '0' : String(roll(10 ** digits)).padStart(digits, '0');
  return decimalAdd(`${whole}.${fraction}`, '0');
}

/** a × b as a decimal; both are decimals of few digits. */
export const times = (a: string, b: string): string =>
  decimalFromUnits((decimalUnits(a) * decimalUnits(b)) / 10n ** 12n);

/** Decimals that sum up to the whole, none of them zero; the whole alone where it has no such parts. */
export function partsOf(roll: Roll, whole: string, wanted: number, digits: number): string[] {
  const step = 10n ** BigInt(12 - digits);
  const steps = Number(decimalUnits(whole) / step);
  if (!Number.isSafeInteger(steps) || Math.abs(steps) < wanted) return [whole];
  const parts: string[] = [];
  let rest = whole;
  let left = Math.abs(steps);
  for (let i = wanted; i > 1; i--) {
    const part = between(roll, 1, Math.max(1, Math.floor((left - i + 1) * 0.8)));
    left -= part;
    parts.push(decimalFromUnits(BigInt(Math.sign(steps) * part) * step));
    rest = decimalSubtract(rest, parts.at(-1) as string);
  }
  return [...parts, rest];
}
