import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/canonical-json.js';

const RUNS = { seed: 111, numRuns: 1000 };
const values = fc.jsonValue({ stringUnit: 'grapheme' });

/** The same value with the fields of every object turned round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, it]) => [name, turned(it)]);
  return Object.fromEntries(fields.reverse());
};

describe('one value, one text', () => {
  it.each([
    [{ b: 1, a: 'é' }, '{"a":"é","b":1}'],
    [[3, 1, 2], '[3,1,2]'],
    [{ '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '😀': 5 }, '{"\\r":2,"1":4,"€":1,"😀":5,"\ufb33":3}'],
    [1e21, '1e+21'],
    [-0, '0'],
    [0.000001, '0.000001'],
    [333333333.3333333, '333333333.3333333'],
    ['\u2028"\\\u0007\n', '"\u2028\\"\\\\\\u0007\\n"'],
    [{ a: undefined, b: null }, '{"b":null}'],
  ])('%j is written as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is read back as the same value', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      RUNS,
    );
  });

  it('does not know the order of fields, but that of lists', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
      RUNS,
    );
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  it.each([undefined, () => 1, Number.NaN, Infinity, '\ud800', { a: ['\udc00'] }, { '\ud800': 1 }])(
    '%s has no canonical text',
    (value) => {
      expect(() => canonicalJson(value)).toThrow();
    },
  );
});
