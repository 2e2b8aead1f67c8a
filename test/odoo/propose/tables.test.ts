import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../../src/odoo/index.js';
import type { Proposal } from '../../../src/odoo/propose/proposal.js';
import {
  proposeBoms,
  proposeItems,
  proposeLocations,
  proposeOperations,
  proposePartners,
  proposeWorkCenters,
} from '../../../src/odoo/propose/tables.js';
import { BomMaster, WorkCenterMaster } from '../../../src/odoo/records/master-data.js';
import { ProductProduct } from '../../../src/odoo/records/product-product.js';
import { StockLocation } from '../../../src/odoo/records/stock-location.js';
import { good } from '../../wire/telling.js';
import { otherPlant, products } from '../other-plant.js';

const NONE = new Map<number, string>();
const product = (id: number, fields: object) =>
  good(decodeRecord(ProductProduct, '18.0', { ...products[0], id, ...fields }));
const place = (id: number, complete_name: string, usage = 'internal') =>
  good(
    decodeRecord(StockLocation, '18.0', { ...otherPlant['stock.location']?.[0], id, complete_name, usage }),
  );
const center = (id: number, name: string, code: string | false) =>
  good(decodeRecord(WorkCenterMaster, '18.0', { ...otherPlant['mrp.workcenter']?.[0], id, name, code }));
const codes = (rows: readonly { code?: string; sure: string; needsPerson: boolean }[]) =>
  rows.map((it) => [it.code, it.sure, it.needsPerson]);

describe('items', () => {
  it('have their internal reference, else barcode, external id or name', () => {
    const rows = proposeItems(
      [
        product(1, { default_code: 'BOLT-6' }),
        product(2, { default_code: 'FAR 55/A' }),
        product(3, { barcode: '4006381333931' }),
        product(4, { name: 'imported' }),
        product(5, { name: 'Crème pâtissière / vanille' }),
        product(6, { name: '製品' }),
      ],
      NONE,
      new Map([[4, 'acme.product_4']]),
    );
    expect(codes(rows)).toEqual([
      ['BOLT-6', 'certain', false],
      ['FAR-55-A', 'guess', true],
      ['4006381333931', 'likely', false],
      ['product_4', 'guess', true],
      ['Creme-patissiere-vanille', 'guess', true],
      [undefined, 'guess', true],
    ]);
    expect(rows[3]).toMatchObject({ externalId: 'acme.product_4' });
  });

  it('that share a reference are kept apart by their id, and a person looks', () => {
    const twins = [1, 2].map((id) => product(id, { default_code: 'ECL-1', active: id === 1 }));
    const rows = proposeItems([...twins, product(3, { default_code: 'ecl-1' })], NONE, NONE);
    expect(codes(rows)).toEqual([
      ['ECL-1-1', 'guess', true],
      ['ECL-1-2', 'guess', true],
      ['ecl-1-3', 'guess', true],
    ]);
    expect(rows[0]?.why).toContain('several records claim ECL-1');
  });

  it('that others point to but nobody read are named by their label', () => {
    const missing = new Map([
      [8, '[OLD-7] Old bolt'],
      [9, 'No code'],
    ]);
    expect(codes(proposeItems([], missing, NONE))).toEqual([
      ['OLD-7', 'guess', true],
      ['No-code', 'guess', true],
    ]);
  });

  it('with a reference of only spaces have none', () => {
    expect(codes(proposeItems([product(1, { default_code: '  ', name: 'Bolt' })], NONE, NONE))).toEqual([
      ['Bolt', 'guess', true],
    ]);
  });
});

describe('locations', () => {
  it.each([
    ['WH/Stock', 'internal', 'WH-Stock', 'unrestricted', false],
    ['WH/Quality Control', 'internal', 'WH-Quality-Control', 'quality', true],
    ['WH/Input QC', 'internal', 'WH-Input-QC', 'quality', true],
    ['BE/Quarantaine', 'internal', 'BE-Quarantaine', 'quality', true],
    ['WH/Prüfplatz', 'internal', 'WH-Prufplatz', 'quality', true],
    ['WH/Calidad', 'internal', 'WH-Calidad', 'quality', true],
    ['WH/Qualité', 'internal', 'WH-Qualite', 'quality', true],
    ['WH/QC_2', 'internal', 'WH-QC_2', 'quality', true],
    ['WH/Bloqué', 'internal', 'WH-Bloque', 'blocked', true],
    ['WH/Équalité', 'internal', 'WH-Equalite', 'unrestricted', false],
    ['WH/Blocked goods', 'internal', 'WH-Blocked-goods', 'blocked', true],
    ['WH/Sperrlager', 'internal', 'WH-Sperrlager', 'blocked', true],
    ['WH/On hold', 'internal', 'WH-On-hold', 'blocked', true],
    ['WH/Rejected quality', 'internal', 'WH-Rejected-quality', 'blocked', true],
    ['WH/Blockade of threshold', 'internal', 'WH-Blockade-of-threshold', 'blocked', true],
    ['WH/Threshold', 'internal', 'WH-Threshold', 'unrestricted', false],
    ['WH/Aqcua', 'internal', 'WH-Aqcua', 'unrestricted', false],
    ['Physical Locations/Inter-warehouse transit', 'transit', 'Inter-warehouse-transit', 'inTransit', false],
    ['Partners/Vendors', 'supplier', 'Vendors', undefined, false],
    ['Virtual Locations/Quality scrap', 'inventory', 'Quality-scrap', undefined, false],
  ])('%s (%s) is %s, %s', (name, usage, code, status, needsPerson) => {
    const [row] = proposeLocations([place(1, name, usage)], NONE, NONE) as Proposal[];
    expect([row?.code, (row as { stockStatus?: string }).stockStatus, row?.needsPerson]).toEqual([
      ...[code, status, needsPerson],
    ]);
  });

  it('that others point to but nobody read have no usage', () => {
    expect(proposeLocations([], new Map([[7, 'Partners/Old']]), NONE)).toMatchObject([
      { odooId: 7, code: 'Old', usage: 'unknown', needsPerson: true },
    ]);
  });

  it('of one name are kept apart', () => {
    const rows = proposeLocations([place(1, 'WH/Stock A'), place(2, 'WH/Stock-A')], NONE, NONE);
    expect(codes(rows).map(([code]) => code)).toEqual(['WH-Stock-A-1', 'WH-Stock-A-2']);
  });
});

describe('operations', () => {
  const named = new Map([
    [1, 'Weld'],
    [2, 'Paint'],
    [3, 'Weld'],
  ]);

  it('of one name are one step, on whatever bill of material', () => {
    expect(proposeOperations(named, new Set(), []).map((it) => it.code)).toEqual(['WELD', 'PAINT', 'WELD']);
  });

  it('of one name on one order are two steps', () => {
    const rows = proposeOperations(named, new Set(), [new Set([1, 2, 3])]);
    expect(rows.map((it) => [it.code, it.needsPerson])).toEqual([
      ['WELD-1', true],
      ['PAINT', false],
      ['WELD-3', true],
    ]);
  });

  it('that were added on the floor are known by their name', () => {
    const [row] = proposeOperations(new Map(), new Set(['Nacharbeit / außen']), []);
    expect(row).toMatchObject({ name: 'Nacharbeit / außen', code: 'NACHARBEIT-AUSSEN' });
    expect(row).not.toHaveProperty('odooId');
  });
});

describe('work centers, bills of material and partners', () => {
  it('have their code, else their name', () => {
    const rows = proposeWorkCenters(
      [center(1, 'Welding 1', 'WC-W1'), center(2, 'Welding 2', false), center(3, 'x', ' ')],
      new Map([[9, 'Gone']]),
    );
    expect(codes(rows)).toEqual([
      ['WC-W1', 'certain', false],
      ['Welding-2', 'guess', true],
      ['x', 'guess', true],
      ['Gone', 'guess', true],
    ]);
  });

  it('a bill of material without reference is named after its product, and is not the product', () => {
    const bom = (id: number, code: string | false) =>
      good(
        decodeRecord(BomMaster, '18.0', {
          ...otherPlant['mrp.bom']?.[0],
          ...{ id, code, product_tmpl_id: [7, 'Frame'], product_id: false },
        }),
      );
    expect(codes(proposeBoms([bom(1, 'FRM-R3'), bom(2, false)], new Map([[9, 'Old']])))).toEqual([
      ['FRM-R3', 'certain', false],
      ['BOM-Frame', 'guess', true],
      ['Old', 'guess', true],
    ]);
  });

  it('a partner has its reference, else its name', () => {
    const partners = new Map([
      [3, 'Steel Ltd'],
      [4, 'Émile & Fils'],
    ]);
    expect(codes(proposePartners(partners, new Map([[3, 'S-100']])))).toEqual([
      ['S-100', 'certain', false],
      ['Emile-Fils', 'guess', true],
    ]);
  });
});
