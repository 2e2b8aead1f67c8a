import { describe, expect, it } from 'vitest';
import { contracts, createReader } from '../../src/index.js';
import { answersOf, ODOO_VERSIONS, odooMaps, siteCoverage } from '../../src/odoo/index.js';
import { checkSite } from '../../src/sites/index.js';
import { qualityPlant } from './quality-plant.js';
import { dataOf, siteOf, type Told, tell } from './tell.js';

const QUALITY = ['quality.check', 'quality.alert', 'qc.inspection', 'qc.inspection.line'];
const ofQuality = ({ verdicts }: Told) => verdicts.filter((it) => QUALITY.includes(it.record.model));
const entities = (told: Told, kind: string) => told.documents.filter((it) => it.entityType === kind);
const wordsOf = (told: Told) =>
  ['quality.result-recorded', 'quality.nonconformance-raised'].map((name) => dataOf(told, name));

describe.each(ODOO_VERSIONS)('quality on %s', (version) => {
  it('gives every record one outcome, and rejects only what points to a model without a word', async () => {
    const told = await tell(qualityPlant(version), version);
    const outcomes = ofQuality(told).map((it) => `${it.record.model} ${it.record.id} ${it.outcome}`);
    expect(outcomes.filter((it) => it.includes('rejected'))).toEqual(['qc.inspection 4 rejected']);
    expect(outcomes.filter((it) => it.includes('skipped'))).toEqual([
      'qc.inspection 3 skipped',
      ...[1, 2, 3].map((id) => `qc.inspection.line ${id} skipped`),
      ...[4, 5].map((id) => `quality.check ${id} skipped`),
    ]);
  });

  it('tells the same results as every other version', async () => {
    const here = wordsOf(await tell(qualityPlant(version), version));
    expect(here.map((it) => it.length)).toEqual([6, 2]);
    expect(here).toEqual(wordsOf(await tell(qualityPlant('18.0'), '18.0')));
  });

  it('tells documents that readers accept', async () => {
    const reader = createReader(contracts);
    const { documents } = await tell(qualityPlant(version), version);
    expect(documents.map((it) => reader.check(it)).filter((it) => !it.ok)).toEqual([]);
  });
});

describe('a quality check', () => {
  it('of a measure has the value, the unit of the site file and the limits', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    expect(entities(told, 'qualityResult').find((it) => it.id === 'QC00001')).toMatchObject({
      inspectionKind: 'incoming',
      subject: { itemId: 'FAR-55-A', lotNumber: 'FARINE 2026-05 n°1', receiptId: 'BE-IN-00001' },
      performedAt: '2026-05-04T09:30:00.000Z',
      characteristics: [
        {
          characteristicId: 'QCP00006',
          resultKind: 'variable',
          measured: { value: '14.2', unit: 'GRM' },
          limits: { lower: '10', upper: '15.5' },
          conforming: true,
        },
      ],
      outcome: 'pass',
    });
  });

  it('that passed outside the limits of today is told without them', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    const result = entities(told, 'qualityResult').find((it) => it.id === 'QC00006');
    const [found] = (result?.characteristics ?? []) as object[];
    expect(found).toMatchObject({ conforming: true, measured: { value: '20', unit: 'GRM' } });
    expect(found).not.toHaveProperty('limits');
  });

  it('at a work order names the order and its operation', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    expect(entities(told, 'qualityResult').find((it) => it.id === 'QC00003')).toMatchObject({
      inspectionKind: 'inProcess',
      subject: { workOrderId: 'MO-2026-7', operationId: 'CUISSON-A-85' },
      characteristics: [{ resultKind: 'attribute', conforming: true }],
    });
  });

  it('of a measure without a unit in the site file is rejected and says where the unit goes', async () => {
    const tables = qualityPlant('18.0');
    const site = await siteOf(tables, '18.0');
    const characteristics = (site.characteristics ?? []).map(({ unit: _, ...it }) => it);
    const { verdicts } = await tell(tables, '18.0', { ...site, characteristics });
    const found = verdicts.find((it) => it.record.model === 'quality.check' && it.record.id === 1);
    expect(found).toMatchObject({
      outcome: 'rejected',
      issues: [
        { code: 'SITE_UNKNOWN', path: '/norm_unit', help: expect.stringContaining('characteristics') },
      ],
    });
  });

  it('of several lots is rejected: a result is about one', async () => {
    const tables = qualityPlant('19.0');
    const checks = (tables['quality.check'] ?? []).map((it) =>
      it.id === 1 ? { ...it, lot_ids: [2, 3] } : it,
    );
    const { verdicts } = await tell({ ...tables, 'quality.check': checks }, '19.0');
    const found = verdicts.find((it) => it.record.model === 'quality.check' && it.record.id === 1);
    expect(found).toMatchObject({
      outcome: 'rejected',
      issues: [{ code: 'ODOO_INCOMPLETE', path: '/lot_ids' }],
    });
  });

  it('that is changed later is told as a later version of the same result', async () => {
    const tables = qualityPlant('18.0');
    const later = (tables['quality.check'] ?? []).map((it) => ({ ...it, write_date: '2026-05-05 09:31:00' }));
    const resultOf = async (of: Promise<Told>) =>
      dataOf(await of, 'quality.result-recorded').find((it) => it.resultId === 'QC00001');
    const first = await resultOf(tell(tables, '18.0'));
    const second = await resultOf(tell({ ...tables, 'quality.check': later }, '18.0'));
    expect(Number(second?.version) - Number(first?.version)).toBe(24 * 60 * 60);
  });
});

describe('a quality alert', () => {
  it('is a report in the words of the site file, and never closed without a disposition', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    expect(entities(told, 'nonconformance')).toMatchObject([
      {
        id: 'QA00001',
        origin: 'supplier',
        supplierId: 'Moulin-Blanc',
        severity: 'major',
        status: 'underReview',
        defectCode: { code: 'unclassified', source: { system: 'odoo', code: '3', text: 'Emballage' } },
      },
    ]);
    expect(dataOf(told, 'quality.nonconformance-raised').map((it) => it.nonconformanceId)).toEqual([
      'QA00001',
      'QA00002',
    ]);
  });

  it('with a severity that is none is rejected', async () => {
    const tables = qualityPlant('18.0');
    const site = await siteOf(tables, '18.0');
    const alertPriorities = (site.alertPriorities ?? []).map((it) => ({ ...it, code: 'critical' }));
    const { verdicts } = await tell(tables, '18.0', { ...site, alertPriorities });
    const issues = verdicts.flatMap((it) =>
      it.outcome === 'rejected' && it.record.model === 'quality.alert' ? it.issues : [],
    );
    expect(new Set(issues.map((it) => `${it.code} ${it.path}`))).toEqual(new Set(['SITE_UNKNOWN /priority']));
  });
});

describe('an inspection of the community’s module', () => {
  it('has a characteristic for each question, and finds its goods by the reference', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    expect(entities(told, 'qualityResult').find((it) => it.id === 'QC-2026-1')).toMatchObject({
      subject: { itemId: 'FAR-55-A', lotNumber: 'FARINE 2026-05 n°1' },
      characteristics: [
        {
          characteristicId: 'Cendres',
          measured: { value: '0.55', unit: 'GRM' },
          limits: { lower: '0.5', upper: '0.6' },
        },
        { characteristicId: 'Couleur', resultKind: 'attribute', observedCode: 'crème' },
      ],
    });
  });

  it('of an order that failed is told as failed', async () => {
    const told = await tell(qualityPlant('18.0'), '18.0');
    expect(entities(told, 'qualityResult').find((it) => it.id === 'QC-2026-2')).toMatchObject({
      inspectionKind: 'final',
      subject: { workOrderId: 'MO-2026-7' },
      outcome: 'fail',
    });
  });
});

describe('the words of quality in a site file', () => {
  it('are proposed for a person to confirm, and all of them are covered', async () => {
    const tables = qualityPlant('18.0');
    const site = await siteOf(tables, '18.0');
    const { characteristics = [], inspectionQuestions = [], alertReasons = [] } = site;
    const rows = [...characteristics, ...inspectionQuestions, ...alertReasons];
    expect(rows.map((it) => [it.code, it.needsPerson])).toEqual([
      ['QCP00005', true],
      ['QCP00006', true],
      ['Cendres', true],
      ['Couleur', true],
      ['unclassified', true],
    ]);
    const findings = await siteCoverage(site, answersOf(tables), '18.0');
    expect(findings.filter((it) => it.table.startsWith('alert') || it.table === 'characteristics')).toEqual(
      [],
    );
  });

  it('are missing from a file from before they existed: it stays valid, and is told to lack them', async () => {
    const tables = qualityPlant('18.0');
    const { characteristics: _, alertStages: __, ...before } = await siteOf(tables, '18.0');
    expect(checkSite(before)).toMatchObject({ ok: true });
    const findings = await siteCoverage(before, answersOf(tables), '18.0');
    expect(findings.map((it) => `${it.kind} ${it.table} ${it.odooIds}`)).toEqual(
      expect.arrayContaining(['no-row characteristics 5', 'no-row alertStages 1']),
    );
  });
});

it('every map of quality says that no real answer stands behind it, and no other map does', () => {
  const unverified = Object.values(odooMaps).filter((it) => it.verified === false);
  expect([...new Set(unverified.map((it) => it.model))].sort()).toEqual([
    'qc.inspection',
    'quality.alert',
    'quality.check',
  ]);
});
