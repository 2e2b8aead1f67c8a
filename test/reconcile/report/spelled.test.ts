import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelled } from '../../../src/reconcile/report/spelled.js';

/** What a reader does who wants the text as the ledger had it. */
const unspelled = (text: string): string => (text.startsWith('"') ? JSON.parse(text) : text);

describe('a foreign text in a report', () => {
  it('stays as it is where everybody sees the same', () => {
    for (const it of ['HEAT-5512', 'Rohr Ø 25 "kurz"', '製造 7']) expect(spelled(it)).toBe(it);
  });

  it('is written as JSON where it can not be seen or has two spellings', () => {
    expect(spelled('a\tb')).toBe('"a\\u0009b"');
    expect(spelled('cafe\u0301')).toBe('"cafe\\u0301"');
    expect(spelled('"quoted"')).toBe('"\\"quoted\\""');
  });

  it('of two different texts is never the same, as long as they are not cut', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(text, (it) => {
        expect(unspelled(spelled(it))).toBe(it);
      }),
      { seed: 4711, numRuns: 2000 },
    );
  });

  it('is cut where it is very long, and says how long it is', () => {
    expect(spelled('x'.repeat(5000))).toBe(`${'x'.repeat(900)} … (5000 characters)`);
    expect(spelled(`${'x'.repeat(899)}😀${'x'.repeat(200)}`).isWellFormed()).toBe(true);
  });
});
