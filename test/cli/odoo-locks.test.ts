/** Two processes that apply the same plans at once. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf, SAMPLES, type Sample } from '../../examples/small-plant/samples.js';
import { fileLeases } from '../../src/cli/odoo/file-leases.js';
import type { OdooCall } from '../../src/odoo/index.js';
import { fakeOdoo } from '../odoo/fake/fake-odoo.js';
import { seedPlant } from '../odoo/fake/plant.js';
import { jsonLines } from './events.js';
import { serveOdoo } from './odoo-server.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const [SCRAP] = SAMPLES as readonly [Sample, ...Sample[]];
const PLAN = planOf(SCRAP, '18.0');
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const NOW = () => new Date('2026-03-10T12:00:00.000Z');

const processOf = (...words: string[]): Promise<number | null> =>
  new Promise((ended) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...words], { stdio: 'ignore' });
    child.on('exit', ended);
  });

describe('applying plans', () => {
  it('posts once when two processes do it at the same time', { timeout: 60_000 }, async () => {
    const odoo = fakeOdoo('18.0', seedPlant);
    let go: () => void = () => {};
    const oneHasEnded = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow: OdooCall = async (...asked) => {
      await oneHasEnded;
      return odoo.call(...asked);
    };
    const server = await serveOdoo('18.0', slow);
    const folder = freshFolder();
    const plans = writeFile(folder, 'plans.ndjson', jsonLines([PLAN]));
    const outs = ['a.ndjson', 'b.ndjson'].map((it) => join(folder, it));
    const both = outs.map((out) =>
      processOf('odoo', 'apply', plans, ...server.options, '--yes', '--out', out),
    );
    await Promise.race(both);
    go();
    expect((await Promise.all(both)).sort()).toEqual([0, 1]);
    const outcomes = outs
      .flatMap(readValues)
      .sort((a, b) => (String(a.outcome) < String(b.outcome) ? -1 : 1));
    expect(outcomes).toMatchObject([
      { outcome: 'posted' },
      { outcome: 'retryable', step: '', trouble: { help: expect.stringContaining('delete') } },
    ]);
    expect(odoo.store.postings).toHaveLength(1);
    expect(readdirSync(join(folder, '.mfgc-locks'))).toEqual([]);
  });

  it('does not take the lock of a process that has died, and says whose it is', async () => {
    const odoo = fakeOdoo('18.0', seedPlant);
    const server = await serveOdoo('18.0', odoo.call);
    const folder = freshFolder();
    const plans = writeFile(folder, 'plans.ndjson', jsonLines([PLAN]));
    const [locks, out] = [join(folder, 'locks'), join(folder, 'outcomes.ndjson')];
    mkdirSync(locks);
    const lock = writeFile(locks, `${PLAN.key}.lock`, 'process 7 on line-3 since 2026-03-01T06:00:00.000Z');
    const apply = () =>
      run('odoo', 'apply', plans, ...server.options, '--yes', '--out', out, '--locks', locks);
    expect(await apply()).toMatchObject({ exitCode: 1 });
    const [{ trouble }] = readValues(out) as [{ trouble: { help: string } }];
    expect(trouble.help).toContain('process 7 on line-3 since 2026-03-01T06:00:00.000Z');
    expect(trouble.help).toContain(lock);
    expect(odoo.store.postings).toEqual([]);
    rmSync(lock);
    expect(await apply()).toMatchObject({ exitCode: 0 });
    expect(odoo.store.postings).toHaveLength(1);
  });

  it('takes no plan whose key leads elsewhere', async () => {
    const server = await serveOdoo('18.0', fakeOdoo('18.0', seedPlant).call);
    const folder = freshFolder();
    const plans = writeFile(folder, 'plans.ndjson', jsonLines([{ ...PLAN, key: '../elsewhere' }]));
    const out = join(folder, 'outcomes.ndjson');
    const { exitCode } = await run('odoo', 'apply', plans, ...server.options, '--yes', '--out', out);
    expect(exitCode).toBe(1);
    expect(readValues(out)).toMatchObject([{ outcome: 'rejected', issues: [{ path: '/key' }] }]);
  });
});

describe('a lease in a folder', () => {
  it('belongs to one at a time, and to the next once it is given back', async () => {
    const leases = fileLeases(freshFolder(), NOW);
    const first = await leases.acquire('k1-a');
    expect(await leases.acquire('k1-a')).toBeUndefined();
    expect(await leases.acquire('k1-b')).toBeDefined();
    expect(await first?.renew()).toBe(true);
    await first?.release();
    expect(await leases.acquire('k1-a')).toBeDefined();
  });

  it('is lost when its file is deleted or taken over, and is not given back then', async () => {
    const folder = freshFolder();
    const leases = fileLeases(folder, NOW);
    const lease = await leases.acquire('k1-a');
    rmSync(join(folder, 'k1-a.lock'));
    expect(await lease?.renew()).toBe(false);
    writeFile(folder, 'k1-a.lock', 'process 9 on line-4 since 2026-03-10T12:00:01.000Z');
    expect(await lease?.renew()).toBe(false);
    await lease?.release();
    expect(leases.holder('k1-a')).toContain('process 9 on line-4');
  });
});
