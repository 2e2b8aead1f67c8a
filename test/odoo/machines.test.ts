/** Plants, machines, their stops and their maintenance, as Odoo tells them. */
import { describe, expect, it } from 'vitest';
import { answersOf, ODOO_VERSIONS, siteCoverage } from '../../src/odoo/index.js';
import type { Site } from '../../src/sites/index.js';
import { plant } from '../sites/plant.js';
import { otherPlant } from './other-plant.js';
import { recorded } from './recorded.js';
import { dataOf, siteOf, type Tables, type Told, tell } from './tell.js';

type Raw = Record<string, unknown>;

const written = { create_date: '2026-05-04 06:00:00', write_date: '2026-05-05 06:00:00' };
const company_id = [1, 'Acme'];
const machine = (fields: Raw = {}): Raw => ({
  ...{ id: 1, name: ' Lathe 3 ', active: true, serial_no: 'L-3/77', model: false, scrap_date: false },
  ...{ company_id, ...written, ...fields },
});
const request = (fields: Raw = {}): Raw => ({
  ...{ id: 5, name: 'Spindle\nwhistles', equipment_id: [1, 'Lathe 3/L-3'], maintenance_type: 'corrective' },
  ...{ priority: '3', stage_id: [7, 'Neu'], done: false, archive: false, request_date: '2026-05-04' },
  ...{ close_date: false, company_id, ...written, ...fields },
});
const stages = [
  { id: 9, sequence: 2 },
  { id: 7, sequence: 1 },
];
const log = (fields: Raw = {}): Raw => ({
  ...{ id: 3, workcenter_id: [1, 'Lathe'], workorder_id: false, loss_id: [1, 'Broken'] },
  ...{ loss_type: 'availability', date_start: '2026-05-04 06:00:00', date_end: '2026-05-04 06:01:40' },
  ...{ description: false, company_id, ...fields },
});
const loss = (id: number, fields: Raw = {}): Raw => ({
  ...{ id, name: 'Broken', loss_type: 'availability', ...written, ...fields },
});

const of = (tables: Tables, site: Site = plant): Promise<Told> => tell(tables, '18.0', site);
const outcomes = ({ verdicts }: Told) =>
  verdicts.map((it) => [it.outcome, it.outcome === 'skipped' ? it.reason : undefined]);
const reasonsOf = ({ verdicts }: Told) =>
  verdicts.flatMap((it) =>
    it.outcome === 'rejected' ? it.issues.map(({ code, path }) => `${code} ${path}`) : [],
  );
const entities = ({ documents }: Told, kind: string) => documents.filter((it) => it.entityType === kind);
const requested = (told: Told) => entities(told, 'maintenanceRequest')[0];

describe('a plant', () => {
  const company = { id: 1, name: 'Acme SARL', write_date: '2026-05-04 06:00:00' };

  it('is a company, with the country and the clock that the site file gives it', async () => {
    expect(entities(await of({ 'res.company': [company] }), 'plant')).toMatchObject([
      { id: 'P-01', name: 'Acme SARL', companyId: 'ACME', countryCode: 'FR', timeZone: 'Europe/Berlin' },
    ]);
  });

  it('on another clock than that of the site file needs it said', async () => {
    const [row] = plant.companies as [Site['companies'][0]];
    const other = { ...row, odooId: 2, code: 'P-02' };
    const tables = { 'res.company': [company, { ...company, id: 2 }] };
    const silent = await of(tables, { ...plant, companies: [row, other] });
    expect(outcomes(silent)).toEqual([
      ['mapped', undefined],
      ['skipped', 'Its row of "companies" in the site file does not say timeZone yet.'],
    ]);
    const companies = [row, { ...other, timeZone: 'Asia/Kolkata' }];
    const told = entities(await of(tables, { ...plant, companies }), 'plant');
    expect(told.map((it) => [it.id, it.timeZone])).toEqual([
      ['P-01', 'Europe/Berlin'],
      ['P-02', 'Asia/Kolkata'],
    ]);
  });

  it('of two companies is told once, and a company without a row is none', async () => {
    const [row] = plant.companies as [Site['companies'][0]];
    const tables = { 'res.company': [company, { ...company, id: 2 }, { ...company, id: 3 }] };
    const told = await of(tables, { ...plant, companies: [row, { ...row, odooId: 2 }] });
    expect(outcomes(told)).toEqual([
      ['mapped', undefined],
      ['skipped', 'Told by res.company 1, which is the same plant.'],
      ['skipped', 'No plant of this site file: no row of "companies" names it.'],
    ]);
  });
});

describe('a machine', () => {
  it('belongs to the work center of the site file, and keeps its serial number', async () => {
    expect(entities(await of({ 'maintenance.equipment': [machine()] }), 'equipment')).toMatchObject([
      { id: 'LATHE-3', name: 'Lathe 3', workCenterId: 'WC-1', assetSerial: 'L-3/77', status: 'active' },
    ]);
  });

  it.each([
    ['archived', { active: false }, 'retired'],
    ['scrapped', { scrap_date: '2026-05-05' }, 'retired'],
    ['to be scrapped some day', { scrap_date: '2026-05-06' }, 'active'],
  ])('that is %s has the status it has', async (_, fields, status) => {
    const told = entities(await of({ 'maintenance.equipment': [machine(fields)] }), 'equipment');
    expect(told.map((it) => it.status)).toEqual([status]);
  });

  it('whose work center nobody has said waits, and says for what', async () => {
    const saw = machine({ id: 2, name: 'Saw' });
    expect(outcomes(await of({ 'maintenance.equipment': [saw] }))).toEqual([
      ['skipped', 'Its row of "equipment" in the site file does not say its "workCenterId" yet.'],
    ]);
    const findings = await siteCoverage(
      plant,
      answersOf({ 'maintenance.equipment': [machine(), saw] }),
      '18.0',
    );
    expect(findings.filter((it) => it.table === 'equipment')).toMatchObject([
      { kind: 'no-code', odooIds: [2], code: 'SAW' },
    ]);
  });

  it('without a row is refused', async () => {
    const told = await of({ 'maintenance.equipment': [machine({ id: 77 })] });
    expect(reasonsOf(told)).toContain('SITE_UNKNOWN /id');
  });
});

describe('a request of maintenance', () => {
  const told = (fields: Raw = {}) =>
    of({ 'maintenance.request': [request(fields)], 'maintenance.stage': stages });

  it('is named by its record, and its title is one line', async () => {
    expect(requested(await told())).toMatchObject({
      id: 'odoo.maintenance.request.5',
      equipmentId: 'LATHE-3',
      text: 'Spindle whistles',
      priority: 'urgent',
      status: 'requested',
      raisedAt: '2026-05-04T06:00:00.000Z',
    });
  });

  it.each([
    ['in the first stage is asked for', {}, 'requested'],
    ['without a stage is asked for', { stage_id: false }, 'requested'],
    ['in another stage is being worked on', { stage_id: [9, 'In Arbeit'] }, 'inProgress'],
    ['in a stage that ends it is done', { stage_id: [9, 'Fertig'], done: true }, 'done'],
    ['that was archived is no longer wanted', { archive: true }, 'cancelled'],
  ])('%s', async (_, fields, status) => {
    expect(requested(await told(fields))).toMatchObject({ status });
  });

  it('of which the stages were not read is refused', async () => {
    expect(reasonsOf(await of({ 'maintenance.request': [request()] }))).toEqual([
      'ODOO_INCOMPLETE /stage_id',
    ]);
  });

  it('that was entered later was asked for by the end of its day', async () => {
    expect(requested(await told({ request_date: '2026-05-02' }))).toMatchObject({
      raisedAt: '2026-05-02T21:59:59.000Z',
    });
  });

  it.each([
    ['on the day of the last change: at that moment', '2026-05-05', '2026-05-05T06:00:00.000Z'],
    ['on a day before: by the end of that day', '2026-05-04', '2026-05-04T21:59:59.000Z'],
    ['on a day that Odoo does not know: by the last change', false, '2026-05-05T06:00:00.000Z'],
  ])('was done %s', async (_, close_date, completedAt) => {
    const done = await told({ done: true, close_date });
    expect(requested(done)).toMatchObject({ completedAt });
    expect(dataOf(done, 'maintenance.request-completed')).toMatchObject([{ completionNo: 1, completedAt }]);
  });

  it('is told as created, and only what is done as completed', async () => {
    const open = await told();
    expect(dataOf(open, 'maintenance.request-created')).toHaveLength(1);
    expect(dataOf(open, 'maintenance.request-completed')).toEqual([]);
  });

  it('that nobody has rated is in its turn', async () => {
    expect(requested(await told({ priority: false }))).toMatchObject({ priority: 'normal' });
  });

  it('about no machine is skipped', async () => {
    expect(outcomes(await of({ 'maintenance.request': [request({ equipment_id: false })] }))).toEqual([
      ['skipped', 'Names no equipment: a request is about a machine.'],
    ]);
  });
});

describe('a stop', () => {
  const told = (fields: Raw = {}, site: Site = plant) =>
    of({ 'mrp.workcenter.productivity': [log(fields)] }, site);
  const started = (it: Told) => dataOf(it, 'maintenance.downtime-started');
  const ended = (it: Told) => dataOf(it, 'maintenance.downtime-ended');

  it('is told from its beginning to its end, with its class and Odoo’s own reason', async () => {
    const it = await told({ description: 'Belt torn' });
    expect(started(it)).toMatchObject([
      {
        equipmentId: 'WC-1',
        workCenterId: 'WC-1',
        startedAt: '2026-05-04T06:00:00.000Z',
        reason: { code: 'breakdown', source: { system: 'odoo', code: '1' } },
        notes: 'Belt torn',
      },
    ]);
    expect(ended(it)).toMatchObject([{ endedAt: '2026-05-04T06:01:40.000Z', durationSeconds: 100 }]);
  });

  it('that still lasts has no end', async () => {
    const it = await told({ date_end: false });
    expect([started(it).length, ended(it).length]).toEqual([1, 0]);
  });

  it('is one of the machine that the site file names for the work center', async () => {
    const [center] = plant.workCenters as [Site['workCenters'][0]];
    const workCenters = [{ ...center, equipmentId: 'LATHE-3' }];
    expect(started(await told({}, { ...plant, workCenters }))).toMatchObject([
      { equipmentId: 'LATHE-3', workCenterId: 'WC-1' },
    ]);
  });

  it('for the sake of quality is one too, as Odoo blocks the work center for it', async () => {
    expect(started(await told({ loss_type: 'quality' }))).toHaveLength(1);
  });

  it.each(['productive', 'performance'])('is not what is logged as %s: that is work', async (loss_type) => {
    expect(outcomes(await told({ loss_type }))).toEqual([
      ['skipped', `Work time (${loss_type}), not a stop: told by its operation.`],
    ]);
  });

  it('of an operation names its order, which has to be among the answers', async () => {
    const [order] = otherPlant['mrp.production'] as [Raw];
    const [step] = otherPlant['mrp.workorder'] as [Raw];
    const tables = {
      'mrp.workcenter.productivity': [log({ workorder_id: [step.id, 'step'] })],
      'mrp.production': [order],
      'mrp.workorder': [step],
    };
    expect(started(await of(tables))).toMatchObject([{ workOrderId: expect.stringMatching(/^MO/) }]);
    expect(reasonsOf(await told({ workorder_id: [99, 'gone'] }))).toEqual(['ODOO_INCOMPLETE /workorder_id']);
  });

  it('of which two claim one moment of one machine is told once, and the other is refused', async () => {
    const it = await of({ 'mrp.workcenter.productivity': [log(), log({ id: 4 })] });
    expect(started(it)).toHaveLength(1);
    expect(reasonsOf(it)).toEqual(['KEY_COLLISION ', 'KEY_COLLISION ']);
  });
});

describe('a reason of stops', () => {
  it('does to the figures what its class does; of its own class the plant says it', async () => {
    const rows = [loss(1), loss(2), loss(4)];
    const told = entities(await of({ 'mrp.workcenter.productivity.loss': rows }), 'downtimeReason');
    expect(told.map((it) => [it.plantCode, it.reasonClass, it.planned, it.oeeCategory])).toEqual([
      ['1', 'breakdown', false, 'availability'],
      ['2', 'other', true, 'none'],
      ['4', 'unclassified', undefined, 'availability'],
    ]);
  });

  it('of the plant’s own class is refused while the plant has not said what it does', async () => {
    const told = await of({ 'mrp.workcenter.productivity.loss': [loss(3)] });
    expect(reasonsOf(told)).toEqual(['SITE_UNKNOWN /id', 'SITE_UNKNOWN /id']);
  });

  it('is not what work is counted as', async () => {
    const told = await of({ 'mrp.workcenter.productivity.loss': [loss(9, { loss_type: 'productive' })] });
    expect(outcomes(told)).toEqual([
      ['skipped', 'Not a reason to stop: time of this kind (productive) is work.'],
    ]);
  });
});

describe('a site file without tables for machines', () => {
  it('tells what it told before, and says of every machine why not', async () => {
    const { equipment: _equipment, downtimeReasons: _reasons, ...before } = plant;
    const tables = {
      'maintenance.equipment': [machine()],
      'maintenance.request': [request()],
      'mrp.workcenter.productivity': [log()],
      'mrp.workcenter.productivity.loss': [loss(1)],
    };
    const reasons = outcomes(await of(tables, before)).map(([, reason]) => reason);
    expect(reasons).toEqual(
      ['equipment', 'equipment', 'downtimeReasons', 'downtimeReasons'].map(
        (table) => `The site file has no table "${table}" yet: \`mfgc site init\` proposes one.`,
      ),
    );
  });
});

describe('a proposed site file', () => {
  const machines = [machine(), machine({ id: 2, name: 'Saw', serial_no: false }), machine({ id: 3 })];

  it('names machines by their serial number, else by their name, and keeps apart what shares one', async () => {
    const site = await siteOf({ 'maintenance.equipment': machines }, '18.0');
    expect(site.equipment?.map((it) => [it.code, it.needsPerson])).toEqual([
      ['L-3-77-1', true],
      ['Saw', true],
      ['L-3-77-3', true],
    ]);
  });

  it('knows the class of the reasons that Odoo ships, whatever they are called', async () => {
    const name = { id: 1, module: 'mrp', name: 'block_reason0', model: 'mrp.workcenter.productivity.loss' };
    const site = await siteOf(
      {
        'ir.model.data': [{ ...name, res_id: 1 }],
        'mrp.workcenter.productivity.loss': [
          loss(1, { name: 'Materialverfügbarkeit' }),
          loss(2, { name: 'Pluie' }),
          loss(3, { name: 'Défaut', loss_type: 'quality' }),
          loss(4, { loss_type: 'performance' }),
        ],
        'mrp.workcenter.productivity': [
          log({ loss_id: [8, 'Gone'] }),
          log({ id: 4, loss_type: 'productive' }),
        ],
      },
      '18.0',
    );
    expect(site.downtimeReasons?.map((it) => [it.odooId, it.code, it.sure])).toEqual([
      [1, 'materialShortage', 'certain'],
      [2, 'unclassified', 'guess'],
      [3, 'qualityStop', 'guess'],
      [8, 'unclassified', 'guess'],
    ]);
  });

  it('has a row for a machine that only a request names', async () => {
    const site = await siteOf({ 'maintenance.request': [request({ equipment_id: [44, 'Press'] })] }, '18.0');
    expect(site.equipment).toMatchObject([{ odooId: 44, code: 'Press', needsPerson: true }]);
  });

  it.each(ODOO_VERSIONS)('of the recorded %s lets nothing of the machines be rejected', async (version) => {
    const { verdicts } = await tell(recorded(version), version);
    const ours = verdicts.filter((it) => /^(maintenance|mrp\.workcenter|res\.company)/.test(it.record.model));
    expect(ours.length).toBeGreaterThan(30);
    expect(ours.filter((it) => it.outcome === 'rejected')).toEqual([]);
  });
});
