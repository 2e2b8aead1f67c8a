import { datetime, float, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** The detail of a movement: lot, package and the places themselves. */
export const StockMoveLine = odooRecord('stock.move.line', {
  id,
  move_id: maybe(many2one('stock.move')),
  state: selection('draft', 'waiting', 'confirmed', 'partially_available', 'assigned', 'done', 'cancel'),
  product_id: many2one('product.product'),
  product_uom_id: many2one('uom.uom'),
  quantity: float,
  lot_id: maybe(many2one('stock.lot')),
  location_id: many2one('stock.location'),
  location_dest_id: many2one('stock.location'),
  package_id: maybe(many2one('stock.quant.package')),
  result_package_id: maybe(many2one('stock.quant.package')),
  owner_id: maybe(many2one('res.partner')),
  reference: maybe(text),
  date: datetime,
  company_id: maybe(many2one('res.company')),
});
export type StockMoveLine = RecordOf<typeof StockMoveLine>;
