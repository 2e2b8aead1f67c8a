import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BalanceReportedV1 } from '../../src/printed/inventory/balance-reported.v1.js';
import type { Fact } from '../../src/reconcile/index.js';
import { freshFolder, readValues, run, writeFile } from '../cli/run.js';
import { at, consumed, fact, ledgersOf, type Posting } from './ledger.js';

const posting = (i: number, value = String(i + 1)): Posting => ({
  no: `P-${i}`,
  workOrderId: `WO-${i % 3}`,
  itemId: 'TUBE',
  quantity: { value, unit: 'MTR' },
  occurredAt: at(i * 60),
});

const lines = (facts: readonly Fact[]): string => facts.map((it) => `${JSON.stringify(it.event)}\n`).join('');
const { left, right } = ledgersOf(Array.from({ length: 12 }, (_, i) => posting(i)));

describe('mfgc reconcile', () => {
  it('two ledgers that agree end with 0 and leave an empty list of breaks', async () => {
    const folder = freshFolder();
    const files = [
      writeFile(folder, 'mes.ndjson', lines(left)),
      writeFile(folder, 'odoo.ndjson', lines(right)),
    ];
    const out = join(folder, 'out');
    const ran = await run('reconcile', ...files, '--out', out);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toContain('Both sides agree.');
    expect(readValues(join(out, 'breaks.ndjson'))).toEqual([]);
    expect(readdirSync(out).sort()).toEqual(['breaks.ndjson', 'rejected.ndjson', 'report.json']);
  });

  it('a break is told with its next step, written whole, and ends with 1', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'odoo'));
    const wrong = [...right.slice(1), consumed('odoo', posting(0, '7.3'))];
    const mes = writeFile(folder, 'mes.ndjson', lines(left));
    writeFile(folder, 'odoo/events.ndjson', `${lines(wrong)}{"no":"event"}\n`);
    const out = join(folder, 'out');
    const ran = await run('reconcile', mes, join(folder, 'odoo'), '--out', out);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain(
      'QUANTITY  mes tells 1 MTR of material.consumed WO-0 TUBE at NW-01, odoo 7.3 MTR: a difference of 6.3 MTR.',
    );
    expect(ran.stdout).toContain('next: Compare the postings below;');
    expect(readValues(join(out, 'breaks.ndjson'))).toMatchObject([
      { code: 'QUANTITY', difference: { value: '-6.3' } },
    ]);
    expect(readValues(join(out, 'rejected.ndjson'))).toMatchObject([{ line: 13 }]);
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ kind: 'facts', breaksByCode: { QUANTITY: 1 }, lines: { rejected: 1 } });
  });

  it('with --stock the movements of one side meet the balances of the other', async () => {
    const folder = freshFolder();
    const used = writeFile(folder, 'mes.ndjson', lines(left.slice(0, 2)));
    const book = fact(BalanceReportedV1, {
      plantId: 'NW-01',
      system: 'odoo',
      scopeId: 'ALL',
      asOf: at(80_000),
      page: 1,
      pages: 1,
      complete: true,
      balances: [
        {
          locationId: 'WH-STOCK',
          itemId: 'TUBE',
          stockStatus: 'unrestricted',
          onHand: { value: '-3', unit: 'MTR' },
        },
      ],
    });
    const books = writeFile(folder, 'odoo.ndjson', lines([book]));
    const ran = await run('reconcile', used, books, '--out', join(folder, 'out'), '--stock', '--json');
    expect(ran.exitCode).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      kind: 'stock',
      flows: [{ unit: 'MTR', opening: '0', in: '0', out: '-3', closing: '-3', reported: '-3' }],
    });
  });

  it('a missing file is trouble before anything is written', async () => {
    const out = join(freshFolder(), 'out');
    await expect(run('reconcile', 'nowhere.ndjson', 'nowhere', '--out', out)).rejects.toThrow('ENOENT');
    expect(existsSync(out)).toBe(false);
  });
});
