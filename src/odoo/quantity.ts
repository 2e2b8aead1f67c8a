import {
  decimalCompare,
  decimalFromNumber,
  decimalNegate,
  decimalRound,
  decimalScale,
  decimalSubtract,
} from '../core/decimal.js';

/** Noise of binary floating point is at most this part of a last digit; anything more is a finer number. */
const NOISE_OF_LAST_DIGIT = 3;
/** … and at most this part of the number itself. */
const NOISE_OF_NUMBER = 11;

const magnitude = (decimal: string): string => (decimal.startsWith('-') ? decimalNegate(decimal) : decimal);

/**
 * The decimal behind an Odoo float: `480.00000000000006` with two digits is `480`. Undefined when the
 * number is finer than
 * the digits allow, or none at all: then it is an issue, never a rounding.
 */
export function decimalOfFloat(value: number, digits: number): string | undefined {
  const exact = decimalFromNumber(value);
  if (exact === undefined) return undefined;
  const rounded = decimalRound(exact, digits);
  const noise = magnitude(decimalSubtract(exact, rounded));
  if (noise === '0') return rounded;
  const ofDigit = `0.${'0'.repeat(digits + NOISE_OF_LAST_DIGIT - 1)}1`;
  const size = Math.max(1, Math.abs(value));
  const ofNumber = decimalFromNumber(size / 10 ** NOISE_OF_NUMBER) ?? '0';
  const limit = decimalCompare(ofDigit, ofNumber) < 0 ? ofDigit : ofNumber;
  return decimalCompare(noise, limit) <= 0 ? rounded : undefined;
}

/** Fraction digits of an Odoo `rounding` such as 0.001; 0.05 has two. */
export function digitsOfRounding(rounding: number): number {
  const text = decimalFromNumber(rounding);
  return text === undefined ? 0 : (text.split('.')[1]?.length ?? 0);
}

/** Minutes as whole seconds, half up: Odoo keeps minutes to a hundredth. */
export function secondsOfMinutes(minutes: number): number | undefined {
  const text = decimalFromNumber(minutes);
  const seconds = text === undefined ? undefined : decimalScale(decimalRound(text, 6), 60n, 1n);
  return seconds === undefined ? undefined : Number(decimalRound(seconds, 0));
}
