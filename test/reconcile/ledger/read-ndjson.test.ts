import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, readNdjson, readObjects, type TableMapping } from '../../../src/reconcile/index.js';
import { bytesOf, readAll, told, toldRows } from './reading.js';

const ndjson = (text: string, mapping: TableMapping = {}) =>
  readAll(readNdjson, bytesOf(text, 5), { mapping });
const bolt = { flow: 'stock', key: 'K1', itemId: 'BOLT', quantity: '1.50', unit: 'KGM' };
const last = JSON.stringify({ ...bolt, key: 'K9' });

describe('JSON lines', () => {
  it('become ledger lines; what is null or absent is not told', async () => {
    const { lines, columns } = await ndjson(`\ufeff${JSON.stringify({ ...bolt, lotNumber: null })}\r\n\r\n`);
    expect(lines).toMatchObject([{ quantity: '1.5', lotNumber: '', status: '' }]);
    expect(Object.keys(lines[0] as object)).toEqual([...COLUMNS]);
    expect(columns.has('lotNumber')).toBe(true);
    expect(columns.has('status')).toBe(false);
  });

  it('take whole numbers, whose digits are all there', async () => {
    const { lines } = await ndjson('{"flow":"stock","itemId":4711,"quantity":-3,"unit":"C62"}');
    expect(lines).toMatchObject([{ itemId: '4711', quantity: '-3' }]);
  });

  it('may tell a value instead of a quantity', async () => {
    const { lines } = await ndjson('{"flow":"cost","key":"C","value":"9.50","currency":"EUR"}');
    expect(lines).toMatchObject([{ value: '9.5', quantity: '' }]);
  });

  it('are mapped by the names of their fields', async () => {
    const { lines } = await ndjson('{"id":7,"qty":"2","price":1.25}', {
      columns: { id: 'key', qty: 'quantity' },
      constants: { flow: 'stock', unit: 'C62' },
      ignore: ['price'],
    });
    expect(lines).toMatchObject([{ key: '7', quantity: '2', unit: 'C62' }]);
  });

  it.each([
    ['no JSON', '{"flow":', 'NOT_JSON'],
    ['a list', '[1]', 'NOT_AN_OBJECT'],
    ['a name twice', '{"flow":"s","flow":"t"}', 'DUPLICATE_KEY'],
    [
      'a number with a fraction',
      '{"flow":"s","key":"K","quantity":0.1,"unit":"C62"}',
      'WRONG_TYPE /quantity',
    ],
    [
      'a number with an exponent',
      '{"flow":"s","key":"K","quantity":1e3,"unit":"C62"}',
      'WRONG_TYPE /quantity',
    ],
    [
      'a fraction that a parser rounds off',
      '{"flow":"s","key":"K","quantity":1.00000000000000000001,"unit":"C62"}',
      'WRONG_TYPE /quantity',
    ],
    [
      'a number beyond the safe ones',
      '{"flow":"s","key":"K","quantity":9007199254740993,"unit":"C62"}',
      'WRONG_TYPE /quantity',
    ],
    ['an object in a field', '{"flow":"s","key":{},"quantity":"1","unit":"C62"}', 'WRONG_TYPE /key'],
    ['an unknown field', '{"flow":"s","key":"K","quantity":"1","unit":"C62","a":1}', 'UNKNOWN_FIELD /a'],
    ['no amount', '{"flow":"s","key":"K"}', 'REQUIRED_MISSING /quantity, REQUIRED_MISSING /value'],
  ])('are rejected one by one: %s', async (_, bad, wanted) => {
    const { lines, rejects } = await ndjson(`${bad}\n${last}\n`);
    expect(toldRows(rejects)).toEqual([`1: ${wanted}`]);
    expect(rejects[0]?.text).toBe(bad);
    expect(lines.map((it) => it.key)).toEqual(['K9']);
  });

  it('that tell nothing at all are no ledger', async () => {
    expect(told((await ndjson('\n')).refused)).toEqual(['EMPTY_LEDGER']);
    expect(told((await ndjson(last, { constants: { unit: 'kg' } })).refused)).toEqual([
      'NOT_IN_LIST /constants/unit',
    ]);
  });
});

describe('objects', () => {
  it('are read like JSON lines', async () => {
    const { lines, rejects } = await readAll(readObjects, [bolt, { ...bolt, quantity: 0.3 }, 'x', undefined]);
    expect(lines).toHaveLength(1);
    expect(toldRows(rejects)).toEqual(['2: WRONG_TYPE /quantity', '3: NOT_AN_OBJECT', '4: NOT_AN_OBJECT']);
    expect(rejects.map((it) => it.text)).toEqual([
      JSON.stringify({ ...bolt, quantity: 0.3 }),
      '"x"',
      'undefined',
    ]);
  });
});

it('every line of JSON is a ledger line or a reject', async () => {
  const value = fc.oneof(
    fc.constantFrom('stock', '1', 'C62', 'KGM', 1, 0.5, null),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const object = fc.dictionary(fc.constantFrom(...COLUMNS, 'x'), value, { maxKeys: 6 });
  const line = fc.oneof(
    object.map((it) => JSON.stringify(it)),
    fc.stringMatching(/^[ -~]{1,9}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 10 }), async (lines) => {
      const said = await ndjson([last, ...lines].join('\n'));
      const written = 1 + lines.filter((it) => /[^ \t]/.test(it)).length;
      expect(said.lines.length + said.rejects.length).toBe(written);
      expect(said.counts.rows).toBe(written);
    }),
    { seed: 20260312, numRuns: 400 },
  );
});
