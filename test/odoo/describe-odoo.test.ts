import { describe, expect, it } from 'vitest';
import {
  describeOdoo as describeAll,
  type FieldsGet,
  ODOO_VERSIONS,
  type OdooVersion,
} from '../../src/odoo/index.js';
import { NOT_INSTALLED, recordedFields } from './recorded.js';

/** What is found besides the modules that no recorded server had. */
function describeOdoo(fieldsGet: FieldsGet, version: OdooVersion) {
  const { findings, ...rest } = describeAll(fieldsGet, version);
  return { ...rest, findings: findings.filter((it) => !NOT_INSTALLED.includes(it.model)) };
}

const places = (fieldsGet: FieldsGet, version: OdooVersion) =>
  describeOdoo(fieldsGet, version).findings.map((it) => `${it.kind} ${it.model} ${it.field}`);

/** The same answers with the fields of one model changed. */
const changed = (version: OdooVersion, model: string, fields: object): FieldsGet => {
  const all = recordedFields(version);
  return { ...all, [model]: { ...all[model], ...fields } };
};

describe('a server is compared with its version', () => {
  it.each(ODOO_VERSIONS)('%s fits itself, and nothing is found', (version) => {
    expect(describeOdoo(recordedFields(version), version)).toEqual({ version, fits: true, findings: [] });
  });

  it('16 taken for 17 names its quantities otherwise and lists its scraps', () => {
    const { fits, findings } = describeOdoo(recordedFields('16.0'), '17.0');
    expect(fits).toBe(false);
    expect(findings.map((it) => [it.kind, it.model, it.field, it.found])).toEqual([
      ['renamed', 'stock.move', 'quantity', 'quantity_done'],
      ['renamed', 'stock.move', 'scrap_id', 'scrap_ids'],
      ['renamed', 'stock.move.line', 'quantity', 'qty_done'],
      ['missing', 'purchase.order.line', 'discount', 'nothing'],
    ]);
    expect(findings[0]?.sentence).toBe(
      'stock.move has quantity_done, as 16.0 calls it, and no quantity: is this an Odoo 17.0?',
    );
  });

  it('17 taken for 18 keeps storable goods otherwise and has no reason tags', () => {
    expect(places(recordedFields('17.0'), '18.0')).toEqual([
      'retyped product.product type',
      'missing product.product is_storable',
      'missing stock.scrap scrap_reason_tag_ids',
    ]);
  });

  it('19 taken for 18 is told apart by lots, states, packages and units', () => {
    expect(places(recordedFields('19.0'), '18.0')).toEqual([
      'renamed mrp.production lot_producing_id',
      'retyped mrp.workorder state',
      'missing stock.move scrapped',
      'retyped stock.move.line package_id',
      'retyped stock.move.line result_package_id',
      'retyped stock.quant package_id',
      ...['category_id', 'uom_type', 'factor_inv'].map((it) => `missing uom.uom ${it}`),
      'retyped purchase.order state',
      'renamed purchase.order.line product_uom',
      'missing mrp.workcenter default_capacity',
    ]);
  });

  const pairs = ODOO_VERSIONS.flatMap((is) =>
    ODOO_VERSIONS.filter((it) => it !== is).map((as) => [is, as] as const),
  );
  it.each(pairs)('%s does not pass for %s', (is, as) => {
    const { fits, findings } = describeOdoo(recordedFields(is), as);
    expect(fits).toBe(false);
    expect(findings.filter((it) => !it.sentence.endsWith('.') && !it.sentence.endsWith('?'))).toEqual([]);
  });

  it('an unknown version is refused', () => {
    expect(() => describeOdoo({}, '15.0' as OdooVersion)).toThrow('Odoo 15.0 is not known');
  });
});

describe('what a site has changed', () => {
  it('columns of its own are told, and stop nothing', () => {
    const fields = {
      x_colour: { type: 'char' },
      x_studio_line: { type: 'many2one', relation: 'mrp.workcenter' },
    };
    const { fits, findings } = describeOdoo(changed('19.0', 'stock.lot', fields), '19.0');
    expect(fits).toBe(true);
    expect(findings.map((it) => it.sentence)).toEqual([
      'stock.lot has x_colour (char), added by hand or by a module: a remap may read it.',
      'stock.lot has x_studio_line (many2one of mrp.workcenter), added with Studio: a remap may read it.',
    ]);
  });

  it('a field turned into a relation, another relation or with other keys is retyped', () => {
    const fields = {
      name: { type: 'many2one', relation: 'mrp.sequence' },
      product_id: { type: 'many2one', relation: 'product.template' },
      priority: {
        type: 'selection',
        selection: [
          ['0', 'Normal'],
          ['1', 'Urgent'],
          ['2', 'Very urgent'],
        ],
      },
    };
    const { findings } = describeOdoo(changed('18.0', 'mrp.production', fields), '18.0');
    expect(findings.map((it) => [it.kind, it.field, it.found, it.wanted])).toEqual([
      ['retyped', 'name', 'many2one of mrp.sequence', 'char or text'],
      ['retyped', 'product_id', 'many2one of product.template', 'many2one of product.product'],
      ['retyped', 'priority', 'selection (0, 1, 2)', 'selection (0, 1)'],
    ]);
  });

  it('keys in another order, as plain texts or not told at all are the same keys', () => {
    for (const selection of [[['1'], ['0']], ['0', '1'], undefined]) {
      const priority = { type: 'selection', ...(selection ? { selection } : {}) };
      expect(describeOdoo(changed('16.0', 'mrp.production', { priority }), '16.0').findings).toEqual([]);
    }
  });

  it('a field of a module that is not installed is missing and stops nothing, any other stops', () => {
    const { expiration_date: _, ...lot } = recordedFields('17.0')['stock.lot'] ?? {};
    const without = { ...recordedFields('17.0'), 'stock.lot': lot };
    expect(describeOdoo(without, '17.0')).toMatchObject({
      fits: true,
      findings: [{ kind: 'missing', field: 'expiration_date', stops: false }],
    });
    const { name: _n, ...nameless } = lot;
    expect(describeOdoo({ ...without, 'stock.lot': nameless }, '17.0').fits).toBe(false);
  });

  it('a model of a module that is not installed is missing and stops nothing', () => {
    const { 'purchase.order': _, ...rest } = recordedFields('18.0');
    expect(describeOdoo(rest, '18.0')).toMatchObject({
      fits: true,
      findings: [{ kind: 'missing', model: 'purchase.order', field: '', stops: false }],
    });
  });

  it('modules that no recorded server has are missing, one model each, and stop nothing', () => {
    const { fits, findings } = describeAll(recordedFields('19.0'), '19.0');
    expect(fits).toBe(true);
    expect(findings.map((it) => [it.model, it.field, it.stops])).toEqual(
      NOT_INSTALLED.map((model) => [model, '', false]),
    );
  });

  it('a model that was not described is missing as a whole, once', () => {
    const { 'mrp.bom': _, ...rest } = recordedFields('16.0');
    expect(places(rest, '16.0')).toEqual(['missing mrp.bom ']);
  });
});
