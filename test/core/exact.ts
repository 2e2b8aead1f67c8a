/** Decimals the slow and plain way, to compare the library with. */
import fc from 'fast-check';

/** A decimal text as a count of 10^-30, read digit by digit. */
export function exact(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.');
  const count = BigInt(whole + fraction.padEnd(30, '0'));
  return text.startsWith('-') ? -count : count;
}

/** Units of 10^-scale with all their zeros, such as `-10.50`: a decimal as people write it. */
export function spelled(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const at = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, at)}${scale > 0 ? '.' : ''}${digits.slice(at)}`;
}

/** Decimals of up to 18 digits before the point and 12 behind, in any spelling. */
export const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, scale]) => spelled(units, scale));
