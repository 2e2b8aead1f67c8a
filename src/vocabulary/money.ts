import * as Type from '../core/type.js';
import { signedDecimal } from './decimal.js';

/** An ISO 4217 currency code. */
export const Currency = Type.String({
  description: 'ISO 4217 currency code (EUR, USD, …).',
  minLength: 3,
  maxLength: 3,
  pattern: '^[A-Z]{3}$',
  'x-wanted': 'a currency code of three capitals, such as EUR',
});

/** How much money: never without its currency. Below zero is a credit. */
export const money = (description: string) =>
  Type.Object({ amount: signedDecimal('How much.'), currency: Currency }, { title: 'Money', description });
