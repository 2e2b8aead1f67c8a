import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { contracts, createReader, ItemV1, OperationCompletedV1 } from '../../src/index.js';
import { completed, jsonLines } from './events.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const root = join(import.meta.dirname, '../..');
const MAIN = ['--import', 'tsx', join(root, 'src/cli/main.ts')];

/** Runs the program as a shell does. */
const shell = (...words: string[]) =>
  promisify(execFile)(process.execPath, [...MAIN, ...words], { cwd: root }).then(
    (it) => ({ ...it, code: 0 }),
    (it: { stdout: string; stderr: string; code: number }) => it,
  );

describe('mfgc validate', () => {
  it('counts what it read, by contract and by code', async () => {
    const file = writeFile(freshFolder(), 'in.ndjson', jsonLines([completed(1), ItemV1.example, '{}', 'no']));
    const ran = await run('validate', file, '--json');
    expect(JSON.parse(ran.stdout)).toEqual({
      read: 4,
      valid: 2,
      rejected: 2,
      'valid per contract': { 'master-data.item.v1': 1, 'production.operation-completed.v1': 1 },
      'rejected per code': { NOT_JSON: 1, REQUIRED_MISSING: 1 },
    });
    expect(ran.stderr).toContain('line 4 NOT_JSON document: found "no", wanted one JSON object.');
  });

  it('says nothing but its table when all is well', async () => {
    const ran = await run('validate', writeFile(freshFolder(), 'in.ndjson', jsonLines([completed(1)])));
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toContain('production.operation-completed.v1');
  });

  it('reads other spellings in the profile of those who receive', async () => {
    const event = completed(1);
    const spelled = JSON.stringify(event).replace('"value":"6"', '"value":"6.0"');
    const file = writeFile(freshFolder(), 'in.ndjson', spelled);
    expect((await run('validate', file)).exitCode).toBe(1);
    expect((await run('validate', file, '--profile', 'read')).exitCode).toBe(0);
  });

  it('refuses to write its rejects over what it reads', async () => {
    const file = writeFile(freshFolder(), 'in.ndjson', jsonLines([completed(1)]));
    await expect(run('validate', file, '--rejects', file)).rejects.toThrow('name another file');
    expect(readValues(file)).toHaveLength(1);
  });
});

describe('mfgc identify', () => {
  it('gives every event the identity of its data, whatever it stated', async () => {
    const folder = freshFolder();
    const { id: _id, idempotencykey: _key, ...unnamed } = completed(1);
    const misnamed = { ...completed(2), contenthash: `sha256-${'0'.repeat(64)}`, identitybasis: 'composite' };
    const file = writeFile(folder, 'in.ndjson', jsonLines([unnamed, misnamed, completed(3)]));
    const ran = await run('identify', file, '--out', `${folder}/out/named.ndjson`, '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ read: 3, identified: 3, changed: 2, rejected: 0 });
    expect(readValues(`${folder}/out/named.ndjson`)).toEqual([completed(1), completed(2), completed(3)]);
  });

  it('writes an entity beside its identity', async () => {
    const folder = freshFolder();
    const file = writeFile(folder, 'in.ndjson', jsonLines([ItemV1.example]));
    await run('identify', file, '--out', `${folder}/named.ndjson`);
    const [named] = readValues(`${folder}/named.ndjson`);
    expect(named?.entity).toEqual(ItemV1.example);
    expect(named?.identity).toMatchObject({
      key: expect.stringMatching(/^k1-[0-9a-f]{64}$/),
      composite: false,
    });
  });

  it('rejects broken data and says nothing of the identity it states', async () => {
    const folder = freshFolder();
    const event = { ...completed(1), id: 'x', data: { ...OperationCompletedV1.example, runNo: 0 } };
    const file = writeFile(folder, 'in.ndjson', jsonLines([event]));
    const ran = await run('identify', file, '--out', `${folder}/o`, '--rejects', `${folder}/r`);
    const [reject] = readValues(`${folder}/r`) as unknown as { issues: { path: string }[] }[];
    expect(reject?.issues.map((it) => it.path)).toEqual(['/data/runNo']);
    expect(ran.exitCode).toBe(1);
  });

  it('writes only what validate accepts', async () => {
    const folder = freshFolder();
    const late = { ...completed(1), time: '2026-01-01T00:00:00.000Z' };
    const file = writeFile(folder, 'in.ndjson', jsonLines([completed(1), late]));
    await run('identify', file, '--out', `${folder}/named`);
    const reader = createReader(contracts);
    expect(readValues(`${folder}/named`).map((it) => reader.check(it).ok)).toEqual([true]);
  });
});

describe('mfgc list', () => {
  it('shows every contract once', async () => {
    const listed = JSON.parse((await run('list', '--json')).stdout) as { name: string; version: number }[];
    expect(listed.map((it) => [it.name, it.version])).toEqual(contracts.map((it) => [it.name, it.version]));
    expect((await run('list')).stdout).toContain('production.operation-completed');
  });
});

describe('the command line', () => {
  it('shows an example in the help of every command that does work', () => {
    for (const name of ['list', 'validate', 'identify', 'dedupe']) {
      const command = createProgram().commands.find((it) => it.name() === name);
      let help = '';
      command?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      expect(help).toContain(`Example:\n  $ mfgc ${name}`);
    }
  });

  it('names a missing file in one line and ends with 2', async () => {
    const ran = await shell('validate', 'nowhere.ndjson');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toBe('mfgc: nowhere.ndjson: there is no such file or folder\n');
  });

  it('names a folder that can not be made in one line and ends with 2', async () => {
    const file = writeFile(freshFolder(), 'in.ndjson', jsonLines([completed(1)]));
    const ran = await shell('identify', file, '--out', `${file}/below/out.ndjson`);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^mfgc: [^\n]*: a part of the path is a file, wanted a folder\n$/);
  });

  it('takes a folder for trouble where a file is meant', async () => {
    const ran = await shell('validate', freshFolder());
    expect(ran.code).toBe(2);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with 2 for words it does not know, and with 0 for help', async () => {
    expect((await shell('valdate')).code).toBe(2);
    expect((await shell('validate')).code).toBe(2);
    expect((await shell('--help')).code).toBe(0);
  });

  it('reads standard input', async () => {
    const child = spawn(process.execPath, [...MAIN, 'validate', '-', '--json'], { cwd: root });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stdin.end(jsonLines([completed(1), completed(2)]));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, JSON.parse(said).valid]).toEqual([0, 2]);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [...MAIN, 'list', '--json'], { cwd: root });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, said]).toEqual([0, '']);
  });
});

it('leaves the input as it was', async () => {
  const folder = freshFolder();
  const file = writeFile(folder, 'in.ndjson', jsonLines([completed(1)]));
  await expect(run('dedupe', file, '--out', file)).rejects.toThrow();
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(jsonLines([completed(1)]));
});
