import { describe, expect, it } from 'vitest';
import { answersOf, ODOO_VERSIONS, proposeSite } from '../../../src/odoo/index.js';
import { checkSite } from '../../../src/sites/index.js';
import { otherPlant } from '../other-plant.js';
import { recorded } from '../recorded.js';

const header = {
  plantId: 'P-01',
  timeZone: 'Europe/Paris',
  version: '18.0',
  system: 'odoo',
  enterpriseHost: 'acme.example',
} as const;
const propose = (tables: Readonly<Record<string, readonly unknown[]>>) =>
  proposeSite(answersOf(tables), header);

describe('a proposed site', () => {
  it.each([
    ['the made-up plant', '18.0', otherPlant],
    ...ODOO_VERSIONS.map((it) => ['the recorded plant', it, recorded(it)] as const),
    ['an empty plant', '16.0', {}],
  ] as const)('of %s on %s is a site file', async (_, version, tables) => {
    const { site, issues } = await proposeSite(answersOf(tables), { ...header, version });
    expect(checkSite(site)).toEqual({ ok: true, value: site });
    expect(issues).toEqual([]);
  });

  it('is the same in any reading order of the records', async () => {
    const turned = Object.fromEntries(
      Object.entries(recorded('18.0')).map(([model, rows]) => [model, [...rows].reverse()]),
    );
    const { site } = await propose(recorded('18.0'));
    const { units: _u, documentNames: _d, ...rest } = (await propose(turned)).site;
    expect(site).toMatchObject(rest);
  });

  it('has the digits that this Odoo keeps, or the ordinary two', async () => {
    const digits = async (rows: readonly unknown[]) =>
      (await propose({ 'decimal.precision': rows })).site.quantityDigits;
    expect(await digits([{ id: 1, name: 'Product Unit of Measure', digits: 5 }])).toBe(5);
    expect(await digits([{ id: 1, name: 'Product Price', digits: 5 }])).toBe(2);
    expect(await digits([{ id: 1, name: 'Product Unit', digits: 40 }])).toBe(12);
  });

  it('turns every character of an order number that no code may have into a dash', async () => {
    const orders = [{ name: 'MO 2026/7' }, { name: 'É#1' }];
    const { site } = await propose({ 'mrp.production': orders });
    expect(site.documentNames.map((it) => it.from)).toEqual(['/', ' ', '#', 'É']);
  });

  it('names records that were pointed to but not read, and says so', async () => {
    const { site } = await propose({
      'stock.move.line': [
        {
          id: 1,
          product_id: [77, '[OLD-1] Old bolt'],
          product_uom_id: [88, 'Crate'],
          location_id: [99, 'WH/Attic'],
          owner_id: false,
        },
      ],
    });
    expect(site.items).toMatchObject([{ odooId: 77, code: 'OLD-1', needsPerson: true }]);
    expect(site.units).toMatchObject([{ odooId: 88, needsPerson: true }]);
    expect(site.units[0]).not.toHaveProperty('code');
    expect(site.locations).toMatchObject([{ odooId: 99, code: 'WH-Attic', usage: 'unknown' }]);
  });

  it('knows an archived unit by its external id, where the names were read', async () => {
    const { site } = await propose({
      'ir.model.data': [{ id: 1, module: 'uom', name: 'product_uom_cm', model: 'uom.uom', res_id: 88 }],
      'stock.move.line': [{ id: 1, product_uom_id: [88, 'cm'] }],
    });
    expect(site.units).toMatchObject([{ odooId: 88, code: 'CMT', sure: 'certain', needsPerson: false }]);
  });

  it('keeps steps of one name on one order apart', async () => {
    const step = (id: number, operation: number, order: number) => ({
      ...{ id, name: 'Weld', production_id: [order, 'MO'], operation_id: [operation, 'Weld'] },
    });
    const { site } = await propose({ 'mrp.workorder': [step(1, 5, 1), step(2, 6, 1), step(3, 7, 2)] });
    expect(site.operations.map((it) => it.code)).toEqual(['WELD-5', 'WELD-6', 'WELD']);
  });

  it('reports masters that are not readable', async () => {
    const { issues, site } = await propose({ 'stock.location': [{ id: 1, name: 'x', usage: 'cellar' }] });
    expect(issues.map((it) => it.path)).toContain('/usage');
    expect(site.locations).toEqual([]);
  });

  it('asks a person when there is more than one company', async () => {
    const lot = (id: number, company: number) => ({ id, company_id: [company, `C${company}`] });
    const { site } = await propose({ 'stock.lot': [lot(1, 1), lot(2, 2)] });
    expect(site.companies.map((it) => [it.code, it.needsPerson])).toEqual([
      ['P-01', true],
      ['P-01', true],
    ]);
  });
});
