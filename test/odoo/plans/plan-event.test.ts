/** What planning needs to know, and what it says when it does not. */
import { describe, expect, it } from 'vitest';
import { POLICY, planned, planOf, SAMPLES, type Sample } from '../../../examples/small-plant/samples.js';
import { PLANT } from '../../../examples/small-plant/site.js';
import type { EventContract } from '../../../src/core/contract.js';
import type { Issue } from '../../../src/core/issue.js';
import { odooPlans } from '../../../src/odoo/plans/index.js';
import { type Planned, planEvent } from '../../../src/odoo/plans/plan-event.js';
import type { PlantRecords } from '../../../src/odoo/plans/planning.js';
import { REFUSED } from '../../../src/odoo/plans/refused.js';
import { ODOO_VERSIONS } from '../../../src/odoo/versions.js';
import { contracts } from '../../../src/printed/index.js';
import { checkSite, type Site } from '../../../src/sites/index.js';

const issuesOf = (it: Planned): readonly Issue[] => ('issues' in it ? it.issues : []);
const SCRAP = SAMPLES.find((it) => it.title === 'scrap of goods on the shelf') as Sample;
const titled = (title: string) => SAMPLES.find((it) => it.title === title) as Sample;
const changed = (data: object): Sample => ({ ...SCRAP, data: { ...SCRAP.data, ...data } });
const onSite = (site: Site, it: Sample = SCRAP): Planned =>
  planEvent(it.contract, it.data, { version: '18.0', site, policy: POLICY });

describe('planning', () => {
  it('has a sample of every plan', () => {
    const sampled = new Set(SAMPLES.map((it) => it.contract.name));
    expect(odooPlans.map((it) => it.contract.name).filter((it) => !sampled.has(it))).toEqual([]);
  });

  it('takes the site of the samples for a good one', () => {
    expect(checkSite(PLANT)).toMatchObject({ ok: true });
  });

  it('makes of the same event the same plan', () => {
    for (const version of ODOO_VERSIONS) expect(planOf(SCRAP, version)).toEqual(planOf(SCRAP, version));
  });

  it('knows a reason of its own for every event that has no plan', () => {
    const planned = odooPlans.map((it) => it.contract.name);
    const refused = REFUSED.map(([it]) => it.name);
    const events = contracts.filter((it) => it.kind === 'event').map((it) => it.name);
    expect([...planned, ...refused].sort()).toEqual([...events].sort());
  });

  it('answers every event of the vocabulary with a plan, its issues or a reason', () => {
    for (const contract of contracts) {
      if (contract.kind !== 'event') continue;
      const event = contract as unknown as EventContract;
      const answer = planEvent(event, event.example as object, {
        version: '18.0',
        site: PLANT,
        policy: POLICY,
      });
      if ('notPlanned' in answer) expect(answer.notPlanned, contract.name).toMatch(/^[A-Z].*\.$/);
      else if ('issues' in answer) expect(answer.issues.length, contract.name).toBeGreaterThan(0);
      else expect(answer.plan.steps.length, contract.name).toBeGreaterThan(0);
    }
  });

  it('does not guess what a version that it does not know may want', () => {
    expect(() => planned(SCRAP, '20.0' as never)).toThrow(RangeError);
  });

  it('refuses an event that its contract refuses', () => {
    expect(issuesOf(planned(changed({ itemId: 'no id' }), '18.0'))).toMatchObject([
      { code: 'MALFORMED', path: '/itemId' },
    ]);
  });

  it('lists every code that the plant does not know, and plans nothing', () => {
    const strange = changed({
      itemId: 'STRANGE',
      reason: { code: 'expired' },
      from: { plantId: 'NW-01', locationId: 'NOWHERE' },
    });
    const paths = issuesOf(planned(strange, '18.0')).map((it) => [it.code, it.path]);
    expect(paths).toContainEqual(['SITE_UNKNOWN', '/itemId']);
    expect(paths).toContainEqual(['SITE_UNKNOWN', '/from/locationId']);
    expect(paths).toContainEqual(['SITE_UNKNOWN', '/reason/code']);
    expect(new Set(paths.map(([code]) => code))).toEqual(new Set(['SITE_UNKNOWN']));
  });

  it('does not choose between two records of one code', () => {
    const [place] = PLANT.locations;
    const twice = { ...PLANT, locations: [...PLANT.locations, { ...place, odooId: 99 }] } as Site;
    expect(issuesOf(onSite(twice))).toMatchObject([{ code: 'SITE_UNKNOWN', path: '/from/locationId' }]);
  });

  it('finds machines and reasons of stops in the site file', () => {
    const [asked, stopped] = ['maintenance request', 'beginning of a downtime'].map(titled) as [
      Sample,
      Sample,
    ];
    const { equipment: _equipment, downtimeReasons: _reasons, ...site } = PLANT;
    expect(onSite(PLANT, asked)).toHaveProperty('plan');
    expect(issuesOf(onSite(site, asked))).toMatchObject([{ code: 'SITE_UNKNOWN', path: '/equipmentId' }]);
    expect(issuesOf(onSite(site, stopped))).toMatchObject([{ code: 'SITE_UNKNOWN', path: '/reason/code' }]);
  });

  it('takes the record that the caller names before those of the site file', () => {
    const stopped = titled('beginning of a downtime');
    const [reason] = PLANT.downtimeReasons ?? [];
    const shared = { ...reason, odooId: 10, code: 'unclassified' };
    const site = { ...PLANT, downtimeReasons: [...(PLANT.downtimeReasons ?? []), shared] } as Site;
    const withRecords = (records: PlantRecords): Planned =>
      planEvent(stopped.contract, stopped.data, { version: '18.0', site, policy: POLICY, records });
    expect(issuesOf(withRecords({}))).toMatchObject([{ code: 'SITE_UNKNOWN', path: '/reason/code' }]);
    expect(issuesOf(withRecords({ downtimeReasons: { breakdown: 2 } }))).toHaveLength(1);
    const made = withRecords({ downtimeReasons: { unclassified: 10 } });
    const [load] = 'plan' in made ? made.plan.steps : [];
    expect(load?.kwargs).toMatchObject({ data: [expect.arrayContaining([10])] });
  });

  it('does not round an amount that is finer than the unit', () => {
    expect(issuesOf(planned(changed({ quantity: { value: '1.005', unit: 'MTR' } }), '18.0'))).toMatchObject([
      { code: 'ODOO_PRECISION', path: '/quantity/value' },
    ]);
  });

  it('does not take one unit for another', () => {
    expect(issuesOf(planned(changed({ quantity: { value: '1', unit: 'LTR' } }), '18.0'))).toMatchObject([
      { code: 'SITE_UNKNOWN', path: '/quantity/unit' },
    ]);
  });

  it('counts a unit of the plant that is several of ours exactly', () => {
    const dozens = PLANT.units.map((it) =>
      it.code === 'MTR' ? { ...it, numerator: 3, denominator: 2 } : it,
    );
    const site = { ...PLANT, units: dozens } as Site;
    const answer = onSite(site, changed({ quantity: { value: '1.5', unit: 'MTR' } }));
    expect(JSON.stringify(answer)).toContain('"scrap_qty":1}');
    expect(issuesOf(onSite(site, changed({ quantity: { value: '1', unit: 'MTR' } })))).toMatchObject([
      { code: 'ODOO_PRECISION' },
    ]);
  });

  it('looks up by external id what the site file knows no id of', () => {
    const items = PLANT.items.map(({ odooId, ...it }) =>
      it.code === 'TUB-CRMO-254' ? { ...it, externalId: 'plant.tube' } : { ...it, odooId },
    );
    const answer = onSite({ ...PLANT, items } as Site);
    expect('plan' in answer && answer.plan.steps[0]).toMatchObject({
      name: 'find plant.tube',
      model: 'ir.model.data',
      kwargs: {
        domain: [
          ['module', '=', 'plant'],
          ['name', '=', 'tube'],
        ],
      },
    });
  });

  it.each([
    ['a tag of the plant from 18 on', '18.0', 'scrap_reason_tag_ids/.id'],
    ['free text before', '17.0', 'origin'],
  ] as const)('tells the reason of a scrap as %s', (_, version, column) => {
    const load = planOf(SCRAP, version).steps.find((it) => it.method === 'load');
    expect(load?.kwargs.fields).toContain(column);
  });

  it('never writes a state, and makes records by load alone', () => {
    const own = ['ir.model.data', 'stock.quant', 'change.production.qty'];
    for (const version of ODOO_VERSIONS) {
      for (const step of SAMPLES.flatMap((it) => planOf(it, version).steps)) {
        if (step.method === 'create') expect(own).toContain(step.model);
        if (step.method === 'write') expect(Object.keys(step.args[1] as object)).not.toContain('state');
      }
    }
  });

  it('guards all that posts twice when it is called twice', () => {
    const twice = ['action_validate', 'action_apply_inventory'];
    const steps = ODOO_VERSIONS.flatMap((version) => SAMPLES.flatMap((it) => planOf(it, version).steps));
    const posting = steps.filter((it) => twice.includes(it.method));
    expect(posting.length).toBeGreaterThan(0);
    for (const step of posting) {
      expect(step.retry).toBe('never');
      expect(step.read?.ready?.length).toBeGreaterThan(0);
    }
  });
});
