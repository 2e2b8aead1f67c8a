import { flag, float, id, keyword, many2one, maybe, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/*
 * Models that no contract is told from yet: they feed the crosswalk tables of the site.
 */

export const MrpWorkcenter = odooRecord('mrp.workcenter', {
  id,
  name: text,
  code: maybe(text),
  active: flag,
});
export type MrpWorkcenter = RecordOf<typeof MrpWorkcenter>;

export const MrpBom = odooRecord('mrp.bom', {
  id,
  code: maybe(text),
  product_tmpl_id: many2one('product.template'),
  product_id: maybe(many2one('product.product')),
});
export type MrpBom = RecordOf<typeof MrpBom>;

export const MrpBomLine = odooRecord('mrp.bom.line', {
  id,
  bom_id: many2one('mrp.bom'),
  product_id: many2one('product.product'),
});
export type MrpBomLine = RecordOf<typeof MrpBomLine>;

/** A bill of material with its amounts: asked only where an order no longer knows what it needed. */
export const BomRecipe = odooRecord('mrp.bom', {
  id,
  type: keyword,
  product_tmpl_id: many2one('product.template'),
  product_id: maybe(many2one('product.product')),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
});
export type BomRecipe = RecordOf<typeof BomRecipe>;

export const BomLineRecipe = odooRecord('mrp.bom.line', {
  id,
  bom_id: many2one('mrp.bom'),
  product_id: many2one('product.product'),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
});
export type BomLineRecipe = RecordOf<typeof BomLineRecipe>;
