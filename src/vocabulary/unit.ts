import * as Type from '../core/type.js';

/** A UN/CEFACT Recommendation 20 unit code, or a Recommendation 21 packaging code (X and two letters). */
export const Unit = Type.String({
  description: 'UN/CEFACT Rec 20 unit code (KGM, MTR, C62, …) or Rec 21 packaging code (XBX, …).',
  minLength: 2,
  maxLength: 3,
  pattern: '^[A-Z0-9]{2,3}$',
  'x-help':
    'Kilograms are KGM, grams GRM, metres MTR, litres LTR, pieces C62; a plant unit is mapped in the site file.',
  'x-wanted': 'a UN/CEFACT unit code of 2 or 3 capitals or digits, such as KGM, MTR or C62',
});

/** A UN/CEFACT Recommendation 21 packaging code: what goods are packed in, not how much they are. */
export const PackagingUnit = Type.String({
  description: 'UN/CEFACT Rec 21 packaging code with its X (XBX a box, XPX a pallet, …).',
  minLength: 3,
  maxLength: 3,
  pattern: '^X[A-Z0-9]{2}$',
  'x-wanted': 'a packaging code of X and 2 capitals or digits, such as XBX',
});
