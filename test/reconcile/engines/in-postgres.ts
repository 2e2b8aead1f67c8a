import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, SIDES } from '../../../src/reconcile/ledger/line.js';

const INSTALLED = '/usr/lib/postgresql';

/** Debian keeps the server's programs off the path, one folder a version. */
function program(name: string): string {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((it) => join(INSTALLED, it, 'bin', name)).find((it) => existsSync(it));
  return found ?? name;
}

/** The server refuses to run as root. */
const SERVANT = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function run(name: string, words: readonly string[], options: SpawnSyncOptions = {}): void {
  const ran = spawnSync(program(name), words, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  if (ran.error)
    throw new Error(`These tests need PostgreSQL (its ${name}). Install it.`, { cause: ran.error });
  if (ran.status !== 0) throw new Error(`${name} ${words.join(' ')}\n${ran.stderr}`);
}

const columns = COLUMNS.map((it) => `${it} text`).join(', ');

/**
 * Runs `<name>.sql` over `<name>-left.csv` and `<name>-right.csv` of a folder in a PostgreSQL server of its own;
 * it answers into `<name>.ndjson`. The server sorts and compares texts by the rules of a language unless told
 * otherwise.
 */
export function runInPostgres(folder: string, names: readonly string[]): void {
  const home = mkdtempSync(join(tmpdir(), 'mfgc-server-'));
  if (SERVANT.uid !== undefined) chownSync(home, SERVANT.uid, SERVANT.gid);
  const data = join(home, 'data');
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
  const settings = `-k ${home} -c listen_addresses= -c fsync=off -c shared_buffers=64MB -c work_mem=64MB`;
  const control = ['-D', data, '-w', '-s', '-l', join(home, 'log')];
  try {
    run(
      'initdb',
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
      SERVANT,
    );
    run('pg_ctl', [...control, '-o', settings, 'start'], SERVANT);
    for (const name of names) answer(folder, home, name);
  } finally {
    if (existsSync(join(data, 'postmaster.pid')))
      run('pg_ctl', [...control, '-m', 'immediate', 'stop'], SERVANT);
    rmSync(home, { recursive: true, force: true });
  }
}

function answer(folder: string, home: string, name: string): void {
  const load = SIDES.flatMap((side) => [
    `DROP TABLE IF EXISTS ledger_${side};`,
    `CREATE TABLE ledger_${side} (${columns});`,
    `\\copy ledger_${side} FROM '${folder}/${name}-${side}.csv' WITH (FORMAT csv, HEADER)`,
  ]);
  const file = (end: string): string => join(folder, `${name}${end}`);
  writeFileSync(file('-load.sql'), `${load.join('\n')}\n`);
  const psql = ['-h', home, '-U', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f'];
  run('psql', [...psql, file('-load.sql')]);
  const out = openSync(file('.ndjson'), 'w');
  run('psql', [...psql, file('.sql')], { stdio: ['ignore', out, 'pipe'] });
  closeSync(out);
}
