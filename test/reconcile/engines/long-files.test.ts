import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pickRows } from '../../../src/reconcile/engines/duckdb/pick-rows.js';
import { startPlainBytes } from '../../../src/reconcile/engines/duckdb/plain-bytes.js';
import { type FileOutcome, type How, inDuckDb, inMemory } from './file-residues.js';

const folder = mkdtempSync(join(tmpdir(), 'mfgc-long-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

const HEADER = 'flow,key,operationId,itemId,lotNumber,quantity,unit,occurredAt,recordedAt';
interface Told {
  readonly key?: string;
  readonly operation?: string;
  readonly lot?: string;
  readonly quantity?: string;
}
const at = (seconds: number): string => new Date(Date.UTC(2026, 2, 10) + seconds * 1000).toISOString();
const row = (
  i: number,
  { key = `K${i}`, operation = '10', lot = `LOT-${i % 90}`, quantity }: Told = {},
): string =>
  `stock,${key},${operation},ITEM-${i % 7},${lot},${quantity ?? `${1 + (i % 40)}.5`},KGM,${at(i % 9000)},${at(i % 9000)}`;

/** So many rows are far more than a look at the beginning of a file shows. */
const ROWS = 6000;
const LATE = ROWS - 100;
const table = (told: (i: number) => Told = () => ({}), end = '\n'): string =>
  [HEADER, ...Array.from({ length: ROWS }, (_, i) => row(i, told(i)))].join(end) + end;

/** What is seen late, or only in the file as a whole. */
const TABLES: readonly (readonly [name: string, left: string, right: string])[] = [
  ['plain to the end', table(), table((i) => (i % 500 === 3 ? { quantity: '9' } : {}))],
  ['a comma within quotation marks', table((i) => (i === LATE ? { lot: '"A,1"' } : {})), table()],
  ['other letters', table((i) => (i === LATE ? { lot: 'Lös-批次' } : {})), table()],
  ['a blank at the end of a field', table(), table((i) => (i === LATE ? { lot: 'LOT-1 ' } : {}))],
  ['a control character', table((i) => (i === LATE ? { lot: 'LOT\u0001' } : {})), table()],
  ['another spelling of a number', table(), table((i) => (i === LATE ? { quantity: '7.50' } : {}))],
  ['no number', table(), table((i) => (i === LATE ? { quantity: '7,50' } : {}))],
  ['Windows line ends', table(() => ({}), '\r\n'), table()],
  ['blank lines', `${table()}\n\n${row(ROWS)}\n\n`, table()],
  ['no line end', table((i) => (i === ROWS - 1 ? { quantity: '8' } : {})).trimEnd(), table()],
  ['an operation that late lines do not tell', table((i) => (i > LATE ? { operation: '' } : {})), table()],
  [
    'operations that contradict each other, and one that is not told',
    table((i) => (i === 7 ? { operation: '20' } : {})),
    table((i) => (i === LATE ? { operation: '' } : {})),
  ],
  [
    'long numbers',
    table((i) => (i % 3 === 0 ? { quantity: `${i}23456789.012345678901` } : {})),
    table((i) => (i % 3 === 0 ? { quantity: `${i}23456789.01234567890${i === LATE ? 2 : 1}` } : {})),
  ],
  [
    'keys that are told twice',
    table((i) => (i % 1000 === 5 ? { key: 'K1' } : {})),
    table((i) => (i % 1000 === 6 ? { key: 'K1' } : {})),
  ],
  [
    'mostly lines without key',
    table((i) => (i % 10 > 0 ? { key: '' } : {})),
    table((i) => (i % 10 > 0 ? { key: '', ...(i === LATE && { quantity: '3' }) } : {})),
  ],
];

describe.each(TABLES)('a long table with %s', (name, left, right) => {
  const [a, b] = [file(`${name}-left.csv`), file(`${name}-right.csv`)];
  const HOWS: readonly (readonly [string, How])[] = [
    ['in memory', {}],
    ['by statements', { settings: { linesInMemory: 0 } }],
  ];

  it.each(HOWS)('is read as the reader of rows reads it, and compared %s as there', async (_, how) => {
    writeFileSync(a, left);
    writeFileSync(b, right);
    expect(await inDuckDb(a, b, how)).toEqual(await inMemory(a, b, how));
  });
});

describe('bytes that are no UTF-8', () => {
  const foreign = (late: boolean): string =>
    `${HEADER},source\n${Array.from({ length: ROWS }, (_, i) => {
      const isStrange = i === (late ? LATE : 1);
      return `${row(i, { quantity: i === 2 ? '1.2.3' : '5', lot: isStrange ? 'Lös' : 'L' })},mes\n`;
    }).join('')}`;

  it.each([
    ['early', foreign(false)],
    ['late', foreign(true)],
  ])('are told by row like all else, %s in the file', async (_, text) => {
    writeFileSync(file('foreign.csv'), Buffer.from(text, 'latin1'));
    writeFileSync(file('right.csv'), table());
    const found = await inDuckDb(file('foreign.csv'), file('right.csv'));
    expect(found).toEqual(await inMemory(file('foreign.csv'), file('right.csv')));
    expect((found as FileOutcome).rejects).toHaveLength(2);
  });
});

describe('rows told by their numbers', () => {
  /** What is copied of a table that was looked at in pieces of so many bytes. */
  function copied(text: string, numbers: readonly number[], size: number): string {
    writeFileSync(file('numbered.csv'), text);
    const bytes = startPlainBytes(',');
    for (let at = 0; at < text.length; at += size) bytes.look(Buffer.from(text.slice(at, at + size)));
    pickRows(file('numbered.csv'), file('copied.csv'), Uint32Array.from(numbers), bytes);
    return readFileSync(file('copied.csv'), 'utf8');
  }

  it.each([
    ['the first, the last and those between', [0, 1, 14, 15, 16, 17, 31, 5000, ROWS - 1]],
    ['all', Array.from({ length: ROWS }, (_, i) => i)],
    ['none', []],
  ])('are copied: %s', (_, numbers) => {
    for (const size of [61, 4096, 1 << 20])
      expect(copied(table(), numbers, size)).toBe(numbers.map((i) => `${row(i)}\n`).join(''));
  });

  it('count no line that holds nothing, wherever it stands', () => {
    const holes = (i: number): string => '\n'.repeat(i % 3);
    const text = HEADER + Array.from({ length: 100 }, (_, i) => `\n${holes(i)}${row(i)}`).join('');
    for (const i of [0, 1, 14, 15, 16, 47, 98, 99]) expect(copied(text, [i], 100)).toBe(`${row(i)}\n`);
  });
});
