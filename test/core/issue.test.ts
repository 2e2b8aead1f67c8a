import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODES, excerpt, issue, sentence } from '../../src/core/issue.js';

const LONGEST = 100;

describe('the excerpt of a value', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [true, 'true'],
    [12.5, '12.5'],
    ['A "b"\n', '"A \\"b\\"\\n"'],
    ['', '""'],
    [[1, 2, 3], 'a list of 3'],
    [[], 'a list of 0'],
    [{}, 'an object with no field'],
    [{ value: '1', unit: 'KGM' }, 'an object with value, unit'],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, 'an object with a, b, c, d, e, …'],
    ['\u0085\u2028', '"\\u0085\\u2028"'],
  ])('of %j is %s', (value, picture) => {
    expect(excerpt(value)).toBe(picture);
  });

  it('is short and printable, whatever the value', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    const values = fc.oneof(
      texts,
      fc.dictionary(texts, fc.constant(1), { maxKeys: 7 }),
      fc.anything(),
      fc.bigInt(),
    );
    fc.assert(
      fc.property(values, (value) => {
        const picture = excerpt(value);
        expect(picture.isWellFormed()).toBe(true);
        expect([...picture].length).toBeLessThanOrEqual(LONGEST);
        expect(picture).not.toContain('[object');
        expect(picture).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
      }),
      { seed: 121, numRuns: 2000 },
    );
  });

  it.each([
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['a long number', 10n ** 500n],
    [
      'a function',
      () => 'a'.repeat(10).concat('b'.repeat(10), 'c'.repeat(10), 'd'.repeat(10), 'e', 'f', 'g'),
    ],
    ['a field name of a megabyte', { ['y'.repeat(1_000_000)]: 1 }],
    ['a pair of surrogates at the cut', `${'x'.repeat(79)}😀😀`],
    ['pairs of surrogates only', '😀'.repeat(200)],
  ])('of %s is short', (_, value) => {
    const picture = excerpt(value);
    expect([...picture].length).toBeLessThanOrEqual(LONGEST);
    expect(picture.endsWith('…')).toBe(true);
    expect(picture.isWellFormed()).toBe(true);
  });

  it('shows half a character as its code', () => {
    expect(excerpt('a\ud800')).toBe('"a\\ud800"');
    expect(excerpt({ 'b\udc00\u001b[2J': 1 })).toBe('an object with b\\udc00\\u001b[2J');
  });
});

describe('an issue', () => {
  it('is one sentence: where, found, wanted, what to do', () => {
    const it = issue('WRONG_TYPE', 'material.consumed.v1', '/quantity/value', 4.2, 'a decimal as text');
    expect(sentence(it)).toBe(
      'material.consumed.v1/quantity/value: found 4.2, wanted a decimal as text. Send the wanted type.',
    );
  });

  it('gives the remedy of its code unless a nearer one is known', () => {
    expect(issue('NOT_JSON', 'document', '', 1, 'x').help).toBe(CODES.NOT_JSON[1]);
    expect(issue('NOT_JSON', 'document', '', 1, 'x', 'Look at line 7.').help).toBe('Look at line 7.');
  });

  it.each(Object.entries(CODES))('%s says what is wrong and what to do, in sentences', (code, said) => {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
    expect(said).toHaveLength(2);
    for (const text of said) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
