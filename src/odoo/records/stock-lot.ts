import { datetime, id, many2one, maybe, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A lot or a serial number, unique within its product. */
export const StockLot = odooRecord('stock.lot', {
  id,
  name: text,
  ref: maybe(text),
  product_id: many2one('product.product'),
  company_id: maybe(many2one('res.company')),
  expiration_date: maybe(datetime).optional(),
  use_date: maybe(datetime).optional(),
  create_date: datetime,
  write_date: datetime,
});
export type StockLot = RecordOf<typeof StockLot>;
