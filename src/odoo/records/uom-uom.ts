import { flag, float, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A unit. `factor` says how many of it make one reference unit of its category. */
export const UomUom = odooRecord('uom.uom', {
  id,
  name: text,
  category_id: maybe(many2one),
  uom_type: selection('reference', 'bigger', 'smaller'),
  factor: float,
  factor_inv: float,
  rounding: float,
  active: flag,
});
export type UomUom = RecordOf<typeof UomUom>;
