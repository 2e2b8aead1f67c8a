import { datetime, flag, id, integer, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** An item. Mapped from the variant, never from the template: a template with variants has no code. */
export const ProductProduct = odooRecord('product.product', {
  id,
  name: text,
  default_code: maybe(text),
  barcode: maybe(text),
  type: selection('product', 'consu', 'service', 'combo'),
  is_storable: flag.optional(),
  tracking: selection('none', 'lot', 'serial'),
  uom_id: many2one('uom.uom'),
  active: flag,
  product_tmpl_id: many2one('product.template'),
  use_expiration_date: flag.optional(),
  expiration_time: integer.optional(),
  write_date: datetime,
});
export type ProductProduct = RecordOf<typeof ProductProduct>;
