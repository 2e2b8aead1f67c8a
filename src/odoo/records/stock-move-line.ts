import { datetime, float, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** The detail of a movement: lot, package and the places themselves. */
export const StockMoveLine = odooRecord('stock.move.line', {
  id,
  move_id: maybe(many2one),
  state: selection('draft', 'waiting', 'confirmed', 'partially_available', 'assigned', 'done', 'cancel'),
  product_id: many2one,
  product_uom_id: many2one,
  quantity: float,
  lot_id: maybe(many2one),
  location_id: many2one,
  location_dest_id: many2one,
  package_id: maybe(many2one),
  result_package_id: maybe(many2one),
  owner_id: maybe(many2one),
  reference: maybe(text),
  date: datetime,
  company_id: maybe(many2one),
});
export type StockMoveLine = RecordOf<typeof StockMoveLine>;
