import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';

/** A GS1 global location number with its check digit. */
export const Gln = Type.String({
  description: 'A GS1 global location number with its check digit.',
  minLength: 13,
  maxLength: 13,
  pattern: '^[0-9]{13}$',
  'x-wanted': 'a GLN of 13 digits',
});

/** The rule that goes with a field `gln`. */
export const glnRule = rule('!has(this.gln) || gs1Valid(this.gln)', 'A GLN ends in its check digit.');
