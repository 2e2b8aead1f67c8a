import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../src/vocabulary/id.js';
import { displayName, notes, opaque } from '../../src/vocabulary/text.js';
import { accepts } from './accepts.js';

const Lot = opaque('A lot.', 8);

describe('text of the outside world', () => {
  it.each(['a', '7/2026 é', '製造', '😀'.repeat(8), 'a b', '\u00a0x', 'a\u2028b'])('takes %j', (text) => {
    expect(accepts(Lot, text)).toBe(true);
  });

  it.each(['', ' a', 'a ', ' ', 'a\nb', 'a\u0000', 'a\u007f', '123456789', '😀'.repeat(9)])(
    'refuses %j',
    (text) => {
      expect(accepts(Lot, text)).toBe(false);
    },
  );

  it('has its length in characters, not in UTF-16 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (text) => {
        const isPlain = !/\p{ASCII}/u.test(text.replaceAll(/[ -~]/g, '')) && !/^ | $/.test(text);
        expect(accepts(Lot, text)).toBe(isPlain && [...text].length <= 8);
      }),
      { seed: 331, numRuns: 2000 },
    );
  });

  it('a name is up to 256 characters, remarks may have line breaks', () => {
    expect([256, 257].map((length) => accepts(displayName('A name.'), 'x'.repeat(length)))).toEqual([
      true,
      false,
    ]);
    expect(accepts(notes, 'one\ntwo')).toBe(true);
    expect([1000, 1001].map((length) => accepts(notes, 'x'.repeat(length)))).toEqual([true, false]);
  });
});

describe('a code', () => {
  const Code = id('A code.');

  it.each(['A', '7', 'WH-MO-00001', 'a.b_c-d', 'x'.repeat(64)])('takes %s', (text) => {
    expect(accepts(Code, text)).toBe(true);
  });

  it.each(['', '-a', '.a', '_a', 'WH/MO/1', 'a b', 'é', 'x'.repeat(65), 'a\n', '٧'])('refuses %j', (text) => {
    expect(accepts(Code, text)).toBe(false);
  });
});
