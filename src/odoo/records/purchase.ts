import { datetime, float, id, keyword, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** An order to a supplier, or a request for one. Up to 18 a locked order is done, in 19 it is locked. */
export const PurchaseOrder = odooRecord(
  'purchase.order',
  {
    id,
    name: text,
    state: selection('draft', 'sent', 'to approve', 'purchase', 'done', 'cancel'),
    partner_id: many2one('res.partner'),
    currency_id: many2one('res.currency'),
    date_order: datetime,
    date_approve: maybe(datetime),
    company_id: maybe(many2one('res.company')),
    write_date: datetime,
  },
  'purchase',
);
export type PurchaseOrder = RecordOf<typeof PurchaseOrder>;

/** One line of it; headings and remarks are lines as well, without a product. */
export const PurchaseOrderLine = odooRecord(
  'purchase.order.line',
  {
    id,
    order_id: many2one('purchase.order'),
    display_type: maybe(keyword),
    product_id: maybe(many2one('product.product')),
    product_qty: float,
    product_uom_id: maybe(many2one('uom.uom')),
    qty_received: float,
    price_unit: float,
    discount: float.optional(),
    date_planned: maybe(datetime),
    write_date: datetime,
  },
  'purchase',
);
export type PurchaseOrderLine = RecordOf<typeof PurchaseOrderLine>;
