import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, type TableMapping } from '../../../src/reconcile/index.js';
import { bytesOf, readAll, told, toldRows } from './reading.js';

const HEADER = 'flow,key,itemId,quantity,unit,occurredAt';
const csv = (text: string | Uint8Array, mapping: TableMapping = {}, allowEmpty = false) =>
  readAll(readCsv, bytesOf(text), { mapping, allowEmpty });
const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;
const row = (quantity: string, occurredAt = '') => rows(`stock,K1,BOLT,${quantity},C62,${occurredAt}`);

describe('a table in our own words', () => {
  it('becomes ledger lines in canonical spelling', async () => {
    const { lines, rejects, counts, columns } = await csv(row('012.50', '2026-03-10T07:00:00+01:00'));
    expect(rejects).toEqual([]);
    expect(lines).toMatchObject([
      { flow: 'stock', key: 'K1', quantity: '12.5', occurredAt: '2026-03-10T06:00:00.000Z', lotNumber: '' },
    ]);
    expect(counts).toEqual({ rows: 1, lines: 1, rejected: 0 });
    expect([...columns]).toEqual(HEADER.split(','));
  });

  it('may have a byte order mark, Windows line ends, blank lines and no line end at its end', async () => {
    const { lines } = await csv(`\ufeff${HEADER}\r\n\r\nstock,K1,BOLT,1,C62,\r\nstock,K2,NUT,2,C62,`);
    expect(lines.map((it) => [it.key, it.itemId, it.occurredAt])).toEqual([
      ['K1', 'BOLT', ''],
      ['K2', 'NUT', ''],
    ]);
  });

  it('keeps delimiters, quotation marks and line ends of quoted fields apart from its own', async () => {
    const text =
      'flow,itemId,quantity,unit,Comment\nstock,"6"" pipe, cut",1,MTR,"first\nsecond"\nstock,B,2,MTR,\n';
    const { lines, rejects } = await csv(text, { ignore: ['Comment'] });
    expect(rejects).toEqual([]);
    expect(lines.map((it) => it.itemId)).toEqual(['6" pipe, cut', 'B']);
  });
});

describe('a mapping', () => {
  it('names columns, constants, words, the delimiter and the decimal comma of an export', async () => {
    const { lines, rejects } = await csv('Item code;Qty;UoM;Note\n4711;1,5;kg;x\n', {
      columns: { 'Item code': 'itemId', Qty: 'quantity', UoM: 'unit' },
      constants: { flow: 'stock', plantId: 'NW-01' },
      ignore: ['Note'],
      words: { unit: { kg: 'KGM' } },
      decimalComma: true,
      delimiter: ';',
    });
    expect(rejects).toEqual([]);
    expect(lines).toMatchObject([{ plantId: 'NW-01', itemId: '4711', quantity: '1.5', unit: 'KGM' }]);
  });

  it('takes spaces around fields for padding only where it says so', async () => {
    const text = rows('stock, K1 ,BOLT,1,C62,');
    expect(toldRows((await csv(text)).rejects)).toEqual(['2: MALFORMED /key']);
    expect((await csv(text, { trim: true })).lines[0]?.key).toBe('K1');
  });

  it('may allow rows that tell no amount', async () => {
    const text = 'flow,key,status\nhold,H1,blocked\n';
    expect(told((await csv(text)).refused)).toEqual(['REQUIRED_MISSING /quantity']);
    expect((await csv(text, { uncounted: true })).lines[0]?.status).toBe('blocked');
  });
});

describe('a table is refused as a whole', () => {
  it.each<[string, string, TableMapping, string[]]>([
    ['without a flow', 'key,quantity,unit\nK,1,C62\n', {}, ['REQUIRED_MISSING /flow']],
    ['with nothing to tell rows apart by', 'flow,quantity,unit\ns,1,C62\n', {}, ['REQUIRED_MISSING /key']],
    ['without an amount', 'flow,key\ns,K\n', {}, ['REQUIRED_MISSING /quantity']],
    ['without the unit of its quantities', 'flow,key,quantity\ns,K,1\n', {}, ['REQUIRED_MISSING /unit']],
    ['without the currency of its values', 'flow,key,value\ns,K,1\n', {}, ['REQUIRED_MISSING /currency']],
    ['with one header twice', 'flow,key,key,quantity,unit\ns,K,L,1,C62\n', {}, ['DUPLICATE_KEY /key']],
    [
      'with two headers for one column',
      'flow,key,Id,quantity,unit\ns,K,L,1,C62\n',
      { columns: { Id: 'key' } },
      ['DUPLICATE_KEY /Id'],
    ],
    ['with an unknown column', `${HEADER},colour\n`, {}, ['UNKNOWN_FIELD /colour']],
    [
      'without a column of the mapping',
      row('1'),
      { columns: { Qty: 'quantity' } },
      ['REQUIRED_MISSING /Qty'],
    ],
    ['with a column that is a constant too', row('1'), { constants: { flow: 'x' } }, ['RULE_BROKEN /flow']],
    [
      'with a constant of no unit',
      'flow,key,quantity\n',
      { constants: { unit: 'kg' } },
      ['NOT_IN_LIST /constants/unit'],
    ],
    ['with an unclosed quotation mark in its header', '"flow,key\n', {}, ['UNCLOSED_QUOTE']],
    ['when it is empty', '', {}, ['EMPTY_LEDGER']],
    ['when it is a header alone', rows(), {}, ['EMPTY_LEDGER']],
    ['when no row can be read', row('x'), {}, ['EMPTY_LEDGER']],
  ])('%s', async (_, text, mapping, wanted) => {
    expect(told((await csv(text, mapping)).refused)).toEqual(wanted);
  });

  it('when it is no UTF-8', async () => {
    const { refused } = await csv(Buffer.from('flow,Stück\n', 'latin1'));
    expect(told(refused)).toEqual(['NOT_UTF8']);
  });

  it('and a near name is asked for', async () => {
    const { refused } = await csv('flow,Key,Item-ID,qantity,unit\n');
    expect(refused.map((it) => it.help.split('?')[0])).toEqual([
      'Did you mean "key"',
      'Did you mean "itemId"',
      'Did you mean "quantity"',
    ]);
  });

  it('but not when the caller knows that there may be nothing', async () => {
    const { refused, lines, counts } = await csv(rows(), {}, true);
    expect([refused, lines, counts.rows]).toEqual([[], [], 0]);
  });
});

describe('a row is rejected, and the rest goes on', () => {
  const last = 'stock,K9,NUT,1,C62,';

  it.each([
    ['a blank quantity', 'stock,K1,BOLT,,C62,', 'REQUIRED_MISSING /quantity'],
    ['a quantity without unit', 'stock,K1,BOLT,1,,', 'REQUIRED_MISSING /unit'],
    ['no flow', ',K1,BOLT,1,C62,', 'REQUIRED_MISSING /flow'],
    ['neither key nor dimension', 'stock,,,1,C62,', 'REQUIRED_MISSING /key'],
    ['a decimal comma', 'stock,K1,BOLT,"1,5",C62,', 'MALFORMED /quantity'],
    ['thousands separators', 'stock,K1,BOLT,"1,234.5",C62,', 'MALFORMED /quantity'],
    ['an exponent', 'stock,K1,BOLT,1.2E+3,C62,', 'MALFORMED /quantity'],
    ['NaN', 'stock,K1,BOLT,NaN,C62,', 'MALFORMED /quantity'],
    ['a minus sign behind', 'stock,K1,BOLT,5-,C62,', 'MALFORMED /quantity'],
    ['more digits than a decimal has', 'stock,K1,BOLT,1234567890123456789,C62,', 'MALFORMED /quantity'],
    ['an unknown unit', 'stock,K1,BOLT,1,kg,', 'NOT_IN_LIST /unit'],
    ['an instant without offset', 'stock,K1,BOLT,1,C62,2026-03-10T06:00:00', 'MALFORMED /occurredAt'],
    ['a day for an instant', 'stock,K1,BOLT,1,C62,2026-03-10', 'MALFORMED /occurredAt'],
    ['a day that does not exist', 'stock,K1,BOLT,1,C62,2026-02-30T06:00:00Z', 'MALFORMED /occurredAt'],
    ['a field too few', 'stock,K1,BOLT,1,C62', 'WRONG_WIDTH'],
    ['a field too many', 'stock,K1,BOLT,1,C62,,', 'WRONG_WIDTH'],
    ['a quotation mark inside a field', 'stock,6" pipe,BOLT,1,C62,', 'MISPLACED_QUOTE'],
    ['an unclosed quotation mark', 'stock,"K1,BOLT,1,C62,', 'UNCLOSED_QUOTE'],
    ['text behind a quoted field', 'stock,"K1"x,BOLT,1,C62,', 'MISPLACED_QUOTE'],
    ['a tab inside a text', 'stock,K\t1,BOLT,1,C62,', 'MALFORMED /key'],
    ['letters that are not normalised', 'stock,u\u0308,BOLT,1,C62,', 'NOT_NORMALISED /key'],
  ])('for %s', async (_, bad, wanted) => {
    const { lines, rejects, counts } = await csv(rows(bad, last));
    expect(toldRows(rejects)).toEqual([`2: ${wanted}`]);
    expect(rejects[0]?.text).toBe(bad);
    expect(lines.map((it) => it.key)).toEqual(['K9']);
    expect(counts).toEqual({ rows: 2, lines: 1, rejected: 1 });
  });

  it('for a word that is no state', async () => {
    const { rejects, lines } = await csv(
      'flow,key,quantity,unit,state\ns,A,1,C62,open\ns,B,1,C62,reversed\ns,C,1,C62,storno\n',
      { words: { state: { storno: 'cancelled' } } },
    );
    expect(toldRows(rejects)).toEqual(['2: NOT_IN_LIST /state']);
    expect(lines.map((it) => it.state)).toEqual(['reversed', 'cancelled']);
  });

  it('for decimal points where the mapping says commas', async () => {
    const text = 'flow;key;quantity;unit\ns;A;1.5;C62\ns;B;1,5;C62\ns;C;1.234,5;C62\n';
    const { rejects, lines } = await csv(text, { delimiter: ';', decimalComma: true });
    expect(toldRows(rejects)).toEqual(['2: MALFORMED /quantity', '4: MALFORMED /quantity']);
    expect(lines.map((it) => it.quantity)).toEqual(['1.5']);
  });

  it('for bytes that are no UTF-8', async () => {
    const text = Buffer.concat([
      Buffer.from(rows()),
      Buffer.from('stock,K\xfc,B,1,C62,\n', 'latin1'),
      Buffer.from(last),
    ]);
    const { rejects, lines } = await csv(text);
    expect(toldRows(rejects)).toEqual(['2: NOT_UTF8']);
    expect(lines).toHaveLength(1);
  });

  it('and all that is wrong with it is told at once, under the names of the table', async () => {
    const { rejects } = await csv('flow,Id,Qty,unit\ns, K,x,kg\ns,K,1,C62\n', {
      columns: { Id: 'key', Qty: 'quantity' },
    });
    expect(toldRows(rejects)).toEqual(['2: MALFORMED /Id, MALFORMED /Qty, NOT_IN_LIST /unit']);
    expect(rejects[0]?.issues[1]).toMatchObject({ found: '"x"', wanted: expect.stringContaining('"-12.5"') });
  });

  it('and a quotation mark that is never closed swallows no other row', async () => {
    const many = Array.from({ length: 200 }, (_, i) => `stock,K${i},BOLT,1,C62,`);
    const { rejects, lines } = await csv(rows('stock,"K,BOLT,1,C62,', ...many));
    expect(toldRows(rejects)).toEqual(['2: UNCLOSED_QUOTE']);
    expect(lines).toHaveLength(200);
  });
});

describe('no row is lost', () => {
  const field = fc.oneof(
    fc.constantFrom(
      'stock',
      'K1',
      'BOLT',
      '1',
      '1.50',
      '-2',
      'C62',
      '',
      '2026-03-10T06:00:00Z',
      '"',
      '""',
      '"a,b"',
    ),
    fc.stringMatching(/^[ -~]{0,6}$/),
  );
  const anyRow = fc.array(field, { minLength: 4, maxLength: 8 }).map((it) => it.join(','));

  it('every line of any file is a line or a reject, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (lines, piece) => {
          const good = 'stock,K1,BOLT,1,C62,';
          const text = rows(good, ...lines);
          const said = await readAll(readCsv, bytesOf(text, piece));
          const written = text
            .split('\n')
            .slice(1)
            .filter((it) => /[^ \t]/.test(it)).length;
          const continued = said.rejects.map((it) => it.text.split('\n').length - 1);
          expect(said.counts).toEqual({
            rows: said.lines.length + said.rejects.length,
            lines: said.lines.length,
            rejected: said.rejects.length,
          });
          expect(said.counts.rows + continued.reduce((a, b) => a + b, 0)).toBe(written);
        },
      ),
      { seed: 20260310, numRuns: 500 },
    );
  });

  it('texts survive being written with quotation marks and read again', async () => {
    const text = fc.stringMatching(/^[!-~]([ -~]{0,8}[!-~])?$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (pairs) => {
        const quoted = (it: string) => `"${it.replaceAll('"', '""')}"`;
        const body = pairs.map(([key, lot]) => `s,${quoted(key)},${quoted(lot)},1,C62`).join('\r\n');
        const said = await readAll(readCsv, bytesOf(`flow,key,lotNumber,quantity,unit\r\n${body}`, 11));
        expect(said.lines.map((it) => [it.key, it.lotNumber])).toEqual(pairs);
      }),
      { seed: 20260311, numRuns: 300 },
    );
  });
});
