import * as Type from '../core/type.js';

/** A text as a ledger tells it: foreign systems keep no rules of ours. Longer ones are cut, and say so. */
export const told = (description: string) =>
  Type.String({ description, minLength: 1, maxLength: 1000, 'x-wanted': '1 to 1000 characters' });

const WHOLE = '[1-9][0-9]{0,39}';
const DECIMAL = `${WHOLE}(\\.[0-9]{0,39}[1-9])?|0\\.[0-9]{0,39}[1-9]`;

/** An exact amount of any sign: a decimal, or a fraction such as "1/3" where no decimal is exact. */
export const exactAmount = (description: string) =>
  Type.String({
    description,
    maxLength: 128,
    pattern: `^(0|-?(${DECIMAL})|-?${WHOLE}\\/${WHOLE})$`,
    'x-help': 'Write it as text, without exponent, plus sign or zeros at the end.',
    'x-wanted': 'an exact amount as text, such as "-12.5" or "1/3"',
  });

/** How much of what, by the words of two foreign ledgers: a unit that nobody told is absent. */
export const toldAmount = (title: string, description: string) =>
  Type.Object(
    { value: exactAmount('How much.'), unit: Type.Optional(told('The unit that the ledger names.')) },
    { title, description },
  );

/** How much money, by the words of two foreign ledgers. */
export const toldMoney = (title: string, description: string) =>
  Type.Object(
    {
      amount: exactAmount('How much.'),
      currency: Type.Optional(told('The currency that the ledger names.')),
    },
    { title, description },
  );

/** The name of a class or a code of ours, such as QTY_OVER; the list grows, so readers take new ones. */
export const className = (description: string) =>
  Type.String({
    description,
    minLength: 1,
    maxLength: 64,
    pattern: '^[A-Z][A-Z0-9_]{0,63}$',
    'x-wanted': 'a name in capitals, such as QTY_OVER',
  });

/** A SHA-256 in small hexadecimal digits. */
export const sha256Text = (description: string) =>
  Type.String({
    description,
    minLength: 64,
    maxLength: 64,
    pattern: '^[0-9a-f]{64}$',
    'x-wanted': '64 hexadecimal digits in small letters',
  });

/** A digest that says how it was made. */
export const digestText = (description: string) =>
  Type.String({
    description,
    minLength: 71,
    maxLength: 71,
    pattern: '^sha256-[0-9a-f]{64}$',
    'x-wanted': 'sha256- and 64 hexadecimal digits in small letters',
  });
