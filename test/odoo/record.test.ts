import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord, type OdooRecord } from '../../src/odoo/index.js';
import { MrpBom, MrpBomLine, MrpWorkcenter } from '../../src/odoo/records/masters.js';
import { MrpProduction } from '../../src/odoo/records/mrp-production.js';
import { MrpWorkorder } from '../../src/odoo/records/mrp-workorder.js';
import { ProductProduct } from '../../src/odoo/records/product-product.js';
import { StockLocation } from '../../src/odoo/records/stock-location.js';
import { StockLot } from '../../src/odoo/records/stock-lot.js';
import { StockMove } from '../../src/odoo/records/stock-move.js';
import { StockMoveLine } from '../../src/odoo/records/stock-move-line.js';
import { StockPicking } from '../../src/odoo/records/stock-picking.js';
import { StockQuant } from '../../src/odoo/records/stock-quant.js';
import { StockScrap } from '../../src/odoo/records/stock-scrap.js';
import { UomUom } from '../../src/odoo/records/uom-uom.js';
import { good, issuesOf } from '../wire/telling.js';
import { otherPlant } from './other-plant.js';
import { recorded } from './recorded.js';

const RECORDS = [
  ...[MrpBom, MrpBomLine, MrpProduction, MrpWorkcenter, MrpWorkorder, ProductProduct, StockLocation],
  ...[StockLot, StockMove, StockMoveLine, StockPicking, StockQuant, StockScrap, UomUom],
] as readonly OdooRecord<object>[];

/** The declared fields of a record as they were answered; a version may lack one. */
const declared = (fields: readonly string[], raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(fields.flatMap((field) => (field in raw ? [[field, raw[field]]] : [])));

describe.each(['17.0', '18.0'] as const)('on the recorded answers of %s', (version) => {
  const answers = recorded(version);

  it.each(RECORDS.map((it) => [it.model, it] as const))(
    '%s: every record is encoded again as it was',
    (model, of) => {
      const rows = answers[model] ?? [];
      expect(rows.length).toBeGreaterThan(0);
      for (const raw of rows) {
        const decoded = good(decodeRecord(of, version, raw));
        expect(encodeRecord(of, decoded)).toEqual(declared(of.fields, raw));
      }
    },
  );

  it('only fields that the version does not have are missing', () => {
    const missing = RECORDS.flatMap(({ model, fields }) =>
      fields.filter((field) => !(field in (answers[model]?.[0] ?? {}))).map((field) => `${model} ${field}`),
    );
    const inEighteen: string[] = [];
    const inSeventeen = ['product.product is_storable', 'stock.scrap scrap_reason_tag_ids'];
    expect(missing).toEqual(version === '17.0' ? inSeventeen : inEighteen);
  });
});

describe('a record', () => {
  const [lot] = otherPlant['stock.lot'] ?? [];

  it('is decoded field by field, and what is not declared is left behind', () => {
    expect(good(decodeRecord(StockLot, '18.0', { ...lot, colour: 'red' }))).toEqual({
      id: 1,
      name: 'Lot 7/2026 été',
      ref: undefined,
      product_id: { id: 1, label: 'product 1' },
      company_id: undefined,
      expiration_date: '2026-05-31T22:30:00.000Z',
      use_date: undefined,
      create_date: '2026-05-04T06:00:00.000Z',
      write_date: '2026-05-04T06:00:00.000Z',
    });
  });

  it('of another shape is refused with every field that is wrong', () => {
    const { name: _, ...rest } = lot as { name: string };
    const issues = issuesOf(decodeRecord(StockLot, '18.0', { ...rest, product_id: false, ref: 7 }));
    expect(issues.map((it) => `${it.code} ${it.contract}${it.path} ${it.found}`)).toEqual([
      'ODOO_SHAPE stock.lot/name nothing',
      'ODOO_SHAPE stock.lot/ref 7',
      'ODOO_SHAPE stock.lot/product_id false',
    ]);
    expect(issues[0]?.help).toBe('Read the field "name" of stock.lot; it was not in the answer.');
  });

  it.each([[null], [7], ['lot'], [[lot]], [undefined]])('%j is none', (raw) => {
    expect(issuesOf(decodeRecord(StockLot, '18.0', raw)).map((it) => it.code)).toEqual(['ODOO_SHAPE']);
  });
});
