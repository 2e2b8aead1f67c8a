import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, safeCell } from '../../../src/reconcile/report/csv.js';
import { toReport } from '../../../src/reconcile/report/to-report.js';
import { sampleOutcome } from './samples.js';

/** Reads CSV by RFC 4180, and takes the mark of unsafe cells off. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.matchAll(
    /((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g,
  )) {
    const cells = [...`,${line[1]}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)];
    rows.push(cells.map((it) => (it[1]?.replaceAll('""', '"') ?? it[2] ?? '').replace(/^'/, '')));
  }
  return rows;
}

const csv = (text = '', breaks = 33): string =>
  [...csvOf(toReport(sampleOutcome({ breaks, text })).breaks)].join('');

const columns = (rows: string[][]): Record<string, string>[] =>
  rows.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [rows[0]?.[i] ?? '', cell])));

describe('the breaks as CSV', () => {
  it('have one row a break and one cell a column', () => {
    const rows = read(csv());
    expect(rows).toHaveLength(34);
    expect(new Set(rows.map((it) => it.length))).toEqual(new Set([rows[0]?.length]));
  });

  it('say what the breaks say', () => {
    const { breaks } = toReport(sampleOutcome({ breaks: 33 }));
    const rows = columns(read(csv()));
    expect(rows.map((it) => [it.breakId, it.difference, it.unit, it.itemId, it.sentence])).toEqual(
      breaks.map((it) => [
        ...[it.breakId, it.difference?.value, it.difference?.unit],
        ...[it.about.itemId, it.sentence],
      ]),
    );
  });

  it('give every foreign text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        const { breaks } = toReport(sampleOutcome({ breaks: 3, text }));
        const rows = columns(read(csv(text, 3)));
        expect(rows.map((it) => it.itemId)).toEqual(breaks.map((it) => it.about.itemId));
        expect(rows.map((it) => it.tolerance)).toEqual(breaks.map((it) => it.tolerance));
      }),
      { seed: 20260310, numRuns: 200 },
    );
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1/3', '@SUM(A1)', "'quoted", '-', '＝1+1'])(
    'that begins as %s is marked',
    (it) => {
      expect(safeCell(it)).toBe(`'${it}`);
    },
  );

  it.each(['-12.5', '0', 'HEAT-5512', 'a=b', ''])('such as %s is left alone', (it) => {
    expect(safeCell(it)).toBe(it);
  });
});
