/** What holds of every plan, on every version, wherever a worker stops. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../../examples/small-plant/samples.js';
import { memoryLeases } from '../../../src/odoo/run/lease.js';
import { runPlan } from '../../../src/odoo/run/run-plan.js';
import { totals } from '../fake/books.js';
import { CASES, crashAt, odooBefore, picture, post, postedKinds } from './plant-at-work.js';

describe('every plan', () => {
  it.each(CASES)('posts what it says and trips over nothing: %s', async (_, sample, version) => {
    const odoo = await odooBefore(sample, version);
    expect(await post(odoo, sample, version)).toMatchObject({ outcome: 'posted' });
    expect(postedKinds(odoo)).toEqual(sample.posts);
    expect(odoo.store.traps).toEqual([]);
  });

  it.each(CASES)('carries goods and makes none: %s', async (_, sample, version) => {
    const odoo = await odooBefore(sample, version);
    const before = totals(odoo.store);
    await post(odoo, sample, version);
    expect(totals(odoo.store)).toEqual(before);
  });

  it.each(CASES)('changes nothing when it is run again: %s', async (_, sample, version) => {
    const odoo = await odooBefore(sample, version);
    await post(odoo, sample, version);
    const once = picture(odoo);
    expect(await post(odoo, sample, version)).toMatchObject({ outcome: 'already-posted' });
    expect(picture(odoo)).toEqual(once);
    expect(postedKinds(odoo)).toEqual(sample.posts);
  });

  it.each(CASES)(
    'is finished by the next worker after a crash at any call: %s',
    async (_, sample, version) => {
      const untouched = await odooBefore(sample, version);
      await post(untouched, sample, version);
      for (const moment of ['before', 'after'] as const) {
        for (let n = 1; ; n += 1) {
          const odoo = await odooBefore(sample, version);
          if (!(await crashAt(odoo, sample, version, n, moment))) break;
          const { outcome } = await post(odoo, sample, version);
          expect(['posted', 'already-posted'], `${moment} call ${n}`).toContain(outcome);
          expect(picture(odoo), `${moment} call ${n}`).toEqual(picture(untouched));
          expect(postedKinds(odoo), `${moment} call ${n}`).toEqual(sample.posts);
          expect(odoo.store.traps).toEqual([]);
        }
      }
    },
  );

  it.each(CASES)('is posted by one of two workers that begin at once: %s', async (_, sample, version) => {
    const odoo = await odooBefore(sample, version);
    const lease = memoryLeases();
    const outcomes = await Promise.all([
      post(odoo, sample, version, { lease }),
      post(odoo, sample, version, { lease }),
    ]);
    expect(outcomes.map((it) => it.outcome).sort()).toEqual(['posted', 'retryable']);
    expect(postedKinds(odoo)).toEqual(sample.posts);
  });

  it.each(CASES)('stops before its next write once the lease is lost: %s', async (_, sample, version) => {
    const odoo = await odooBefore(sample, version);
    const lease = memoryLeases();
    const plan = planOf(sample, version);
    const before = picture(odoo);
    const taken = await runPlan(
      plan,
      async (...asked) => {
        lease.expire(plan.key);
        return odoo.call(...asked);
      },
      { lease, attempts: 1 },
    );
    expect(taken).toMatchObject({ outcome: 'retryable' });
    expect(picture(odoo)).toEqual(before);
  });

  it.each(CASES)('is plain data: %s', (_, sample, version) => {
    const plan = planOf(sample, version);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(new Set(plan.steps.map((it) => it.name)).size).toBe(plan.steps.length);
    for (const step of plan.steps) expect(step.says).toMatch(/^[A-Z].*\.$/);
  });
});
