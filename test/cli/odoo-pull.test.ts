/** Asking a running Odoo: what is there, and all of it into files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { troubleLine } from '../../src/cli/trouble.js';
import { type OdooCall, type OdooVersion, wantedReads } from '../../src/odoo/index.js';
import { NOT_INSTALLED, recorded } from '../odoo/recorded.js';
import { KEY, recordedCall, serveOdoo } from './odoo-server.js';
import { freshFolder, run, writeFile } from './run.js';

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((it) => [it, readFileSync(join(folder, it), 'utf8')]),
  );

const troubleOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return troubleLine(error);
  }
  return 'no trouble';
};

/** Breaks down at the given call, and works again after it. */
function breakingAt(call: OdooCall, at: number): OdooCall {
  let count = 0;
  return async (...words) => {
    count += 1;
    if (count === at) throw { data: { name: 'psycopg2.OperationalError', message: 'server closed' } };
    return call(...words);
  };
}

const call18 = recordedCall('18.0', recorded('18.0'));
const whole = await serveOdoo('18.0', call18);
const pull = (options: readonly string[], out: string, ...more: string[]) =>
  run('odoo', 'pull', ...options, '--odoo', '18.0', '--out', out, '--page-size', '7', ...more);

describe('odoo pull', () => {
  it('writes every model that the maps need, and from-odoo reads it like the recorded answers', async () => {
    const [out, told] = [freshFolder(), freshFolder()];
    expect(await pull(whole.options, out)).toMatchObject({ exitCode: 0 });
    const wanted = wantedReads('18.0')
      .filter((it) => !NOT_INSTALLED.includes(it.model))
      .map((it) => `${it.model}.json`)
      .sort();
    expect(Object.keys(filesOf(out))).toEqual(wanted);
    const tables = recorded('18.0');
    const isWhole = ({ model, domain }: { readonly model: string; readonly domain: readonly unknown[] }) =>
      domain.length === 0 && !NOT_INSTALLED.includes(model);
    for (const { model } of wantedReads('18.0').filter(isWhole)) {
      const { odoo_version, records } = JSON.parse(filesOf(out)[`${model}.json`] as string);
      expect(odoo_version).toBe('18.0');
      expect(records.map((it: { id: number }) => it.id).sort()).toEqual(
        tables[model]?.map((it) => it.id as number).sort(),
      );
    }
    const site = 'examples/northwind/site-18.0.json';
    const map = (folder: string, into: string) =>
      run(
        'from-odoo',
        folder,
        '--odoo',
        '18.0',
        '--site',
        site,
        '--out',
        into,
        '--recorded-at',
        '2026-11-21T12:00:00Z',
      );
    await map(out, join(told, 'pulled'));
    await map('examples/northwind/odoo-18.0', join(told, 'recorded'));
    for (const file of ['entities.ndjson', 'events.ndjson'])
      expect(filesOf(join(told, 'pulled'))[file]).toEqual(filesOf(join(told, 'recorded'))[file]);
  });

  it.each([20, 45, 55, 62, 80])(
    'that breaks off at call %i goes on, and gives the same files',
    async (at) => {
      const [straight, broken] = [freshFolder(), freshFolder()];
      await pull(whole.options, straight);
      const server = await serveOdoo('18.0', breakingAt(call18, at));
      expect(await troubleOf(pull(server.options, broken))).toContain('psycopg2.OperationalError');
      expect(await pull(server.options, broken)).toMatchObject({ exitCode: 0 });
      expect(filesOf(broken)).toEqual(filesOf(straight));
    },
  );

  it('forgets what was written after the last page that is known to be whole', async () => {
    const [straight, broken] = [freshFolder(), freshFolder()];
    await pull(whole.options, straight);
    const server = await serveOdoo('18.0', breakingAt(call18, 70));
    await troubleOf(pull(server.options, broken));
    const part = readdirSync(broken).find((it) => it.endsWith('.part')) as string;
    writeFile(broken, part, `${filesOf(broken)[part]}\n{"id":99999,"na`);
    await pull(server.options, broken);
    expect(filesOf(broken)).toEqual(filesOf(straight));
  });

  it('keeps the key out of its files and its words', async () => {
    const out = freshFolder();
    const server = await serveOdoo('18.0', breakingAt(call18, 70));
    const said = await troubleOf(pull(server.options, out));
    expect(existsSync(join(out, '.pull-state.json'))).toBe(true);
    expect(server.asked.join()).toContain(KEY);
    expect(`${said}${JSON.stringify(filesOf(out))}`).not.toContain(KEY);
  });

  it('does not go on with the pull of another database', async () => {
    const out = freshFolder();
    await troubleOf(pull((await serveOdoo('18.0', breakingAt(call18, 70))).options, out));
    expect(await troubleOf(pull(whole.options, out))).toContain('the unfinished pull of another Odoo');
  });

  it('reads 19 over JSON-2, with the key alone', async () => {
    const out = freshFolder();
    const server = await serveOdoo('19.0', recordedCall('19.0', recorded('19.0')));
    const [, url = '', , db = ''] = server.options;
    const words = ['--url', url, '--db', db, '--key-env', 'MFGC_TEST_KEY', '--json2', '--odoo', '19.0'];
    expect(await run('odoo', 'pull', ...words, '--out', out)).toMatchObject({ exitCode: 0 });
    expect(Object.keys(filesOf(out))).toEqual(
      wantedReads('19.0')
        .filter((it) => !NOT_INSTALLED.includes(it.model))
        .map((it) => `${it.model}.json`)
        .sort(),
    );
    expect(server.asked.every((it) => !it.startsWith('/jsonrpc'))).toBe(true);
  });
});

describe('odoo probe', () => {
  const probe = (options: readonly string[], ...more: string[]) => run('odoo', 'probe', ...options, ...more);

  it.each(['16.0', '17.0', '18.0', '19.0'] as OdooVersion[])('finds all it needs in %s', async (version) => {
    const server = await serveOdoo(version, recordedCall(version, recorded(version)));
    const { exitCode, stdout } = await probe(server.options);
    expect(stdout).toContain(`is Odoo ${version}`);
    expect(exitCode).toBe(0);
  });

  it('tells a missing field, a missing model and a column of the site', async () => {
    const server = await serveOdoo('18.0', async (model, method, args, kwargs) => {
      if (model === 'mrp.workorder') return call18('no.such.model', method, args, kwargs);
      const told = (await call18(model, method, args, kwargs)) as Record<string, unknown>;
      if (model !== 'stock.lot') return told;
      const { name: _name, ...rest } = told;
      return { ...rest, x_heat: { type: 'char' } };
    });
    const { exitCode, stdout } = await probe(server.options, '--json');
    expect(exitCode).toBe(1);
    const { findings, refused } = JSON.parse(stdout);
    const told = findings.map((it: Record<string, string>) => `${it.kind} ${it.model} ${it.field}`);
    expect(told.sort()).toEqual([
      'missing mrp.workorder ',
      ...NOT_INSTALLED.map((model) => `missing ${model} `),
      'missing stock.lot name',
      'site-extended res.partner x_note',
      'site-extended stock.lot x_heat',
    ]);
    expect(Object.keys(refused).sort()).toEqual(['mrp.workorder', ...NOT_INSTALLED]);
    expect((await probe(server.options)).stdout).toContain('Not everything that the maps need is there.');
  });

  it.each([
    [
      'another version than said',
      () => probe(whole.options, '--odoo', '17.0'),
      'is Odoo 18.0, you said 17.0',
    ],
    [
      'a wrong password',
      () => probe([...whole.options, '--user', 'nobody']),
      'User and password do not match',
    ],
    [
      'a variable that is not set',
      () => probe([...whole.options, '--key-env', 'NOT_SET']),
      'NOT_SET is not set',
    ],
    ['no server', () => probe([...whole.options, '--url', 'http://127.0.0.1:1']), '127.0.0.1:1'],
    [
      'a password in the address',
      () => probe([...whole.options, '--url', 'http://a:b@odoo.example']),
      '--key-env',
    ],
    [
      'a server without a version that is known',
      async () => probe((await serveOdoo('20.0' as OdooVersion, call18)).options),
      'known are 16.0',
    ],
  ])('%s is trouble, said in one line', async (_, command, said) => {
    const line = await troubleOf(command());
    expect(line).toContain(said);
    expect(line).not.toContain('\n');
    expect(line).not.toContain(KEY);
  });

  it('a wrong key over JSON-2 is trouble, not a missing model', async () => {
    const server = await serveOdoo('19.0', recordedCall('19.0', recorded('19.0')));
    process.env.MFGC_WRONG_KEY = 'wrong';
    const words = ['--url', server.url, '--db', 'plant', '--key-env', 'MFGC_WRONG_KEY', '--json2'];
    expect(await troubleOf(probe(words))).toContain('werkzeug.exceptions.Unauthorized');
  });
});
