import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalDecimal } from '../../src/core/decimal.js';
import { decimalFromZero, positiveDecimal, signedDecimal } from '../../src/vocabulary/decimal.js';
import { decimals } from '../core/exact.js';
import { accepts } from './accepts.js';

const kinds = [
  ['any sign', signedDecimal(), () => true],
  ['zero or more', decimalFromZero(), (text: string) => !text.startsWith('-')],
  ['above zero', positiveDecimal(), (text: string) => !text.startsWith('-') && text !== '0'],
] as const;
const spellings = fc.oneof(
  decimals,
  decimals.map((it) => canonicalDecimal(it) ?? it),
  fc.string({ unit: fc.constantFrom('0', '1', '5', '.', '-', '+', 'e'), maxLength: 8 }),
);

describe.each(kinds)('a decimal of %s', (_, schema, fits) => {
  it('is written in canonical spelling and no other', () => {
    fc.assert(
      fc.property(spellings, (text) => {
        expect(accepts(schema, text)).toBe(canonicalDecimal(text) === text && fits(text));
      }),
      { seed: 321, numRuns: 2000 },
    );
  });

  it('is read in any spelling that has a canonical one', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        if (fits(canonicalDecimal(text) ?? '0')) {
          const plain = text.replace(/^-(?=[0.]*$)/, '');
          expect(accepts(schema, plain, 'read')).toBe(true);
        }
      }),
      { seed: 322, numRuns: 1000 },
    );
  });
});
