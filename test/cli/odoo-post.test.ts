/** From events to plans, and from plans to what was posted. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES, type Sample } from '../../examples/small-plant/samples.js';
import { PLANT } from '../../examples/small-plant/site.js';
import { troubleLine } from '../../src/cli/trouble.js';
import { fakeOdoo } from '../odoo/fake/fake-odoo.js';
import { seedPlant } from '../odoo/fake/plant.js';
import { eventOf, jsonLines } from './events.js';
import { KEY, serveOdoo } from './odoo-server.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const [SCRAP] = SAMPLES as readonly [Sample, ...Sample[]];
const told = (it: Sample, envelope: object = {}) => ({
  ...eventOf(it.contract, it.data as never),
  ...envelope,
});

interface Asked {
  readonly plans: string;
  readonly leftOut: string;
  readonly folder: string;
}

function ask(): Asked & { readonly words: readonly string[] } {
  const folder = freshFolder();
  const [plans, leftOut] = [join(folder, 'plans.ndjson'), join(folder, 'left-out.ndjson')];
  const site = writeFile(folder, 'site.json', JSON.stringify(PLANT));
  return { folder, plans, leftOut, words: ['--site', site, '--out', plans, '--left-out', leftOut] };
}

async function plan(events: readonly unknown[], ...more: string[]) {
  const { words, folder, ...asked } = ask();
  const file = writeFile(folder, 'events.ndjson', jsonLines(events));
  const ran = await run('odoo', 'plan', file, '--odoo', '18.0', ...words, '--json', ...more);
  return { ...ran, ...asked, folder, summary: JSON.parse(ran.stdout) };
}

const DECIDED = ['--insufficient-stock', 'accept'];

describe('odoo plan', () => {
  it('plans an event when the plant has decided what Odoo may ask', async () => {
    const { exitCode, plans, summary } = await plan([told(SCRAP)], ...DECIDED);
    expect(exitCode).toBe(0);
    expect(summary).toMatchObject({ read: 1, planned: 1 });
    expect(readValues(plans)).toMatchObject([
      { version: '18.0', event: { name: 'material.scrap-declared.v1' } },
    ]);
  });

  it('says which decision is missing and plans nothing without it', async () => {
    const { exitCode, plans, leftOut } = await plan([told(SCRAP)]);
    expect(exitCode).toBe(1);
    expect(readValues(plans)).toEqual([]);
    const [{ issues }] = readValues(leftOut) as [{ issues: { path: string; help: string }[] }];
    expect(issues.map((it) => it.path)).toEqual(['/insufficientStock']);
    expect(issues[0]?.help).toContain('--insufficient-stock');
  });

  it('asks 16 alone for an immediate transfer', async () => {
    const [move] = SAMPLES.filter((it) => it.contract.name === 'inventory.moved') as [Sample];
    const { folder, words, leftOut } = ask();
    const file = writeFile(folder, 'events.ndjson', jsonLines([told(move)]));
    const with16 = await run('odoo', 'plan', file, '--odoo', '16.0', ...words, '--backorder', 'stop');
    expect(with16.exitCode).toBe(1);
    expect(JSON.stringify(readValues(leftOut))).toContain('--immediate-transfer');
    expect((await plan([told(move)], '--backorder', 'stop')).exitCode).toBe(0);
  });

  it('does not post what was told to be compared, or what this very Odoo has told', async () => {
    const source = 'https://enterprise.example/plants/NW-01/systems/odoo';
    const { exitCode, summary, leftOut } = await plan(
      [told(SCRAP, { processmode: 'parallel' }), told(SCRAP, { source })],
      ...DECIDED,
    );
    expect(exitCode).toBe(0);
    expect(summary).toMatchObject({ read: 2, planned: 0, notPlanned: 2 });
    expect(readValues(leftOut).map((it) => it.notPlanned)).toEqual([
      expect.stringContaining('processmode parallel'),
      expect.stringContaining('in the books already'),
    ]);
  });

  it('accounts for every line, also for one that is no event', async () => {
    const { exitCode, summary } = await plan(['{"broken', told(SCRAP)], ...DECIDED);
    expect(exitCode).toBe(1);
    expect(summary).toMatchObject({ read: 2, planned: 1, withIssues: 1 });
  });
});

async function plansOf(...samples: Sample[]): Promise<string> {
  const { plans, exitCode } = await plan(
    samples.map((it) => told(it)),
    ...DECIDED,
    '--backorder',
    'create',
  );
  expect(exitCode).toBe(0);
  return plans;
}

describe('odoo apply', () => {
  it('tells the steps and calls nothing', async () => {
    const odoo = fakeOdoo('18.0', seedPlant);
    const server = await serveOdoo('18.0', odoo.call);
    const { exitCode, stdout } = await run('odoo', 'apply', await plansOf(SCRAP), ...server.options);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('[stock.scrap load]');
    expect(stdout).toContain('Nothing was called.');
    expect(server.asked).toEqual([]);
  });

  it.each(['16.0', '17.0', '18.0', '19.0'] as const)(
    'posts once to %s, however often it is run',
    async (version) => {
      const { folder, words, plans } = ask();
      const file = writeFile(folder, 'events.ndjson', jsonLines([told(SCRAP)]));
      await run('odoo', 'plan', file, '--odoo', version, ...words, ...DECIDED);
      const odoo = fakeOdoo(version, seedPlant);
      const server = await serveOdoo(version, odoo.call);
      const out = join(folder, 'outcomes.ndjson');
      const apply = () => run('odoo', 'apply', plans, ...server.options, '--yes', '--out', out);
      expect(await apply()).toMatchObject({ exitCode: 0 });
      expect(readValues(out)).toMatchObject([{ line: 1, outcome: 'posted' }]);
      const postings = odoo.store.postings.length;
      expect(postings).toBe(1);
      expect(await apply()).toMatchObject({ exitCode: 0 });
      expect(readValues(out)).toMatchObject([{ line: 1, outcome: 'already-posted' }]);
      expect(odoo.store.postings.length).toBe(postings);
      expect(JSON.stringify(readValues(out))).not.toContain(KEY);
    },
  );

  it('does not try a plan of another version, nor a line that is no plan', async () => {
    const odoo = fakeOdoo('17.0', seedPlant);
    const server = await serveOdoo('17.0', odoo.call);
    const folder = freshFolder();
    const [made] = readValues(await plansOf(SCRAP)) as [{ steps: [object] }];
    const blind = { ...made, steps: [{ ...made.steps[0], retry: 'never' }] };
    const plans = writeFile(folder, 'plans.ndjson', jsonLines([made, { key: 'k1' }, blind]));
    const out = join(folder, 'outcomes.ndjson');
    const { exitCode } = await run('odoo', 'apply', plans, ...server.options, '--yes', '--out', out);
    expect(exitCode).toBe(1);
    expect(readValues(out).map((it) => it.outcome)).toEqual(['configuration-error', 'rejected', 'rejected']);
    expect(odoo.store.postings).toEqual([]);
  });

  it('does not write over its plans', async () => {
    const plans = await plansOf(SCRAP);
    const server = await serveOdoo('18.0', fakeOdoo('18.0', seedPlant).call);
    const applied = run('odoo', 'apply', plans, ...server.options, '--yes', '--out', plans);
    await expect(applied.catch((error) => Promise.reject(new Error(troubleLine(error))))).rejects.toThrow(
      'name another file',
    );
  });
});
