import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duckDbFileResidue } from '../../../src/reconcile/engines/duckdb.js';
import { memoryResidue } from '../../../src/reconcile/engines/memory-residue.js';
import { type LedgerLine, SIDES, type Side } from '../../../src/reconcile/ledger/line.js';
import type { TableMapping } from '../../../src/reconcile/ledger/mapping.js';
import type { RowReject } from '../../../src/reconcile/ledger/read-table.js';
import { PLAN } from './cases.js';
import { COMPARISONS, type Comparison } from './comparisons.js';
import { type FileOutcome, inDuckDb, inMemory, sorted } from './file-residues.js';
import { writeCsv } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'mfgc-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string): string => join(folder, name);
const HEADER = 'flow,key,itemId,lotNumber,quantity,unit,occurredAt,status';
const row = (i: number, quantity = '5', lot = 'L1', at = '2026-03-10T06:00:00.000Z'): string =>
  `stock,k${i},ITEM-${i % 3},${lot},${quantity},KGM,${at},free`;
const RIGHT = [HEADER, ...Array.from({ length: 40 }, (_, i) => row(i))].join('\n');

/** What files look like out there: each either as it should be, or with something that has to be told. */
const FILES: readonly (readonly [name: string, text: string, mapping?: TableMapping])[] = [
  ['canonical', `${HEADER}\n${row(1)}\n${row(2, '-0.000000000001')}\n`],
  ['without a line end', `${HEADER}\n${row(1)}`],
  ['Windows line ends', `${HEADER}\r\n${row(1)}\r\n${row(2)}\r\n`],
  ['byte order mark', `\ufeff${HEADER}\n${row(1)}\n`],
  ['blank lines', `${HEADER}\n${row(1)}\n\n${row(2)}\n`],
  [
    'zeros at the end',
    `${HEADER}\n${row(1, '5.000')}\n${row(2, '0.0')}\n${row(3, '100')}\n${row(4, '-0')}\n`,
  ],
  [
    'instants in other spellings',
    `${HEADER}\n${row(1, '5', 'L', '2026-03-10T06:00:00Z')}\n${row(2, '5', 'L', '2026-03-10T07:00:00+01:00')}\n`,
  ],
  [
    'days of leap years',
    `${HEADER}\n${row(1, '5', 'L', '2024-02-29T06:00:00.000Z')}\n${row(2, '5', 'L', '2026-02-29T06:00:00.000Z')}\n${row(3, '5', 'L', '2026-04-31T06:00:00.000Z')}\n`,
  ],
  [
    'letters of all kinds',
    `${HEADER}\n${row(1, '5', 'Lös-批次-𝔏')}\n${row(2, '5', 'e\u0301')}\n${row(3, '5', '\u00a0x')}\n`,
  ],
  ['comma decimals', `${HEADER}\n${row(1)}\n${row(2, '"5,5"')}\n${row(3, '"1,234.5"')}\n`],
  [
    'comma decimals that are announced',
    HEADER.replaceAll(',', ';') +
      `\n${row(1, '5@5').replaceAll(',', ';').replace('@', ',')}\n${row(2, '5.5').replaceAll(',', ';')}\n${row(3, '5@50').replaceAll(',', ';').replace('@', ',')}\n`,
    { delimiter: ';', decimalComma: true },
  ],
  [
    'exponents and words',
    `${HEADER}\n${row(1, '5e3')}\n${row(2, 'NaN')}\n${row(3, '')}\n${row(4, ' 5')}\n${row(5, '+5')}\n${row(6, '05')}\n`,
  ],
  [
    'too many digits',
    `${HEADER}\n${row(1, '1234567890123456789')}\n${row(2, '0.1234567890123')}\n${row(3, '123456789012345678.123456789012')}\n`,
  ],
  [
    'quotation marks',
    `${HEADER}\n${row(1, '5', '"6"" pipe"')}\n${row(2, '5', '6" pipe')}\n${row(3, '5', '"a,b"')}\n`,
  ],
  ['rows of another width', `${HEADER}\n${row(1)}\n${row(2)},x\nstock,k3\n`],
  ['a quotation mark that stays open', `${HEADER}\n${row(1)}\n${row(2, '5', '"open')}\n${row(3)}\n`],
  [
    'unknown units and states',
    `${HEADER},state\n${row(1)},\n${row(2)},done\n${row(3).replace('KGM', 'kg')},reversed\n`,
  ],
  [
    'their words',
    `${HEADER}\n${row(1).replace('KGM', 'kg')}\n${row(2).replace('KGM', ' pcs ')}\n`,
    { trim: true, words: { unit: { kg: 'KGM', pcs: 'C62' } } },
  ],
  [
    'their names',
    `Art;Item;Menge;ME\nstock;A;5;KGM\nstock;;5;KGM\n`,
    { delimiter: ';', columns: { Art: 'flow', Item: 'itemId', Menge: 'quantity', ME: 'unit' } },
  ],
  [
    'names that differ in case',
    `flow,itemId,ITEMID,quantity,unit\nstock,A,B,5,KGM\n`,
    { ignore: ['ITEMID'] },
  ],
  ['nothing but a header', `${HEADER}\n`],
  ['nothing', ''],
  ['an unknown column', `${HEADER},colour\n${row(1)},red\n`],
  ['a header told twice', `${HEADER},key\n${row(1)},k\n`],
  ['no unit', 'flow,key,quantity\nstock,k,5\n'],
  ['flow as a constant', `key,itemId,quantity,unit\nk1,A,5,KGM\n`, { constants: { flow: "st'ock" } }],
];

describe('CSV files in DuckDB', () => {
  const named = FILES.map(([name, text, mapping]) => ({ name, text, mapping }));
  it.each(named)('are read as the reader of rows reads them: $name', async ({ name, text, mapping }) => {
    const [left, right] = [file(`${name}.csv`), file(`${name} right.csv`)];
    writeFileSync(left, text);
    writeFileSync(right, mapping ? text : RIGHT);
    const found = await inDuckDb(left, right, mapping && { mapping });
    expect(found).toEqual(await inMemory(left, right, mapping && { mapping }));
  });

  it('bytes that are no UTF-8 are told by row', async () => {
    writeFileSync(
      file('latin.csv'),
      Buffer.from(`${HEADER}\n${row(1)}\n${row(2, '5', 'L\u00f6s')}\n`, 'latin1'),
    );
    writeFileSync(file('right.csv'), RIGHT);
    const found = await inDuckDb(file('latin.csv'), file('right.csv'));
    expect(found).toMatchObject({ rejects: [{ line: 3, issues: [{ code: 'NOT_UTF8' }] }] });
  });

  it('the digest of a ledger is that of its file', async () => {
    writeFileSync(file('digested.csv'), RIGHT);
    const ledger = {
      path: file('digested.csv'),
      table: '',
      onReject: (it: RowReject) => expect(it).toBe(''),
    };
    const found = await duckDbFileResidue(ledger, ledger, PLAN);
    const digest = `sha256-${createHash('sha256').update(RIGHT).digest('hex')}`;
    expect(found.ok && found.value.residue.digests).toEqual({ left: digest, right: digest });
  });

  it('a file that is not there is told', async () => {
    expect(await inDuckDb(file('nowhere.csv'), file('right.csv'))).toEqual(['REQUIRED_MISSING ']);
  });

  it.each(COMPARISONS.slice(0, 2).map((make) => make(3_000)))(
    'big ones are taken as they are: $name',
    async ({ name, ledgers, plan }) => {
      const paths = { left: file(`${name}-left.csv`), right: file(`${name}-right.csv`) };
      const unquoted = (lines: readonly LedgerLine[]): LedgerLine[] =>
        lines.map((it) => ({ ...it, lotNumber: it.lotNumber.replaceAll('"', '-') }));
      const plain = { left: unquoted(ledgers.left.lines), right: unquoted(ledgers.right.lines) };
      for (const side of SIDES) await writeCsv(paths[side], plain[side]);
      const of = (path: string) => ({
        path,
        table: path,
        onReject: (it: RowReject) => expect(it).toBeUndefined(),
      });
      const found = await duckDbFileResidue(of(paths.left), of(paths.right), plan);
      const ledger = (side: Side) => ({ ...ledgers[side], lines: plain[side] });
      const expected = await memoryResidue(ledger('left'), ledger('right'), plan);
      expect(found.ok && sorted(found.value.residue)).toEqual(sorted(expected));
    },
  );
});

describe('Parquet files in DuckDB', () => {
  let write: (name: string, query: string) => Promise<string>;

  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    write = async (name, query) => {
      await connection.run(`COPY (${query}) TO '${file(name)}' (FORMAT parquet)`);
      return file(name);
    };
  });

  const texts = (path: string): string => `FROM read_csv('${path}', all_varchar = true)`;

  it('give what the same lines give as CSV', async () => {
    const [, second] = COMPARISONS.map((make) => make(1_000));
    const { left, right } = (second as Comparison).ledgers;
    for (const [name, { lines }] of Object.entries({ left, right }))
      await writeCsv(file(`${name}.csv`), lines);
    const [a, b] = [file('left.csv'), file('right.csv')];
    const found = await inDuckDb(
      await write('left.parquet', texts(a)),
      await write('right.parquet', texts(b)),
    );
    expect(found).toEqual(await inMemory(a, b));
  });

  it('numbers and moments are told exactly, rows that are no lines one by one', async () => {
    const query = `SELECT 'stock' AS flow, 'k' || i AS key, 'A' AS "itemId",
      CASE WHEN i = 3 THEN NULL ELSE (i + 0.5)::DECIMAL(38, 12) END AS quantity, 'KGM' AS unit, i AS reference,
      TIMESTAMPTZ '2026-03-10 07:00:00.25+01' + CASE WHEN i = 2 THEN INTERVAL 1 MICROSECOND ELSE INTERVAL 0 SECOND END
        AS "occurredAt" FROM range(1, 5) t(i)`;
    const csv = [
      'flow,key,itemId,quantity,unit,reference,occurredAt',
      ...['1', '4'].map((i) => `stock,k${i},A,${i}.5,KGM,${i},2026-03-10T06:00:00.250Z`),
    ];
    writeFileSync(file('plain.csv'), csv.join('\n'));
    const path = await write('typed.parquet', query);
    const found = (await inDuckDb(path, file('plain.csv'))) as FileOutcome;
    const told = found.rejects.map((it) => [
      it.line,
      ...it.issues.map(({ code, path: at }) => `${code} ${at}`),
    ]);
    expect(told).toEqual([
      [2, 'MALFORMED /occurredAt'],
      [3, 'REQUIRED_MISSING /quantity'],
    ]);
    expect(found.residue.filter((it) => it.startsWith('{"part":"unsettled"'))).toEqual([]);
  });

  it.each([
    ['DOUBLE', '1.5::DOUBLE'],
    ['TIMESTAMP', `TIMESTAMP '2026-03-10 06:00:00'`],
  ])('a column of type %s is refused', async (_, value) => {
    const path = await write(
      'wrong.parquet',
      `SELECT 'stock' AS flow, 'k' AS key, ${value} AS quantity, 'KGM' AS unit`,
    );
    expect(await inDuckDb(path, path)).toEqual(['WRONG_TYPE /quantity']);
  });

  it('one that was cut is refused', async () => {
    const path = await write('cut.parquet', `SELECT 'stock' AS flow, 'k' || i AS key FROM range(1000) t(i)`);
    truncateSync(path, readFileSync(path).length >> 1);
    expect(await inDuckDb(path, path)).toEqual(['MALFORMED ']);
  });
});
