import { datetime, flag, float, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/**
 * A unit. In 16 to 18 `factor` says how many of it make one reference unit of its category; in 19 how many
 * root units one of it is, and `relative_factor` how many of the unit it is said in.
 */
export const UomUom = odooRecord('uom.uom', {
  id,
  name: text,
  category_id: maybe(many2one('uom.category')).optional(),
  uom_type: selection('reference', 'bigger', 'smaller').optional(),
  factor: float,
  factor_inv: float.optional(),
  relative_uom_id: maybe(many2one('uom.uom')).optional(),
  relative_factor: float.optional(),
  rounding: float,
  active: flag,
  write_date: datetime,
});
export type UomUom = RecordOf<typeof UomUom>;
