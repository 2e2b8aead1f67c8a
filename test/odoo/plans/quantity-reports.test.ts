/** What several reports of pieces come to on one operation, in whatever order their calls arrive. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completed,
  completedAfterReports,
  completedWithNothing,
  reported,
  reportedMore,
  started,
} from '../../../examples/small-plant/samples/orders.js';
import { planned, planOf, type Sample } from '../../../examples/small-plant/samples.js';
import { runPlan } from '../../../src/odoo/run/run-plan.js';
import { ODOO_VERSIONS } from '../../../src/odoo/versions.js';
import type { FakeOdoo } from '../fake/fake-odoo.js';
import type { Row } from '../fake/store.js';
import { odooBefore, post } from './plant-at-work.js';

const operation = ({ store }: FakeOdoo): Row => store.row('mrp.workorder', 1) as Row;
const logs = ({ store }: FakeOdoo): Row[] =>
  store.rows('mrp.workcenter.productivity').filter((it) => typeof it.description === 'string');

describe.each(ODOO_VERSIONS)('in Odoo %s', (version) => {
  it('the operation says the sum of its reports, each written down once', async () => {
    const odoo = await odooBefore(reportedMore, version);
    expect(operation(odoo).qty_produced).toBe(3);
    await post(odoo, reportedMore, version);
    await post(odoo, reported, version);
    expect(operation(odoo).qty_produced).toBe(5.5);
    expect(logs(odoo)).toHaveLength(2);
    for (const log of logs(odoo)) expect(log.date_end).toBe(log.date_start);
  });

  it('the completion says the whole, whatever was reported before', async () => {
    for (const [sample, total] of [
      [completed, 6],
      [completedAfterReports, 6],
      [completedWithNothing, 0],
    ] as const) {
      const odoo = await odooBefore(sample, version);
      await post(odoo, sample, version);
      expect(operation(odoo)).toMatchObject({ state: 'done', qty_produced: total });
    }
  });

  it('two reports whose calls arrive in any order come to the same sum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const odoo = await odooBefore(reported, version);
        const call = scheduler.scheduleFunction(odoo.call);
        const both = [reported, reportedMore].map((it) => runPlan(planOf(it, version), call));
        await scheduler.waitFor(Promise.all(both));
        for (const it of [reported, reportedMore, reported, reportedMore]) await post(odoo, it, version);
        expect(operation(odoo).qty_produced).toBe(5.5);
        expect(logs(odoo)).toHaveLength(2);
        expect(await post(odoo, reported, version)).toMatchObject({ outcome: 'already-posted' });
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});

describe('a report stops', () => {
  const stops = async (sample: Sample, step: string, change: (odoo: FakeOdoo) => void) => {
    const odoo = await odooBefore(sample, '18.0');
    change(odoo);
    const before = structuredClone(odoo.store.picture());
    expect(await post(odoo, sample, '18.0')).toMatchObject({ outcome: 'stale', step });
    expect(odoo.store.picture()).toEqual(before);
  };

  it('on an operation that has ended, or not begun', async () => {
    for (const state of ['done', 'ready'])
      await stops(reported, 'running', (odoo) => {
        operation(odoo).state = state;
      });
  });

  it('where somebody has changed the figure, or deleted a report', async () => {
    await stops(reportedMore, 'figure', (odoo) => {
      operation(odoo).qty_produced = 4;
    });
    await stops(reportedMore, 'figure', (odoo) => {
      for (const { id } of logs(odoo)) odoo.store.remove('mrp.workcenter.productivity', id);
    });
  });

  it('where the words of a report say no amount any more', async () => {
    await stops(reportedMore, 'figure', (odoo) => {
      for (const log of logs(odoo)) log.description = `some ${log.description}`;
    });
  });

  it('where nothing good came out', () => {
    const delta = { good: { value: '0', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } };
    const scrapOnly = { ...reported, before: [started], data: { ...reported.data, delta } };
    expect(planned(scrapOnly, '18.0')).toMatchObject({ notPlanned: expect.stringContaining('scrap') });
  });
});
