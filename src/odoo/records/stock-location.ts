import { datetime, flag, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A place, real or virtual. Only internal and transit places hold stock. */
export const StockLocation = odooRecord('stock.location', {
  id,
  name: text,
  complete_name: maybe(text),
  usage: selection('supplier', 'view', 'internal', 'customer', 'inventory', 'production', 'transit'),
  barcode: maybe(text),
  location_id: maybe(many2one('stock.location')),
  company_id: maybe(many2one('res.company')),
  active: flag,
  write_date: datetime,
});
export type StockLocation = RecordOf<typeof StockLocation>;
