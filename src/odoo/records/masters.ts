import { flag, id, many2one, maybe, text } from '../codecs.js';
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
  product_tmpl_id: many2one,
  product_id: maybe(many2one),
});
export type MrpBom = RecordOf<typeof MrpBom>;

export const MrpBomLine = odooRecord('mrp.bom.line', { id, bom_id: many2one, product_id: many2one });
export type MrpBomLine = RecordOf<typeof MrpBomLine>;
