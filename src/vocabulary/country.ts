import * as Type from '../core/type.js';

/** A country by its ISO 3166-1 code of two letters. */
export const CountryCode = Type.String({
  description: 'ISO 3166-1 country code of two letters (DE, US, …).',
  minLength: 2,
  maxLength: 2,
  pattern: '^[A-Z]{2}$',
  'x-wanted': 'a country code of two capitals, such as DE',
});
