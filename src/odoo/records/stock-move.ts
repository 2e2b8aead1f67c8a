import { datetime, flag, float, id, ids, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/**
 * A demand and, once done, what came of it. The detail is in its lines. `quantity` is only reserved until
 * `state` is done.
 */
export const StockMove = odooRecord('stock.move', {
  id,
  state: selection('draft', 'waiting', 'confirmed', 'partially_available', 'assigned', 'done', 'cancel'),
  product_id: many2one,
  product_uom: many2one,
  product_uom_qty: float,
  quantity: float,
  reference: maybe(text),
  date: datetime,
  location_id: many2one,
  location_dest_id: many2one,
  raw_material_production_id: maybe(many2one),
  production_id: maybe(many2one),
  workorder_id: maybe(many2one),
  operation_id: maybe(many2one),
  bom_line_id: maybe(many2one),
  byproduct_id: maybe(many2one),
  unbuild_id: maybe(many2one),
  consume_unbuild_id: maybe(many2one),
  scrap_id: maybe(many2one),
  scrapped: flag,
  is_inventory: flag,
  picking_id: maybe(many2one),
  move_line_ids: ids,
  company_id: maybe(many2one),
});
export type StockMove = RecordOf<typeof StockMove>;
