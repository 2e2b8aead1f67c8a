import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedgerFile, reconcile, type TableMapping, tableMapping } from '../../src/reconcile/index.js';

const folder = join(import.meta.dirname, '../../examples/reconcile');
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const { left, right } = json('columns.json') as { readonly left: unknown; readonly right: unknown };

async function open(file: string, mapping: unknown) {
  const known = tableMapping(mapping);
  const opened = await readLedgerFile(join(folder, file), {
    table: file,
    mapping: known.ok ? known.value : ({} satisfies TableMapping),
    onReject: ({ line, issues }) => expect.fail(`${file}:${line} ${issues[0]?.found}`),
  });
  if (!opened.ok) return expect.fail(`${file}: ${opened.issues[0]?.found}`);
  return opened.value;
}

interface Planted {
  readonly code: string;
  readonly itemId: string;
}

describe('the stock lists of an ERP and a WMS', () => {
  it('differ in what was planted, and in nothing else', async () => {
    const erp = await open('erp-stock.csv', left);
    const wms = await open('wms-stock.csv', right);
    const { breaks } = await reconcile(erp, wms, { asOf: '2026-03-10T06:00:00.000Z' });
    const found = breaks.map(({ code, about }) => `${code} ${about.itemId}`).sort();
    const planted = (json('planted.json') as Planted[]).map((it) => `${it.code} ${it.itemId}`).sort();
    expect(found).toEqual(planted);
    expect(new Set(breaks.map((it) => it.code)).size).toBe(8);
    expect([erp.counts, wms.counts]).toEqual([
      { rows: 40, lines: 40, rejected: 0 },
      { rows: 40, lines: 40, rejected: 0 },
    ]);
  });
});
