import { datetime, float, id, ids, integer, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A manufacturing order, or one backorder of it: Odoo renames WH/MO/00001 to -001 and opens -002. */
export const MrpProduction = odooRecord('mrp.production', {
  id,
  name: text,
  state: selection('draft', 'confirmed', 'progress', 'to_close', 'done', 'cancel'),
  product_id: many2one,
  product_qty: float,
  product_uom_id: many2one,
  bom_id: maybe(many2one),
  lot_producing_id: maybe(many2one),
  backorder_sequence: integer,
  date_start: maybe(datetime),
  date_finished: maybe(datetime),
  date_deadline: maybe(datetime),
  origin: maybe(text),
  priority: maybe(selection('0', '1')),
  move_raw_ids: ids,
  workorder_ids: ids,
  company_id: maybe(many2one),
  create_date: datetime,
  write_date: datetime,
});
export type MrpProduction = RecordOf<typeof MrpProduction>;
