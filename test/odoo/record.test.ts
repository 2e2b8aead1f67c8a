import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord, nameIn, ODOO_VERSIONS, type OdooRecord } from '../../src/odoo/index.js';
import { RECORDS } from '../../src/odoo/records/index.js';
import { ProductProduct } from '../../src/odoo/records/product-product.js';
import { StockLot } from '../../src/odoo/records/stock-lot.js';
import { StockMove } from '../../src/odoo/records/stock-move.js';
import { StockMoveLine } from '../../src/odoo/records/stock-move-line.js';
import { StockScrap } from '../../src/odoo/records/stock-scrap.js';
import { UomUom } from '../../src/odoo/records/uom-uom.js';
import { good, issuesOf } from '../wire/telling.js';
import { otherPlant } from './other-plant.js';
import { NOT_INSTALLED, recorded } from './recorded.js';

/** The declared fields of a record as they were answered, in the names of that version. */
const declared = (names: readonly string[], raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(names.map((name) => [name, raw[name]]));

describe.each(ODOO_VERSIONS)('on the recorded answers of %s', (version) => {
  const answers = recorded(version);

  it('the sample plant has records of every model but by-products and those of quality', () => {
    const models = RECORDS.map((it) => it.model);
    expect(models.filter((it) => (answers[it] ?? []).length === 0)).toEqual([
      'mrp.bom.byproduct',
      ...NOT_INSTALLED,
    ]);
  });

  const rowsOf = RECORDS.filter((it) => (answers[it.model] ?? []).length > 0);
  it.each(rowsOf.map((it) => [it.model, it as OdooRecord<object>] as const))(
    '%s: every field of every record is encoded again as it was',
    (model, of) => {
      const rows = answers[model] ?? [];
      const names = of.fields.flatMap((field) => nameIn(model, field, version) ?? []);
      expect(rows.length).toBeGreaterThan(0);
      for (const raw of rows) {
        expect(names.filter((name) => !(name in raw))).toEqual([]);
        const decoded = good(decodeRecord(of, version, raw));
        expect(encodeRecord(of, version, decoded)).toEqual(declared(names, raw));
      }
    },
  );
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

  it.each([
    [ProductProduct, '18.0', 'is_storable'],
    [StockMove, '17.0', 'scrap_id'],
    [StockMove, '16.0', 'quantity_done'],
    [StockMoveLine, '16.0', 'qty_done'],
    [StockScrap, '19.0', 'scrap_reason_tag_ids'],
    [UomUom, '18.0', 'uom_type'],
    [UomUom, '19.0', 'relative_factor'],
  ] as const)('%o of %s without %s is refused by the name that version has for it', (of, version, name) => {
    const { [name]: _, ...raw } = recorded(version)[of.model]?.[0] ?? {};
    const issues = issuesOf(decodeRecord<unknown>(of, version, raw));
    expect(issues.map((it) => [it.code, it.path, it.help])).toEqual([
      ['ODOO_SHAPE', `/${name}`, `Read the field "${name}" of ${of.model}; it was not in the answer.`],
    ]);
  });

  it.each([[null], [7], ['lot'], [[lot]], [undefined]])('%j is none', (raw) => {
    expect(issuesOf(decodeRecord(StockLot, '18.0', raw)).map((it) => it.code)).toEqual(['ODOO_SHAPE']);
  });
});
