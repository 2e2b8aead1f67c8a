import { id, many2one, maybe, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** A transfer document: it says with whom; its move lines say what. */
export const StockPicking = odooRecord('stock.picking', {
  id,
  name: text,
  partner_id: maybe(many2one('res.partner')),
  origin: maybe(text),
});
export type StockPicking = RecordOf<typeof StockPicking>;
