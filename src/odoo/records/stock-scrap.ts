import { datetime, float, id, ids, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** What was thrown away, and where from. `origin` is the reason in somebody's own words. */
export const StockScrap = odooRecord('stock.scrap', {
  id,
  name: text,
  state: selection('draft', 'done'),
  product_id: many2one,
  scrap_qty: float,
  product_uom_id: many2one,
  lot_id: maybe(many2one),
  location_id: many2one,
  scrap_location_id: many2one,
  production_id: maybe(many2one),
  workorder_id: maybe(many2one),
  date_done: maybe(datetime),
  origin: maybe(text),
  scrap_reason_tag_ids: ids.optional(),
  company_id: maybe(many2one),
});
export type StockScrap = RecordOf<typeof StockScrap>;
