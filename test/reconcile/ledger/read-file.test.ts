import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  mergeResidue,
  type RowReject,
  readLedgerFile,
  readSortedFile,
} from '../../../src/reconcile/index.js';
import { readAll, told, toldRows } from './reading.js';

const folder = mkdtempSync(join(tmpdir(), 'ledgers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const CSV = 'flow,key,quantity,unit\nstock,A,1,C62\nstock,B,x,C62\nstock,C,3,C62\n';

describe('a file is a ledger', () => {
  it.each([
    ['stock.csv', CSV],
    ['stock.tsv', CSV.replaceAll(',', '\t')],
    ['STOCK.CSV', CSV],
    [
      'stock.ndjson',
      '{"flow":"stock","key":"A","quantity":"1","unit":"C62"}\n1\n{"flow":"stock","key":"C","quantity":3,"unit":"C62"}',
    ],
  ])('by the end of its name: %s', async (name, text) => {
    const { lines, rejects } = await readAll(readLedgerFile, file(name, text));
    expect(lines.map((it) => [it.key, it.quantity])).toEqual([
      ['A', '1'],
      ['C', '3'],
    ]);
    expect(rejects).toHaveLength(1);
  });

  it('and no other one', async () => {
    const { refused } = await readAll(readLedgerFile, file('stock.xlsx', CSV));
    expect(told(refused)).toEqual(['NOT_IN_LIST']);
  });
});

describe('sorted files', () => {
  const plan = { asOf: '', timeToleranceSeconds: 0, groupBy: [], whereKnown: [] };

  it('are merged, read as often as needed, and every reject is told once', async () => {
    const rejects: RowReject[] = [];
    const options = { table: 'stock', onReject: (it: RowReject) => rejects.push(it) };
    const left = await readSortedFile(file('left.csv', CSV), options);
    const right = await readSortedFile(file('right.csv', CSV.replace('C,3', 'C,4')), options);
    if (!left.ok || !right.ok) return expect.fail('both are ledgers');
    const merged = await mergeResidue(left.value, right.value, plan);
    expect(merged.ok && merged.value.unsettled.right.map((it) => [it.key, it.quantity])).toEqual([
      ['C', '4'],
    ]);
    expect(toldRows(rejects)).toEqual(['3: MALFORMED /quantity', '3: MALFORMED /quantity']);
  });

  it('that are not sorted are refused with the line', async () => {
    const path = file('upset.csv', 'flow,key,quantity,unit\nstock,B,1,C62\nstock,A,1,C62\n');
    const ledger = await readSortedFile(path, { table: 'upset', onReject: () => expect.fail('no reject') });
    if (!ledger.ok) return expect.fail('it is a ledger');
    const merged = await mergeResidue(ledger.value, ledger.value, plan);
    expect(merged.ok ? [] : told(merged.issues)).toEqual(['OUT_OF_ORDER', 'OUT_OF_ORDER']);
  });

  it('that are none are refused as they are', async () => {
    const ledger = await readSortedFile(file('none.csv', ''), { table: 'none', onReject: () => {} });
    expect(ledger.ok ? [] : told(ledger.issues)).toEqual(['EMPTY_LEDGER']);
  });
});
