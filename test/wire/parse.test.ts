import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { good, issuesOf } from './telling.js';

describe('one text to one object', () => {
  it.each([
    ['{}', {}],
    [' {"a": 1, "b": {"a": 2}} ', { a: 1, b: { a: 2 } }],
    ['{"a":"\\":", "b":[{"a":1},{"a":2}]}', { a: '":', b: [{ a: 1 }, { a: 2 }] }],
    ['{"a:":1,"a":2}', { 'a:': 1, a: 2 }],
  ])('%s is taken', (text, value) => {
    expect(good(parseDocument(text))).toEqual(value);
  });

  it.each([
    ['', 'NOT_JSON'],
    ['{"a":1', 'NOT_JSON'],
    ["{'a':1}", 'NOT_JSON'],
    ['{"a":1} {"b":2}', 'NOT_JSON'],
    ['[]', 'NOT_AN_OBJECT'],
    ['null', 'NOT_AN_OBJECT'],
    ['"text"', 'NOT_AN_OBJECT'],
    ['{"a":1,"a":1}', 'DUPLICATE_KEY'],
    ['{"a":{"b":1,"c":2,"b":3}}', 'DUPLICATE_KEY'],
    ['{"a":1,"\\u0061":2}', 'DUPLICATE_KEY'],
  ])('%s is refused as %s', (text, code) => {
    expect(issuesOf(parseDocument(text)).map((it) => it.code)).toEqual([code]);
  });

  it('says which name is the repeated one, and where', () => {
    expect(issuesOf(parseDocument('{"x":{"a":1},"a":2,"a":3}'))).toMatchObject([
      { found: '"a" again at character 19', wanted: 'each field named once in its object' },
    ]);
  });
});
