import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdjustedV1, check, type DataOf } from '../../../src/index.js';

type Adjustment = DataOf<typeof AdjustedV1>;

const { fromStatus: _status, ...unstated } = AdjustedV1.example;
const { from: shelf, to: losses } = AdjustedV1.example;
const pieces = (thousandths: number) => ({ value: String(thousandths / 1000), unit: 'C62' });

/** The posting that brings books to a count, with a quantity of the caller's choice. */
const posting = (books: number, count: number, difference: number): Adjustment => ({
  ...unstated,
  ...(count > books
    ? { from: losses, to: shelf, toStatus: 'unrestricted' as const }
    : { from: shelf, to: losses, fromStatus: 'unrestricted' as const }),
  quantity: pieces(difference),
  countedQuantity: pieces(count),
  bookQuantity: pieces(books),
});

const counts = fc
  .record({ books: fc.integer({ min: -5e6, max: 5e6 }), count: fc.integer({ min: 0, max: 5e6 }) })
  .filter(({ books, count }) => books !== count);

describe('an adjustment', () => {
  it('of the difference between count and books is taken, above and below zero', () => {
    fc.assert(
      fc.property(counts, ({ books, count }) => {
        expect(check(AdjustedV1, posting(books, count, Math.abs(count - books))).ok).toBe(true);
      }),
      { seed: 1815, numRuns: 500 },
    );
  });

  it('of any other quantity is not', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), ({ books, count }, off) => {
        const checked = check(AdjustedV1, posting(books, count, Math.abs(count - books) + off));
        expect(checked.ok ? [] : checked.issues.map((it) => it.path)).toEqual(['/countedQuantity']);
      }),
      { seed: 1816, numRuns: 500 },
    );
  });
});
