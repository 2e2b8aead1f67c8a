/** How the runner takes what Odoo answers. */
import { describe, expect, it } from 'vitest';
import { POLICY, planOf, SAMPLES, type Sample } from '../../../examples/small-plant/samples.js';
import type { OdooPlan } from '../../../src/odoo/plans/plan.js';
import type { OdooCall } from '../../../src/odoo/run/outcome.js';
import { runPlan } from '../../../src/odoo/run/run-plan.js';
import type { OdooVersion } from '../../../src/odoo/versions.js';
import type { FakeOdoo } from '../fake/fake-odoo.js';
import { CASES, odooBefore, picture, post, postedKinds } from '../plans/plant-at-work.js';

const sample = (title: string): Sample => {
  const found = SAMPLES.find((it) => it.title === title);
  if (!found) throw new Error(`no sample "${title}"`);
  return found;
};

const SCRAP = sample('scrap of goods on the shelf');
const TOO_MUCH = sample('scrap for an order, of more than there is');
const GOODS = sample('receipt from a supplier, two lots and less than ordered');
const RECEIPT = sample('receipt of a part of an order, in a new lot');
const LATEST: OdooVersion = '18.0';

const cut = (): never => {
  throw new TypeError('fetch failed');
};

/** The connection breaks once, at the n-th call: before Odoo hears of it, or after it has done it. */
function breaking(
  odoo: FakeOdoo,
  n: number,
  moment: 'before' | 'after',
): { call: OdooCall; calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    call: async (...asked) => {
      calls += 1;
      if (calls !== n) return odoo.call(...asked);
      if (moment === 'after') await odoo.call(...asked);
      return cut();
    },
  };
}

describe('a connection that breaks', () => {
  it.each(CASES)('once, at any call, doubles nothing: %s', async (_, it, version) => {
    const untouched = await odooBefore(it, version);
    await post(untouched, it, version);
    for (const moment of ['before', 'after'] as const) {
      for (let n = 1; ; n += 1) {
        const odoo = await odooBefore(it, version);
        const line = breaking(odoo, n, moment);
        const { outcome } = await runPlan(planOf(it, version), line.call);
        if (line.calls() < n) break;
        if (outcome === 'retryable') await post(odoo, it, version);
        else expect(['posted', 'already-posted'], `${moment} call ${n}`).toContain(outcome);
        expect(picture(odoo), `${moment} call ${n}`).toEqual(picture(untouched));
        expect(postedKinds(odoo)).toEqual(it.posts);
      }
    }
  });

  it('while a scrap is posted is never answered with a second call', async () => {
    const odoo = await odooBefore(SCRAP, LATEST);
    let posts = 0;
    const call: OdooCall = async (model, method, args, kwargs) => {
      if (method !== 'action_validate') return odoo.call(model, method, args, kwargs);
      posts += 1;
      return cut();
    };
    expect(await runPlan(planOf(SCRAP, LATEST), call)).toMatchObject({ outcome: 'retryable', step: 'post' });
    expect(posts).toBe(1);
  });

  it('for good ends after as many tries as were allowed, with the pauses between', async () => {
    const waits: number[] = [];
    const wait = async (attempt: number) => {
      waits.push(attempt);
    };
    const outcome = await runPlan(planOf(SCRAP, LATEST), async () => cut(), { attempts: 4, wait });
    expect(outcome).toMatchObject({ outcome: 'retryable', trouble: { kind: 'retryable' } });
    expect(waits).toEqual([1, 2, 3]);
  });
});

describe('a question of Odoo', () => {
  it('that nobody has decided stops the plan, and nothing has happened', async () => {
    const odoo = await odooBefore(TOO_MUCH, LATEST);
    const plan = planOf(TOO_MUCH, LATEST, { ...POLICY, insufficientStock: 'stop' });
    expect(await runPlan(plan, odoo.call)).toMatchObject({
      outcome: 'wizard',
      step: 'post',
      wizard: { model: 'stock.warn.insufficient.qty.scrap' },
    });
    expect(postedKinds(odoo)).toEqual([]);
  });

  it('that comes again after its answer stops the plan too', async () => {
    const odoo = await odooBefore(TOO_MUCH, LATEST);
    let asked = 0;
    const call: OdooCall = async (model, method, args, kwargs) => {
      if (method !== 'action_validate' && method !== 'action_done')
        return odoo.call(model, method, args, kwargs);
      asked += 1;
      return {
        type: 'ir.actions.act_window',
        target: 'new',
        res_model: 'stock.warn.insufficient.qty.scrap',
        context: {},
      };
    };
    expect(await runPlan(planOf(TOO_MUCH, LATEST), call)).toMatchObject({ outcome: 'wizard' });
    expect(asked).toBe(2);
  });

  it('that is decided later lets the same plan go on', async () => {
    const odoo = await odooBefore(TOO_MUCH, LATEST);
    await runPlan(planOf(TOO_MUCH, LATEST, { ...POLICY, insufficientStock: 'stop' }), odoo.call);
    expect(await post(odoo, TOO_MUCH, LATEST)).toMatchObject({ outcome: 'posted' });
    expect(postedKinds(odoo)).toEqual(['scrap']);
  });

  it.each([
    ['create', 2],
    ['close', 1],
  ] as const)('about the rest of a receipt is answered by "%s"', async (backorder, transfers) => {
    const odoo = await odooBefore(GOODS, LATEST);
    await runPlan(planOf(GOODS, LATEST, { ...POLICY, backorder }), odoo.call);
    const incoming = odoo.store.rows('stock.picking').filter((it) => it.picking_type_code === 'incoming');
    expect(incoming.length).toBe(transfers);
    expect(incoming[0]?.state).toBe('done');
  });

  it('follows another one: the warning first, then the backorder', async () => {
    const odoo = await odooBefore(RECEIPT, LATEST);
    const asked: string[] = [];
    const call: OdooCall = (model, method, args, kwargs) => {
      if (model.startsWith('mrp.') && method === 'create') asked.push(model);
      return odoo.call(model, method, args, kwargs);
    };
    await runPlan(planOf(RECEIPT, LATEST), call);
    expect(asked).toEqual(['mrp.consumption.warning', 'mrp.production.backorder']);
  });
});

describe('a record that is there', () => {
  it('and says otherwise is left alone, and the plan stops as stale', async () => {
    const odoo = await odooBefore(SCRAP, LATEST);
    await post(odoo, SCRAP, LATEST);
    const other = { ...SCRAP, data: { ...SCRAP.data, quantity: { value: '9', unit: 'MTR' } } };
    const before = picture(odoo);
    const outcome = await post(odoo, other, LATEST);
    expect(outcome).toMatchObject({ outcome: 'stale', step: 'scrap' });
    expect(JSON.stringify(outcome)).toContain('scrap_qty');
    expect(picture(odoo)).toEqual(before);
  });

  it('no more is told as stale, never made a second time', async () => {
    const odoo = await odooBefore(SCRAP, LATEST);
    await post(odoo, SCRAP, LATEST);
    for (const { id } of odoo.store.rows('stock.scrap')) odoo.store.remove('stock.scrap', id);
    expect(await post(odoo, SCRAP, LATEST)).toMatchObject({ outcome: 'stale' });
    expect(odoo.store.rows('stock.scrap')).toEqual([]);
  });

  it('because another caller was faster is found after the lost race', async () => {
    const odoo = await odooBefore(SCRAP, LATEST);
    let races = 0;
    const call: OdooCall = async (model, method, args, kwargs) => {
      if (method === 'load' && races === 0) {
        races += 1;
        await odoo.call(model, method, args, kwargs);
        return { ids: false, messages: [{ type: 'error', message: 'could not serialize access' }] };
      }
      return odoo.call(model, method, args, kwargs);
    };
    expect(await runPlan(planOf(SCRAP, LATEST), call)).toMatchObject({ outcome: 'posted' });
    expect(odoo.store.rows('stock.scrap').length).toBe(1);
    expect(postedKinds(odoo)).toEqual(['scrap']);
  });
});

describe('a refusal of Odoo', () => {
  const refusing =
    (odoo: FakeOdoo, name: string): OdooCall =>
    async (model, method, args, kwargs) => {
      if (method === 'load') throw { data: { name, message: 'No.' } };
      return odoo.call(model, method, args, kwargs);
    };

  it.each([
    ['odoo.exceptions.ValidationError', 'business-error'],
    ['odoo.exceptions.AccessError', 'configuration-error'],
    ['odoo.exceptions.MissingError', 'stale'],
    ['psycopg2.errors.SerializationFailure', 'retryable'],
  ])('named %s is data: %s', async (name, outcome) => {
    const odoo = await odooBefore(SCRAP, LATEST);
    expect(await runPlan(planOf(SCRAP, LATEST), refusing(odoo, name))).toMatchObject({
      outcome,
      step: 'scrap',
      trouble: { name, message: 'No.' },
    });
  });

  it('of values that load can not take is told after a few tries', async () => {
    const odoo = await odooBefore(SCRAP, LATEST);
    const call: OdooCall = async (model, method, args, kwargs) =>
      method === 'load'
        ? { ids: false, messages: [{ type: 'error', message: 'No matching record found' }] }
        : odoo.call(model, method, args, kwargs);
    expect(await runPlan(planOf(SCRAP, LATEST), call)).toMatchObject({
      outcome: 'business-error',
      trouble: { message: 'No matching record found' },
    });
  });

  it('with the work done all the same counts as done, as over XML-RPC', async () => {
    const odoo = await odooBefore(GOODS, LATEST);
    const call: OdooCall = async (model, method, args, kwargs) => {
      const answer = await odoo.call(model, method, args, kwargs);
      if (method !== 'process') return answer;
      throw { faultString: 'TypeError: cannot marshal None unless allow_none is enabled' };
    };
    expect(await runPlan(planOf(GOODS, LATEST), call)).toMatchObject({ outcome: 'posted' });
  });
});

describe('what was posted before', () => {
  it.each(['16.0', '17.0', '18.0', '19.0'] as const)(
    'stays as it is in %s when an old event comes again',
    async (version) => {
      const resumed = sample('resumption of an operation');
      const odoo = await odooBefore(resumed, version);
      await post(odoo, resumed, version);
      const once = picture(odoo);
      for (const old of resumed.before) {
        expect(await post(odoo, old, version)).toMatchObject({ outcome: 'already-posted' });
      }
      expect(picture(odoo)).toEqual(once);
    },
  );

  it('and not finished keeps others off the same order', async () => {
    const odoo = await odooBefore(RECEIPT, LATEST);
    const stops: OdooCall = (model, method, args, kwargs) =>
      method === 'button_mark_done'
        ? Promise.reject({ data: { name: 'odoo.exceptions.UserError' } })
        : odoo.call(model, method, args, kwargs);
    expect(await runPlan(planOf(RECEIPT, LATEST), stops)).toMatchObject({ outcome: 'business-error' });
    const other = { ...RECEIPT, data: { ...RECEIPT.data, businessRef: { system: 'mes-1', id: 'R-9' } } };
    expect(await post(odoo, other, LATEST)).toMatchObject({ outcome: 'stale', step: 'others' });
    expect(await post(odoo, RECEIPT, LATEST)).toMatchObject({ outcome: 'posted' });
    expect(postedKinds(odoo)).toEqual(RECEIPT.posts);
  });
});

describe('a plan whose record is not there', () => {
  it('stops before it writes anything', async () => {
    const odoo = await odooBefore(RECEIPT, LATEST);
    const unknown = { ...RECEIPT, data: { ...RECEIPT.data, workOrderId: 'WH-MO-99999' } };
    const before = picture(odoo);
    expect(await runPlan(planOf(unknown, LATEST) as OdooPlan, odoo.call)).toMatchObject({ outcome: 'stale' });
    expect(picture(odoo)).toEqual(before);
  });
});
