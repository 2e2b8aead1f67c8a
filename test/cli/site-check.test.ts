/** Whether the tables of a site still cover what its Odoo has. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { likeness } from '../../src/odoo/propose/likeness.js';
import type { Site } from '../../src/sites/index.js';
import { freshFolder, run, writeFile } from './run.js';

const ANSWERS = 'examples/northwind/odoo-18.0';
const site = (): Site => JSON.parse(readFileSync('examples/northwind/site-18.0.json', 'utf8'));

async function check(it: Site) {
  const file = writeFile(freshFolder(), 'site.json', JSON.stringify(it));
  const { exitCode, stdout } = await run('site', 'check', file, ANSWERS, '--odoo', '18.0', '--json');
  return { exitCode, findings: JSON.parse(stdout).findings };
}

it('a site that covers its answers has nothing open', async () => {
  expect(await check(site())).toEqual({ exitCode: 0, findings: [] });
});

it('a record without a row is found, and a code with a similar name is only suggested', async () => {
  const { items, ...rest } = site();
  const [gone, ...others] = items as [Site['items'][0], ...Site['items']];
  const again = { ...gone, odooId: 9999 };
  const { exitCode, findings } = await check({ ...rest, items: [...others, again] });
  expect(exitCode).toBe(1);
  expect(findings).toMatchObject([
    {
      kind: 'no-row',
      table: 'items',
      odooIds: [gone.odooId],
      suggestions: expect.arrayContaining([{ code: gone.code, name: gone.name, score: 1 }]),
    },
    { kind: 'gone', table: 'items', odooIds: [9999] },
  ]);
  expect(findings[0].code).toBeUndefined();
});

it('a row whose record is gone keeps nobody from telling the others', async () => {
  const it = site();
  const [row] = it.partners as [Site['partners'][0]];
  const more = { ...row, odooId: 9999, code: 'FORMER-PARTNER', name: 'Former' };
  const { exitCode, findings } = await check({ ...it, partners: [...it.partners, more] });
  expect(exitCode).toBe(0);
  expect(findings).toMatchObject([{ kind: 'gone', table: 'partners', code: 'FORMER-PARTNER' }]);
});

it('a row without a code is a decision that nobody has made', async () => {
  const it = site();
  const [{ code: _code, ...open }, ...rest] = it.workCenters as [Site['workCenters'][0]];
  const { exitCode, findings } = await check({ ...it, workCenters: [open, ...rest] });
  expect(exitCode).toBe(1);
  expect(findings).toMatchObject([{ kind: 'no-code', table: 'workCenters', name: open.name }]);
});

it.each(['items', 'workCenters', 'boms'] as const)(
  'two records with one code in %s are a conflict',
  async (table) => {
    const it = site();
    const [first, second, ...rest] = it[table] as Site['items'];
    const rows = [first, { ...second, code: first?.code }, ...rest];
    const { exitCode, findings } = await check({ ...it, [table]: rows });
    expect(exitCode).toBe(1);
    expect(findings).toMatchObject([
      { kind: 'conflict', table, code: first?.code, odooIds: [first?.odooId, second?.odooId] },
    ]);
  },
);

it('two places may be read as one, and it is said', async () => {
  const it = site();
  const [first, second, ...rest] = it.locations as Site['locations'];
  const rows = [first, { ...second, code: first?.code }, ...rest] as Site['locations'];
  const { exitCode, findings } = await check({ ...it, locations: rows });
  expect(exitCode).toBe(0);
  expect(findings).toMatchObject([{ kind: 'shared', table: 'locations' }]);
});

it('the table for people names what is open', async () => {
  const it = site();
  const file = writeFile(freshFolder(), 'site.json', JSON.stringify({ ...it, items: it.items.slice(1) }));
  const { stdout } = await run('site', 'check', file, ANSWERS, '--odoo', '18.0');
  expect(stdout).toContain('no-row: a record that no row names');
  expect(stdout).toContain('Nothing was changed');
});

it('likeness counts shared pairs of letters', () => {
  expect(likeness('Frame 28 steel', 'FRAME-28 Steel')).toBe(1);
  expect(likeness('night', 'nacht')).toBe(0.25);
  expect(likeness('aaa', 'aa')).toBeCloseTo(2 / 3);
  expect(likeness('', 'a')).toBe(0);
  expect(likeness('Rahmen', 'Lager')).toBe(0);
});
