/**
 * Exact decimals on strings. Canonical form: no sign but a leading `-`, no exponent, no leading or trailing
 * zeros, no `-0`; at most 18 integer and 12 fraction digits (vocabulary: JSON numbers lose digits and
 * trailing zeros).
 */
const SPELLING = /^([+-]?)([0-9]+)(?:\.([0-9]+))?$/;
const INTEGER_DIGITS = 18;
const FRACTION_DIGITS = 12;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

function scaled(text: string): Scaled {
  const found = SPELLING.exec(text);
  if (!found) throw new TypeError(`"${text}" is no decimal`);
  const fraction = found[3] ?? '';
  const units = BigInt((found[2] as string) + fraction);
  return { units: found[1] === '-' ? -units : units, scale: fraction.length };
}

function text({ units, scale }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const sign = units < 0n ? '-' : '';
  return sign + whole + (fraction ? `.${fraction}` : '');
}

/** Looked up, since sums over many ask for the same few again and again. */
const POWERS = Array.from({ length: 2 * FRACTION_DIGITS }, (_, i) => 10n ** BigInt(i));

const align = ({ units, scale }: Scaled, to: number): bigint =>
  units * (POWERS[to - scale] ?? 10n ** BigInt(to - scale));

/** The canonical spelling of a decimal text, or undefined when it is none or has too many digits. */
export function canonicalDecimal(spelling: string): string | undefined {
  if (spelling.length > 64 || !SPELLING.test(spelling)) return undefined;
  const canonical = text(scaled(spelling));
  const [whole = '', fraction = ''] = canonical.replace('-', '').split('.');
  return whole.length > INTEGER_DIGITS || fraction.length > FRACTION_DIGITS ? undefined : canonical;
}

/** -1, 0 or 1. @example decimalCompare('2.5', '10') //=> -1 */
export function decimalCompare(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = [scaled(a), scaled(b)];
  const scale = Math.max(x.scale, y.scale);
  const [left, right] = [align(x, scale), align(y, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @example decimalAdd('0.1', '0.2') //=> '0.3' */
export function decimalAdd(a: string, b: string): string {
  const [x, y] = [scaled(a), scaled(b)];
  const scale = Math.max(x.scale, y.scale);
  return text({ units: align(x, scale) + align(y, scale), scale });
}

/** @example decimalNegate('1.5') //=> '-1.5' */
export const decimalNegate = (a: string): string => {
  const { units, scale } = scaled(a);
  return text({ units: -units, scale });
};

/** @example decimalSubtract('1', '0.9') //=> '0.1' */
export const decimalSubtract = (a: string, b: string): string => decimalAdd(a, decimalNegate(b));

/** The sum of any number of decimals; of none it is `"0"`. */
export const decimalSum = (values: readonly string[]): string => values.reduce(decimalAdd, '0');

/**
 * `a` × numerator ÷ denominator, exact; undefined when the result has no finite decimal form within 12
 * digits.
 * @example decimalScale('135', 1n, 100n) //=> '1.35'
 */
export function decimalScale(a: string, numerator: bigint, denominator: bigint): string | undefined {
  const { units, scale } = scaled(a);
  const dividend = units * numerator * 10n ** BigInt(FRACTION_DIGITS);
  const divisor = denominator * 10n ** BigInt(scale);
  return dividend % divisor === 0n ? text({ units: dividend / divisor, scale: FRACTION_DIGITS }) : undefined;
}

/** The quotient a ÷ b as a reduced fraction; undefined when b is zero. */
export function decimalRatio(a: string, b: string): readonly [bigint, bigint] | undefined {
  const [x, y] = [scaled(a), scaled(b)];
  if (y.units === 0n) return undefined;
  const scale = Math.max(x.scale, y.scale);
  let [numerator, denominator] = [align(x, scale), align(y, scale)];
  if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return [numerator / divisor, denominator / divisor];
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** The decimal as a count of 10^-12, for sums over many. @example decimalUnits('1.5') //=> 1500000000000n */
export const decimalUnits = (a: string): bigint => align(scaled(a), FRACTION_DIGITS);

/** The decimal text of so many 10^-12. @example decimalFromUnits(1500000000000n) //=> '1.5' */
export const decimalFromUnits = (units: bigint): string => text({ units, scale: FRACTION_DIGITS });

/** Half-up (away from zero) to so many fraction digits. @example decimalRound('1.005', 2) //=> '1.01' */
export function decimalRound(a: string, digits: number): string {
  const { units, scale } = scaled(a);
  if (scale <= digits) return text({ units, scale });
  const divisor = 10n ** BigInt(scale - digits);
  const half = divisor / 2n;
  const rounded = units < 0n ? -((-units + half) / divisor) : (units + half) / divisor;
  return text({ units: rounded, scale: digits });
}

/** The shortest decimal that reads back as this double; undefined for NaN and infinities. */
export function decimalFromNumber(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return text(scaled(mantissa));
  const { units, scale } = scaled(mantissa);
  const shift = Number(exponent) - scale;
  return shift >= 0
    ? text({ units: units * 10n ** BigInt(shift), scale: 0 })
    : text({ units, scale: -shift });
}

/** How many fraction digits a decimal text has. */
export const fractionDigits = (a: string): number => scaled(a).scale;
