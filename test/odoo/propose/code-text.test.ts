import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, isCode } from '../../../src/odoo/propose/code-text.js';

describe('a text made into a code', () => {
  it.each([
    ['Café / Étage 2', 'Cafe-Etage-2'],
    ['WH/MO/00001', 'WH-MO-00001'],
    ['  A  ', 'A'],
    ['--A--', 'A'],
    ['Schweißen', 'Schweissen'],
    ['Smørelse & Łódź', 'Smorelse-Lodz'],
    ['ﬁne ①', 'fine-1'],
    ['製品', undefined],
    ['', undefined],
    ['...', undefined],
    [`${'x'.repeat(63)}-y`, 'x'.repeat(63)],
  ])('%j becomes %s', (text, code) => {
    expect(codeText(text)).toBe(code);
  });

  it('is a code or nothing, and a code becomes itself unless it ends in a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const code = codeText(text);
        expect(code === undefined || isCode(code)).toBe(true);
        if (code !== undefined) expect(codeText(code)).toBe(code);
      }),
      { seed: 431, numRuns: 2000 },
    );
  });
});
