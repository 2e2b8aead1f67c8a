import { datetime, float, id, ids, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** What was thrown away, and where from. `origin` is the reason in somebody's own words. */
export const StockScrap = odooRecord('stock.scrap', {
  id,
  name: text,
  state: selection('draft', 'done'),
  product_id: many2one('product.product'),
  scrap_qty: float,
  product_uom_id: many2one('uom.uom'),
  lot_id: maybe(many2one('stock.lot')),
  location_id: many2one('stock.location'),
  scrap_location_id: many2one('stock.location'),
  production_id: maybe(many2one('mrp.production')),
  workorder_id: maybe(many2one('mrp.workorder')),
  date_done: maybe(datetime),
  origin: maybe(text),
  scrap_reason_tag_ids: ids('stock.scrap.reason.tag').optional(),
  company_id: maybe(many2one('res.company')),
});
export type StockScrap = RecordOf<typeof StockScrap>;
