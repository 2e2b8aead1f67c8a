import { describe, expect, it } from 'vitest';
import { COLUMNS, type LedgerLine } from '../../../src/reconcile/ledger/line.js';
import { columnsText, createLineDigest, lineText } from '../../../src/reconcile/ledger/line-digest.js';

/** A line whose every column tells its own name, and a number besides. */
const line = (i: number): LedgerLine =>
  Object.fromEntries(COLUMNS.map((it) => [it, `${it} ${i}`])) as unknown as LedgerLine;

describe('the text of a line', () => {
  it('tells every column, in their order', () => {
    expect(lineText(line(1))).toBe(COLUMNS.map((it) => `${it} 1\n`).join(''));
    expect(lineText(line(1))).toBe(columnsText(line(1), COLUMNS));
  });
});

describe('the digest of lines', () => {
  const digestOf = (numbers: readonly number[]): string => {
    const digest = createLineDigest();
    for (const i of numbers) digest.add(line(i));
    return digest.text();
  };

  it('is the same in any order, and another where a line is told twice', () => {
    expect(digestOf([3, 1, 2])).toBe(digestOf([1, 2, 3]));
    expect(digestOf([1, 2, 3, 3])).not.toBe(digestOf([1, 2, 3]));
    expect(digestOf([1, 1])).not.toBe(digestOf([2, 2]));
  });
});
