import { decimalFromNumber } from '../core/decimal.js';

/** A positive amount as numerator and denominator: Odoo's own decimals, nothing rounded. */
export type Fraction = readonly [bigint, bigint];

/** The decimal that a positive float is written as; undefined for zero, less, and what is no number. */
export function fractionOf(factor: number): Fraction | undefined {
  const text = decimalFromNumber(factor);
  if (text === undefined || text.startsWith('-') || text === '0') return undefined;
  const [whole = '0', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

export const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];
export const per = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];

/** The float next to a fraction. */
export const floatOf = ([numerator, denominator]: Fraction): number =>
  Number(numerator) / Number(denominator);
