import { decimalFromUnits, decimalUnits } from './decimal.js';

/** An exact amount: `n`/`d` counts of 10^-12, `d` above zero, in lowest terms. Sums never round. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** A fraction in lowest terms. */
export function fraction(n: bigint, d: bigint): Fraction {
  if (d === 1n) return { n, d };
  const divisor = commonDivisor(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });

export const negative = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });

export const absolute = (a: Fraction): Fraction => (a.n < 0n ? negative(a) : a);

export const same = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;

/** a ÷ b for b other than zero, as a plain ratio. */
export function ratio(a: Fraction, b: Fraction): Fraction {
  const [n, d] = [a.n * b.d, a.d * b.n];
  return d < 0n ? fraction(-n, -d) : fraction(n, d);
}

/** A value by which equal fractions are found in a map. */
export const mapKey = (a: Fraction): bigint | string => (a.d === 1n ? a.n : `${a.n}/${a.d}`);

const ONE = 10n ** 12n;

/** The decimal text; an amount without finite decimal is written as a fraction, such as `1/3`. */
export function amountText({ n, d }: Fraction): string {
  if (d === 1n) return decimalFromUnits(n);
  const exact = fraction(n, d * ONE);
  return `${exact.n}/${exact.d}`;
}

/** So many times an amount, the number of times being a plain ratio such as `ratio` gives. */
export const times = (a: Fraction, by: Fraction): Fraction => fraction(a.n * by.n, a.d * by.d);

/** -1, 0 or 1: whether a is less than b, the same, or more. */
export function compareAmounts(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The exact amount of a decimal text, or of a fraction as `amountText` writes it. */
export function amountOf(text: string): Fraction {
  const [n = '', d] = text.split('/');
  return d === undefined ? { n: decimalUnits(n), d: 1n } : fraction(BigInt(n) * ONE, BigInt(d));
}
