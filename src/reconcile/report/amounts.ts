import { absolute, amountText, type Fraction, fraction, negative, plus, ZERO } from '../../core/fraction.js';

const DIGITS = 12n;

/** An amount of a report as an exact number: a decimal such as `-1.5`, or a fraction such as `1/3`. */
export function amountOf(text: string): Fraction {
  const [numerator = '0', denominator = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = numerator.split('.');
  const scale = 10n ** BigInt(decimals.length) * BigInt(denominator);
  return fraction(BigInt(whole + decimals) * 10n ** DIGITS, scale);
}

/** The exact sum of amounts, without their signs. */
export const sumOfSizes = (texts: readonly string[]): string =>
  amountText(texts.map(amountOf).map(absolute).reduce(plus, ZERO));

/** One amount without the other, exactly. */
export const differenceOf = (a: string, b: string): string =>
  amountText(plus(amountOf(a), negative(amountOf(b))));

/** Near enough to draw it and to sort by it; never to sum with it. */
export function roughly(text: string): number {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}

/** With narrow spaces between thousands. @example spaced('-12345.5') //=> '-12 345.5', with U+202F */
export const spaced = (amount: string | number): string => {
  const [whole = '', ...rest] = String(amount).split(/(?=[./])/);
  return [whole.replaceAll(/\B(?=([0-9]{3})+$)/g, '\u202f'), ...rest].join('');
};

/** What a step of a waterfall does to the total: what the left side has more is gone on the right. */
export const changeText = (leftMinusRight: string): string =>
  leftMinusRight.startsWith('-') ? `+${spaced(leftMinusRight.slice(1))}` : `−${spaced(leftMinusRight)}`;

/** A share of 1 in percent, cut after so many digits: 99.999 % is never shown as 100. */
export function percent(part: number, all: number, digits = 2): string {
  if (all === 0) return '0';
  const scale = 10 ** digits;
  return String(Math.floor((part * 100 * scale) / all) / scale);
}

/** A share of 1, such as `0.029` or `1/3`, in percent. */
export const percentOf = (share: string): string => {
  const { n, d } = amountOf(share);
  return percent(Number(n), Number(d * 10n ** DIGITS));
};
