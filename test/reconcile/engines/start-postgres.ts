import { execFile, type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { COLUMNS, SIDES } from '../../../src/reconcile/ledger/line.js';
import { inFolder, writeLedgers } from './files.js';
import type { LedgerServer } from './ledger-server.js';

const INSTALLED = '/usr/lib/postgresql';

/** Debian keeps the server's programs off the path, one folder a version. */
function program(name: string): string {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((it) => join(INSTALLED, it, 'bin', name)).find((it) => existsSync(it));
  return found ?? name;
}

/** The server refuses to run as root. */
const SERVANT: SpawnSyncOptions = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function run(name: string, words: readonly string[]): void {
  const ran = spawnSync(program(name), words, { stdio: ['ignore', 'ignore', 'pipe'], ...SERVANT });
  if (ran.error)
    throw new Error(`These tests need PostgreSQL (its ${name}). Install it.`, { cause: ran.error });
  if (ran.status !== 0) throw new Error(`${name} ${words.join(' ')}\n${ran.stderr}`);
}

/**
 * Starts a PostgreSQL server of its own. It sorts and compares texts by the rules of a language unless told
 * otherwise.
 */
export async function startPostgres(): Promise<LedgerServer> {
  const home = mkdtempSync(join(tmpdir(), 'mfgc-server-'));
  if (SERVANT.uid !== undefined) chownSync(home, SERVANT.uid, SERVANT.gid as number);
  const data = join(home, 'data');
  const control = ['-D', data, '-w', '-s', '-l', join(home, 'log')];
  const stop = async (): Promise<void> => {
    if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', [...control, '-m', 'immediate', 'stop']);
    rmSync(home, { recursive: true, force: true });
  };
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
  const settings = `-k ${home} -c listen_addresses= -c fsync=off -c shared_buffers=64MB -c work_mem=64MB`;
  try {
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale]);
    run('pg_ctl', [...control, '-o', settings, 'start']);
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { answer: (statements, ledgers) => inSession(home, statements, ledgers), stop };
}

const columns = COLUMNS.map((it) => `${it} text`).join(', ');

const inSession = (home: string, statements: string, ledgers: Parameters<LedgerServer['answer']>[1]) =>
  inFolder(async (folder) => {
    await writeLedgers(folder, ledgers);
    const load = SIDES.flatMap((side) => [
      `CREATE TEMP TABLE ledger_${side} (${columns});`,
      `\\copy ledger_${side} FROM '${folder}/${side}.csv' WITH (FORMAT csv, HEADER)`,
    ]);
    const file = join(folder, 'statements.sql');
    writeFileSync(file, `${load.join('\n')}\n${statements}`);
    const words = ['-h', home, '-U', 'postgres', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', file];
    const { stdout } = await promisify(execFile)(program('psql'), words, { maxBuffer: Infinity });
    return stdout.split('\n').filter((it) => it !== '');
  });
