import { describe, expect, it } from 'vitest';
import { startPlainBytes } from '../../../src/reconcile/engines/duckdb/plain-bytes.js';

/** The text in pieces of so many bytes. */
function isPlain(text: string, size: number, delimiter = ','): boolean {
  const plain = startPlainBytes(delimiter);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) plain.look(bytes.subarray(at, at + size));
  return plain.isPlain();
}

const SIZES = [1, 2, 3, 5, 7, 1000];

describe('bytes are plain', () => {
  it.each(['a,b\nWH STOCK,2\n', 'a\n', '', '~!#,z\n'])('where all is printable: %j', (text) => {
    for (const size of SIZES) expect(isPlain(text, size)).toBe(true);
  });

  it.each([
    'a,b\n1, 2\n',
    'a,b\n1 ,2\n',
    'a,b\n 1,2\n',
    'a,b\n1,2 \n',
    'a,b\n1,2 ',
    'a,"b"\n',
    'a\r\n1\r\n',
    'a\t1\nb\n',
    'abcd\u0000efgh\n',
    'abc\u001fdefgh\n',
    'abcd\u007fefgh\n',
    'Lös,1\n',
    '\ufeffa\n',
  ])('and nowhere else, however they are cut: %j', (text) => {
    for (const size of SIZES) expect(isPlain(text, size)).toBe(false);
  });

  it('with tabs where these separate fields', () => {
    expect(isPlain('a\tb\n1\t2\n', 3, '\t')).toBe(true);
    expect(isPlain('a\tb\n1 \t2\n', 3, '\t')).toBe(false);
  });
});
