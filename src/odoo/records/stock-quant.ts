import { datetime, float, id, many2one, maybe } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** One line of Odoo's books. It has no stable id: quants are merged, deleted and made again. */
export const StockQuant = odooRecord('stock.quant', {
  id,
  product_id: many2one,
  location_id: many2one,
  lot_id: maybe(many2one),
  package_id: maybe(many2one),
  owner_id: maybe(many2one),
  quantity: float,
  reserved_quantity: float,
  product_uom_id: many2one,
  company_id: maybe(many2one),
  write_date: datetime,
});
export type StockQuant = RecordOf<typeof StockQuant>;
