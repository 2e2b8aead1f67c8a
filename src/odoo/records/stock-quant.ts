import { datetime, float, id, many2one, maybe } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** One line of Odoo's books. It has no stable id: quants are merged, deleted and made again. */
export const StockQuant = odooRecord('stock.quant', {
  id,
  product_id: many2one('product.product'),
  location_id: many2one('stock.location'),
  lot_id: maybe(many2one('stock.lot')),
  package_id: maybe(many2one('stock.quant.package')),
  owner_id: maybe(many2one('res.partner')),
  quantity: float,
  reserved_quantity: float,
  product_uom_id: many2one('uom.uom'),
  company_id: maybe(many2one('res.company')),
  write_date: datetime,
});
export type StockQuant = RecordOf<typeof StockQuant>;
