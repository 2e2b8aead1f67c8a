import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { troubleLine } from '../../src/cli/trouble.js';
import { otherPlant } from '../odoo/other-plant.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'mfgc-odoo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers = join(folder, 'answers');
mkdirSync(answers);
const write = (model: string, text: string): void => writeFileSync(join(answers, `${model}.json`), text);
for (const [model, records] of Object.entries(otherPlant)) {
  write(model, JSON.stringify({ model, odoo_version: '18.0', records }));
}

const site = join(folder, 'site.json');
const init = (...more: string[]) =>
  run(
    'site',
    'init',
    answers,
    '--odoo',
    '18.0',
    '--plant',
    'BE-01',
    '--time-zone',
    'Europe/Paris',
    '--out',
    site,
    ...more,
  );
const fromOdoo = (from = answers, version = '18.0') =>
  run('from-odoo', from, '--odoo', version, '--site', site, '--out', join(folder, 'out'), '--json');

/** What the command says when it can not do its work. */
const trouble = async (command: () => Promise<unknown>): Promise<string> => {
  try {
    await command();
  } catch (error) {
    return troubleLine(error);
  }
  return 'no trouble';
};

describe('site init', () => {
  it('proposes a file that from-odoo takes as it is', async () => {
    expect(await init()).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await fromOdoo();
    expect(exitCode).toBe(1);
    const { models, rejectedPerCode } = JSON.parse(stdout);
    expect(rejectedPerCode).toEqual({ NOT_NORMALISED: 2 });
    for (const it of Object.values<Record<string, number>>(models)) {
      expect(it.read).toBe((it.mapped ?? 0) + (it.skipped ?? 0) + (it.rejected ?? 0));
    }
  });

  it('does not write over decisions unless told to', async () => {
    await init('--force');
    expect(await trouble(init)).toContain('--force');
    expect(await init('--force')).toMatchObject({ exitCode: 0 });
  });

  it('asks for a person where it is not sure', async () => {
    await init('--force');
    const { items } = JSON.parse(readFileSync(site, 'utf8'));
    const open = items.filter((it: { needsPerson: boolean }) => it.needsPerson);
    expect(open.map((it: { code: string }) => it.code)).toEqual([
      'Creme-patissiere-vanille',
      'FAR-55-A',
      'ECL-1-4',
      'ECL-1-5',
    ]);
  });
});

describe('what can not be done is said in one line', () => {
  it.each([
    ['an unknown version', () => fromOdoo(answers, '15.0'), '15.0'],
    ['answers of another version', () => fromOdoo(answers, '17.0'), 'it says Odoo 18.0'],
    ['a folder without models', () => fromOdoo(folder), 'no file here is named like'],
    ['a folder that is not there', () => fromOdoo(join(folder, 'nowhere')), 'no such file'],
  ])('%s', async (_, command, said) => {
    await init('--force');
    const line = await trouble(command);
    expect(line).toContain(said);
    expect(line).not.toContain('\n');
  });

  it.each([
    ['a file that is cut', '{"odoo_version":"18.0","records":[{"id":1},'],
    ['a file without records', '{"odoo_version":"18.0","rows":[]}'],
    ['a file that is no JSON', 'hello'],
  ])('%s', async (_, text) => {
    const broken = join(folder, 'broken');
    cpSync(answers, broken, { recursive: true });
    writeFileSync(join(broken, 'stock.lot.json'), text);
    expect(await trouble(() => fromOdoo(broken))).toContain('stock.lot.json');
    rmSync(broken, { recursive: true });
  });

  it('a site file with a wrong row names the row', async () => {
    await init('--force');
    const it = JSON.parse(readFileSync(site, 'utf8'));
    it.items[0].code = 'with space';
    writeFileSync(site, JSON.stringify(it));
    expect(await trouble(fromOdoo)).toContain('/items/0/code: found "with space"');
  });
});
