import { datetime, id, keyword, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A transfer document: it says with whom; its move lines say what. */
export const StockPicking = odooRecord('stock.picking', {
  id,
  name: text,
  state: selection('draft', 'waiting', 'confirmed', 'assigned', 'done', 'cancel'),
  partner_id: maybe(many2one('res.partner')),
  origin: maybe(text),
  picking_type_code: maybe(keyword).optional(),
  date_done: maybe(datetime),
  company_id: maybe(many2one('res.company')),
  write_date: datetime,
});
export type StockPicking = RecordOf<typeof StockPicking>;
