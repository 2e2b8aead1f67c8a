import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BalanceReportedV1 } from '../../src/printed/inventory/balance-reported.v1.js';
import type { Fact } from '../../src/reconcile/index.js';
import { freshFolder, readValues, run, writeFile } from '../cli/run.js';
import { at, consumed, fact, ledgersOf, type Posting, reversalOf } from './ledger.js';

const posting = (i: number, value = String(i + 1)): Posting => ({
  no: `P-${i}`,
  workOrderId: `WO-${i % 3}`,
  itemId: 'TUBE',
  quantity: { value, unit: 'MTR' },
  occurredAt: at(i * 60),
});

const lines = (facts: readonly Fact[]): string => facts.map((it) => `${JSON.stringify(it.event)}\n`).join('');
const { left, right } = ledgersOf(Array.from({ length: 12 }, (_, i) => posting(i)));

const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

describe('mfgc reconcile, of documents', () => {
  it('two ledgers that agree end with 0 and leave an empty list of breaks', async () => {
    const folder = freshFolder();
    const files = [
      writeFile(folder, 'mes.ndjson', lines(left)),
      writeFile(folder, 'odoo.ndjson', lines(right)),
    ];
    const out = join(folder, 'out');
    const ran = await run('reconcile', ...files, '--out', out);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toContain('mes against odoo');
    expect(readValues(join(out, 'breaks.ndjson'))).toEqual([]);
    expect(readdirSync(out).sort()).toEqual([
      'breaks.csv',
      'breaks.ndjson',
      'rejected.ndjson',
      'report.json',
      'summary.md',
    ]);
  });

  it('a break is written whole, a bad line is rejected, and it ends with 1', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'odoo'));
    const wrong = [...right.slice(1), consumed('odoo', posting(0, '7.3'))];
    const mes = writeFile(folder, 'mes.ndjson', lines(left));
    writeFile(folder, 'odoo/events.ndjson', `${lines(wrong)}{"no":"event"}\n`);
    const out = join(folder, 'out');
    const ran = await run('reconcile', mes, join(folder, 'odoo'), '--out', out);
    expect(ran.exitCode).toBe(1);
    expect(readValues(join(out, 'breaks.ndjson'))).toMatchObject([
      {
        code: 'QTY_OVER',
        difference: { value: '-6.3', unit: 'MTR' },
        sentence:
          'mes tells 1 MTR of material.consumed WO-0 TUBE in NW-01, odoo 7.3 MTR: a difference of 6.3 MTR.',
      },
    ]);
    expect(readValues(join(out, 'rejected.ndjson'))).toMatchObject([{ line: 13 }]);
    expect(ran.stderr).toContain('1 line was rejected');
  });

  it('a dry run says what is left after all corrections, and corrections are events', async () => {
    const folder = freshFolder();
    const files = [
      writeFile(folder, 'mes.ndjson', lines(left)),
      writeFile(folder, 'odoo.ndjson', lines([...right.slice(1), consumed('odoo', posting(0, '7.3'))])),
    ];
    const out = join(folder, 'out');
    const source = 'https://northwind.example/plants/NW-01/systems/reconciliation';
    const ran = await run('reconcile', ...files, '--out', out, '--dry-run', '--corrections', source);
    expect(ran.stdout).toContain('Compared again, nothing differs.');
    expect(readValues(join(out, 'corrections.ndjson'))).toMatchObject([
      {
        side: 'right',
        events: [{ type: 'org.w3id.mfg.exchange.transaction-reversed.v1', source }],
        sendAgain: [{ key: left[0]?.event.idempotencykey }],
        byHand: [],
        issues: [],
      },
    ]);
  });

  it('large ledgers are read several times and never held: the same breaks, and each bad line told once', async () => {
    const folder = freshFolder();
    const wrong = [...right.slice(2), consumed('odoo', posting(0, '7.3'))];
    const files = [
      writeFile(folder, 'mes.ndjson', `${lines([...left, reversalOf(left[5] as Fact)])}{"no":"event"}\n`),
      writeFile(folder, 'odoo.ndjson', lines(wrong)),
    ];
    const breaks = async (out: string, ...more: string[]): Promise<string> => {
      await run('reconcile', ...files, '--out', join(folder, out), ...more);
      return readFileSync(join(folder, out, 'breaks.ndjson'), 'utf8');
    };
    const found = await breaks('held');
    expect(found.split('\n').length).toBeGreaterThan(3);
    expect(await breaks('read', '--engine', 'duckdb')).toBe(found);
    expect(readValues(join(folder, 'read', 'rejected.ndjson'))).toHaveLength(1);
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
    const out = join(folder, 'out');
    const ran = await run('reconcile', used, books, '--out', out, '--stock');
    expect(ran.exitCode).toBe(0);
    expect(json(out, 'report.json')).toMatchObject({ clean: true, left: { lines: 1 }, right: { lines: 1 } });
  });

  it('a missing file is trouble before anything is written', async () => {
    const out = join(freshFolder(), 'out');
    await expect(run('reconcile', 'nowhere.ndjson', 'nowhere', '--out', out)).rejects.toThrow('ENOENT');
    expect(existsSync(out)).toBe(false);
  });
});

const HEAD = 'flow,key,itemId,quantity,unit,recordedAt';
const row = (key: string, quantity: string, more = '2026-03-10T06:00:00Z'): string =>
  `moves,${key},TUBE,${quantity},MTR,${more}`;
const table = (folder: string, name: string, ...rows: string[]): string =>
  writeFile(folder, name, `${[HEAD, ...rows].join('\n')}\n`);

describe('mfgc reconcile, of tables', () => {
  it('bad rows are rejected by line, the others are compared', async () => {
    const folder = freshFolder();
    const files = [
      table(folder, 'a.csv', row('1', '4'), row('2', '1,5'), row('3', '2', '2026-02-30T06:00:00Z')),
      table(folder, 'b.csv', row('1', '4')),
    ];
    const out = join(folder, 'out');
    const ran = await run('reconcile', ...files, '--out', out);
    expect(ran.exitCode).toBe(1);
    expect(readValues(join(out, 'rejected.ndjson')).map((it) => it.line)).toEqual([3, 4]);
    expect(json(out, 'report.json')).toMatchObject({ clean: true, left: { lines: 1, settled: 1 } });
  });

  it('--fail-on decides from which severity on it ends with 1', async () => {
    const folder = freshFolder();
    const files = [table(folder, 'a.csv', row('1', '4')), table(folder, 'b.csv', row('1', '5'))];
    const policy = writeFile(
      folder,
      'policy.json',
      JSON.stringify({ policyVersion: 1, severities: { QTY_OVER: 'low' } }),
    );
    const args = ['reconcile', ...files, '--policy', policy, '--out', join(folder, 'out')];
    expect((await run(...args)).exitCode).toBe(1);
    expect((await run(...args, '--fail-on', 'medium')).exitCode).toBe(0);
  });

  it('lines recorded after --as-of are not compared', async () => {
    const folder = freshFolder();
    const files = [
      table(folder, 'a.csv', row('1', '4'), row('2', '9', '2026-03-11T06:00:00Z')),
      table(folder, 'b.csv', row('1', '4')),
    ];
    const asOf = ['--as-of', '2026-03-10T23:00:00+01:00'];
    const out = join(folder, 'out');
    expect((await run('reconcile', ...files, ...asOf, '--out', out)).exitCode).toBe(0);
    expect(json(out, 'report.json')).toMatchObject({ asOf: '2026-03-10T22:00:00.000Z', left: { later: 1 } });
    expect((await run('reconcile', ...files, '--out', out)).exitCode).toBe(1);
  });

  it.each(['2026-02-30T00:00:00Z', '2026-03-10', 'yesterday', '2026-03-10T06:00:00', '2026-03-10T06:00Z'])(
    '%s is no as-of moment',
    async (asOf) => {
      const folder = freshFolder();
      const file = table(folder, 'a.csv', row('1', '4'));
      const asked = run('reconcile', file, file, '--as-of', asOf, '--out', join(folder, 'out'));
      await expect(asked).rejects.toThrow(/instant with its offset/);
    },
  );

  it('--history shows the runs before, and one that can not be read is trouble', async () => {
    const folder = freshFolder();
    const runs = join(folder, 'runs');
    const compare = (day: string, quantity: string) => {
      const files = [table(folder, 'a.csv', row('1', '4')), table(folder, 'b.csv', row('1', quantity))];
      return run('reconcile', ...files, '--out', join(runs, day), '--history', runs);
    };
    await compare('monday', '5');
    await compare('tuesday', '4');
    expect(json(runs, 'monday', 'report.json').earlier).toEqual([]);
    expect(json(runs, 'tuesday', 'report.json').earlier).toMatchObject([{ medium: 0, high: 1 }]);
    const broken = writeFile(folder, 'runs/monday/report.json', '{"runId":');
    await expect(compare('wednesday', '4')).rejects.toThrow(`${broken}: no valid JSON`);
    writeFile(folder, 'runs/monday/report.json', '{"runId":"run-1"}');
    await expect(compare('wednesday', '4')).rejects.toThrow(/report\.json: \d+ issues\. /);
    expect(existsSync(join(runs, 'wednesday', 'report.json'))).toBe(false);
  });

  it('a message that is listed as under way explains what is missing', async () => {
    const folder = freshFolder();
    const files = [
      table(folder, 'a.csv', row('1', '4'), row('2', '9')),
      table(folder, 'b.csv', row('1', '4')),
    ];
    const note = {
      waitingFor: 'right',
      since: '2026-03-10T06:01:00.000Z',
      flow: 'moves',
      key: '2',
      id: 'outbox/7',
    };
    const inFlight = writeFile(folder, 'outbox.ndjson', `${JSON.stringify(note)}\n`);
    const out = join(folder, 'out');
    const ran = await run('reconcile', ...files, '--in-flight', inFlight, '--out', out);
    expect(ran.exitCode).toBe(0);
    expect(readValues(join(out, 'breaks.ndjson'))).toMatchObject([
      { code: 'TIMING_IN_FLIGHT', severity: 'info' },
    ]);
  });

  it('a message under way that is none is told by its line in the file', async () => {
    const folder = freshFolder();
    const files = [table(folder, 'a.csv', row('1', '4')), table(folder, 'b.csv', row('1', '4'))];
    const note = { waitingFor: 'right', since: '2026-03-10T06:01:00+01:00', flow: 'moves', key: '2' };
    const told = (lines: readonly object[]) => {
      const text = lines.map((it) => `${JSON.stringify(it)}\n`).join('');
      const outbox = writeFile(folder, 'outbox.ndjson', text);
      return run('reconcile', ...files, '--in-flight', outbox, '--out', join(folder, 'out'));
    };
    expect((await told([note])).exitCode).toBe(0);
    await expect(told([note, { ...note, since: 'yesterday' }])).rejects.toThrow(
      /line 2: since is the instant/,
    );
    await expect(told([{ ...note, waitingFor: 'odoo' }])).rejects.toThrow(/line 1: waitingFor is the side/);
    await expect(told([{ ...note, quantity: '1,5', place: 'A' }])).rejects.toThrow(/line 1: .*place/);
    await expect(told([{ ...note, quantity: '1,5' }])).rejects.toThrow(/line 1: .*\/quantity/);
  });

  it('the same inputs give the same bytes, and another engine gives the same breaks', async () => {
    const folder = freshFolder();
    const files = [
      table(folder, 'a.csv', row('1', '4'), row('2', '9')),
      table(folder, 'b.csv', row('1', '4.5')),
    ];
    const bytes = async (out: string, ...more: string[]): Promise<string[]> => {
      await run('reconcile', ...files, '--out', join(folder, out), '--html', ...more);
      return ['report.json', 'breaks.ndjson', 'report.html'].map((it) =>
        readFileSync(join(folder, out, it), 'utf8'),
      );
    };
    const first = await bytes('one');
    expect(await bytes('two')).toEqual(first);
    expect(await bytes('three', '--engine', 'duckdb')).toEqual(first);
  });

  it('the SQL of every dialect is printed without any ledger', async () => {
    for (const dialect of ['duckdb', 'postgres', 'spark']) {
      const { stdout, exitCode } = await run('reconcile', '--print-sql', dialect);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('ledger_left');
    }
  });
});
