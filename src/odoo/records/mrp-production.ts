import {
  datetime,
  float,
  id,
  ids,
  integer,
  many2one,
  maybe,
  references,
  selection,
  text,
} from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/**
 * A manufacturing order, or one backorder of it: Odoo renames WH/MO/00001 to -001 and opens -002. Only 16 has
 * planned dates beside the actual ones, until work begins; from 17 on they share their fields.
 */
export const MrpProduction = odooRecord('mrp.production', {
  id,
  name: text,
  state: selection('draft', 'confirmed', 'progress', 'to_close', 'done', 'cancel'),
  product_id: many2one('product.product'),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
  bom_id: maybe(many2one('mrp.bom')),
  lot_producing_ids: references('stock.lot'),
  backorder_sequence: integer,
  date_start: maybe(datetime),
  date_finished: maybe(datetime),
  date_planned_start: maybe(datetime).optional(),
  date_planned_finished: maybe(datetime).optional(),
  date_deadline: maybe(datetime),
  origin: maybe(text),
  priority: maybe(selection('0', '1')),
  move_raw_ids: ids('stock.move'),
  workorder_ids: ids('mrp.workorder'),
  company_id: maybe(many2one('res.company')),
  create_date: datetime,
  write_date: datetime,
});
export type MrpProduction = RecordOf<typeof MrpProduction>;
