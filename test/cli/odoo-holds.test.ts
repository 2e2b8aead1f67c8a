/** Holds on the command line: where the lots lie, and what else holds them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { held, letGo } from '../../examples/small-plant/samples/quality.js';
import type { Sample } from '../../examples/small-plant/samples.js';
import { PLANT } from '../../examples/small-plant/site.js';
import { eventOf, jsonLines } from './events.js';
import { freshFolder, readValues, run, writeFile } from './run.js';

const told = (it: Sample, change: object = {}) => eventOf(it.contract, { ...it.data, ...change } as never);

const balance = (itemId: string, lotNumber: string, locationId: string, change: object = {}) => ({
  entityType: 'stockBalance',
  plantId: 'NW-01',
  system: 'odoo',
  locationId,
  itemId,
  lotNumber,
  stockStatus: 'unrestricted',
  onHand: { value: '5', unit: 'C62' },
  asOf: '2026-03-10T09:00:00.000Z',
  ...change,
});

const TUBES = ['TUB-CRMO-254', 'HEAT-5512'] as const;
const FRAMES = ['FRM-28-ST', 'FRM-2610-01'] as const;
const EARLIER = { asOf: '2026-03-09T09:00:00.000Z' };

interface Files {
  readonly stock?: readonly object[];
  readonly holds?: readonly object[];
}

async function plan(event: object, files: Files) {
  const folder = freshFolder();
  const [out, leftOut] = [join(folder, 'plans.ndjson'), join(folder, 'left-out.ndjson')];
  const events = writeFile(folder, 'events.ndjson', jsonLines([event]));
  const site = writeFile(folder, 'site.json', JSON.stringify(PLANT));
  const known = Object.entries(files).flatMap(([name, documents]) => [
    `--${name}`,
    writeFile(folder, `${name}.ndjson`, jsonLines(documents)),
  ]);
  const words = ['--odoo', '18.0', '--site', site, '--out', out, '--left-out', leftOut, ...known];
  const ran = await run('odoo', 'plan', events, ...words, '--backorder', 'stop', '--json');
  return { ...ran, plans: readValues(out), leftOut: readValues(leftOut) };
}

const booksReadIn = (plans: readonly object[]): string[] =>
  (plans as { steps: { name: string; says: string }[] }[])
    .flatMap((it) => it.steps)
    .filter((it) => it.name.startsWith('books'))
    .map((it) => it.says);

describe('a hold', () => {
  it('is planned from each place where the newest books of this Odoo have its lots', async () => {
    const { plans } = await plan(told(held), {
      stock: [
        balance(...TUBES, 'WH-SHELF-A', EARLIER),
        told(held),
        balance(...TUBES, 'WH-STOCK'),
        balance(...TUBES, 'WH-STOCK', { ownerId: 'SHOP' }),
        balance(...FRAMES, 'WH-STOCK'),
        balance(...FRAMES, 'WH-SHELF-A', { onHand: { value: '0', unit: 'C62' } }),
        balance(...FRAMES, 'WH-SHELF-A', { system: 'wms-1', asOf: '2026-03-11T09:00:00.000Z' }),
      ],
    });
    expect(booksReadIn(plans)).toEqual([
      'Read how much of lot FRM-2610-01 lies at WH-STOCK.',
      'Read how much of lot HEAT-5512 lies at WH-STOCK.',
    ]);
  });

  it('is left out without books, and where the books do not have a lot', async () => {
    expect((await plan(told(held), {})).leftOut).toMatchObject([
      { notPlanned: expect.stringContaining('"goods"') },
    ]);
    expect((await plan(told(held), { stock: [balance(...TUBES, 'WH-STOCK')] })).leftOut).toMatchObject([
      { notPlanned: expect.stringContaining('FRM-2610-01') },
    ]);
  });

  it.each<[string, readonly object[], string]>([
    ['no balance at all', [told(held)], 'no balance'],
    ['no balance of this Odoo', [balance(...TUBES, 'WH-STOCK', { system: 'wms-1' })], '"odoo"'],
    ['a balance that is broken', [balance(...TUBES, 'WH-STOCK', { onHand: 5 })], 'line 1'],
  ])('is not begun with %s', async (_, stock, said) => {
    await expect(plan(told(held), { stock })).rejects.toThrow(said);
  });
});

describe('a release', () => {
  const other = { holdId: 'QH-2', placedAt: '2026-03-10T10:00:00.000Z' };

  it('is planned where all holds are told and no other covers the lot', async () => {
    expect((await plan(told(letGo), { holds: [told(held)] })).plans).toHaveLength(1);
  });

  it('is left out while another hold covers the lot, or may cover it', async () => {
    const scopes = [held.data, { scope: { scopeKind: 'workOrder', workOrderId: 'WH-MO-00001' } }];
    for (const scope of scopes) {
      const holds = [told(held), told(held, { ...scope, ...other })];
      expect((await plan(told(letGo), { holds })).leftOut).toMatchObject([
        { notPlanned: expect.stringContaining('Another hold') },
      ]);
    }
  });

  it('is planned again once the other hold has let the lot go', async () => {
    const release = told(letGo, { holdId: 'QH-2' });
    const holds = [told(held), told(held, other), release];
    expect((await plan(told(letGo), { holds })).plans).toHaveLength(1);
  });

  it('is left out where nobody tells the holds', async () => {
    expect((await plan(told(letGo), {})).leftOut).toMatchObject([
      { notPlanned: expect.stringContaining('"goods"') },
    ]);
  });
});
