import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST } from '../../src/core/shape.js';
import { fieldName, guardText, pointerPart } from '../../src/wire/text-guard.js';

const found = (value: unknown) => guardText(value, 'x').map((it) => `${it.code} ${it.path}`);

describe('the guard', () => {
  it.each([
    ['plain', []],
    ['é 😀 製造', []],
    [{ a: ['é', { b: 1 }], c: null, d: true }, []],
    ['\ud800', ['NOT_WELL_FORMED ']],
    [{ a: ['x', '\udc00x'] }, ['NOT_WELL_FORMED /a/1']],
    [{ a: 'e\u0301' }, ['NOT_NORMALISED /a']],
    [{ 'e\u0301': 1 }, ['NOT_NORMALISED /e\u0301']],
    [{ 'a/b': { '~': '\ud800' } }, ['NOT_WELL_FORMED /a~1b/~0']],
    [{ a: Number.NaN, b: [Number.POSITIVE_INFINITY] }, ['OUT_OF_RANGE /a', 'OUT_OF_RANGE /b/0']],
    [JSON.parse('{"a": {"__proto__": 1}}'), ['FORBIDDEN_NAME /a/__proto__']],
  ])('of %j finds %j', (value, issues) => {
    expect(found(value)).toEqual(issues);
  });

  it('a decomposed text is shown as it is wanted', () => {
    expect(guardText('Cafe\u0301', 'x')[0]?.wanted).toBe('"Café" in normal form C');
  });

  it('looks as deep as a contract goes, and no deeper', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
    expect(found(nested(DEEPEST))).toEqual([]);
    expect(found(nested(DEEPEST + 1))).toEqual([`TOO_DEEP ${'/a'.repeat(DEEPEST)}`]);
  });

  it('says nothing of whole, normalised text, and something of any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udfff'), (text, half) => {
        const value = text + half;
        const isClean = value.isWellFormed() && value.normalize('NFC') === value;
        expect(found({ a: [value] }).length).toBe(isClean ? 0 : 1);
      }),
      { seed: 291, numRuns: 1000 },
    );
  });

  it('a pointer part is escaped as RFC 6901 says', () => {
    expect(['a', 'a/b', '~', '~1', ''].map(pointerPart)).toEqual(['a', 'a~1b', '~0', '~01', '']);
  });

  it('a pointer part leads back to its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a') }), (name) => {
        expect(fieldName(pointerPart(name))).toBe(name);
        expect(pointerPart(name)).not.toContain('/');
      }),
      { seed: 292, numRuns: 500 },
    );
  });
});
