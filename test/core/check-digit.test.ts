import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gs1Valid } from '../../src/core/check-digit.js';

const payload = fc.stringMatching(/^[0-9]{7,17}$/);
const completed = (digits: string): string =>
  [...'0123456789'].map((last) => digits + last).find(gs1Valid) ?? 'none';

describe('a check digit of GS1', () => {
  it.each([
    ['GTIN-8', '96385074'],
    ['GTIN-12', '036000291452'],
    ['GTIN-13', '4006381333931'],
    ['GTIN-14', '10614141000415'],
    ['GLN', '9506000134352'],
    ['SSCC', '106141411234567897'],
  ])('is right in this %s', (_, digits) => {
    expect(gs1Valid(digits)).toBe(true);
  });

  it('there is exactly one for any digits', () => {
    fc.assert(
      fc.property(payload, (digits) => {
        const right = [...'0123456789'].filter((last) => gs1Valid(digits + last));
        expect(right).toHaveLength(1);
      }),
      { seed: 301 },
    );
  });

  it('shows every single digit that was mistyped', () => {
    fc.assert(
      fc.property(payload, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, step) => {
        const whole = [...completed(digits)];
        const at = place % whole.length;
        whole[at] = String((Number(whole[at]) + step) % 10);
        expect(gs1Valid(whole.join(''))).toBe(false);
      }),
      { seed: 302 },
    );
  });

  it.each(['', '٤٠٠٦٣٨١٣٣٣٩٣١', '4006381333931\n', ' 4006381333931', '-96385074', '96385O74'])(
    'there is none in %j',
    (text) => {
      expect(gs1Valid(text)).toBe(false);
    },
  );
});
