import * as Type from '../core/type.js';

/*
 * Decimals are strings because JSON numbers become binary floating point on the way. Three patterns do
 * sign and zero;
 * a read schema takes the lenient spellings (`+10.50`), which `read` normalises before anything is compared.
 */
const FRACTION = '(\\.[0-9]{0,11}[1-9])?';
const ABOVE_ZERO = `[1-9][0-9]{0,17}${FRACTION}|0\\.[0-9]{0,11}[1-9]`;
const LENIENT = '[0-9]{1,18}(\\.[0-9]{1,12})?';

const decimal = (pattern: string, readPattern: string, wanted: string, description?: string) =>
  Type.String({
    ...(description ? { description } : {}),
    maxLength: 32,
    pattern,
    'x-read-pattern': readPattern,
    'x-leaf': 'decimal',
    'x-help': 'Write it as text, without exponent, plus sign or zeros at the end.',
    'x-wanted': wanted,
  });

/** A decimal of any sign, such as "-12.5". */
export const signedDecimal = (description?: string) =>
  decimal(
    `^(0|-?(${ABOVE_ZERO}))$`,
    `^[+-]?${LENIENT}$`,
    'a decimal as text in canonical form, such as "-12.5"',
    description,
  );

/** A decimal of zero or more. */
export const decimalFromZero = (description?: string) =>
  decimal(
    `^(0|${ABOVE_ZERO})$`,
    `^\\+?${LENIENT}$`,
    'a decimal as text, zero or more, such as "12.5"',
    description,
  );

/** A decimal above zero. */
export const positiveDecimal = (description?: string) =>
  decimal(
    `^(${ABOVE_ZERO})$`,
    `^\\+?${LENIENT}$`,
    'a decimal as text, above zero, such as "12.5"',
    description,
  );

/** A decimal as it was read off: trailing zeros stay, because they tell the precision. */
export const lexicalDecimal = (description: string) =>
  Type.String({
    description,
    maxLength: 32,
    pattern: '^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,12})?$',
    'x-wanted': 'a decimal as it was read off, such as "25.40"',
  });
