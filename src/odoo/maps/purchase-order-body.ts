import { decimalScale } from '../../core/decimal.js';
import { localDate } from '../../sites/local-time.js';
import { decimalOfFloat } from '../quantity.js';
import type { PurchaseOrder, PurchaseOrderLine } from '../records/purchase.js';
import { complain, type Mapping, rulesFor, siteQuantity, siteRow } from '../rules.js';

/** An order with the lines that name a product. */
export interface KnownPurchase extends PurchaseOrder {
  readonly lines: readonly PurchaseOrderLine[];
}

/** Prices have as many digits as a plant allows; none allows more than these. */
const PRICE_DIGITS = 6;
const HUNDREDTHS_OF_PERCENT = 10_000n;

/** The price after the discount, which Odoo keeps to a hundredth of a percent. */
function unitPrice(line: PurchaseOrderLine, currency: string, at: Mapping) {
  const price = decimalOfFloat(line.price_unit, PRICE_DIGITS);
  const off = decimalOfFloat(line.discount ?? 0, 2);
  const hundredths = off === undefined ? undefined : decimalScale(off, 100n, 1n);
  const amount =
    price === undefined || hundredths === undefined
      ? undefined
      : decimalScale(price, HUNDREDTHS_OF_PERCENT - BigInt(hundredths), HUNDREDTHS_OF_PERCENT);
  const wanted = `a price of at most ${PRICE_DIGITS} digits`;
  return {
    amount: amount ?? complain(at, 'ODOO_PRECISION', 'price_unit', line.price_unit, wanted),
    currency,
  };
}

function lineOf(line: PurchaseOrderLine, currency: string, at: Mapping) {
  const { product_id: product, product_uom_id: unit, date_planned: wanted } = line;
  if (!product) return complain(at, 'ODOO_EMPTY', 'order_line', `line ${line.id}`, 'a product');
  if (!unit) return complain(at, 'ODOO_EMPTY', 'order_line', `line ${line.id}`, 'a unit');
  return {
    lineId: String(line.id),
    itemId: siteRow(at, 'items', 'order_line', product.id, product.label)?.code,
    quantity: siteQuantity(at, 'product_qty', line.product_qty, unit),
    unitPrice: unitPrice(line, currency, at),
    requestedDate: wanted
      ? localDate(at.view.site.timeZone, wanted)
      : complain(at, 'ODOO_EMPTY', 'date_planned', undefined, 'the day it is wanted'),
  };
}

const { code, constant, derived } = rulesFor<KnownPurchase>();

/** Odoo keeps no revisions; a cancellation is the second word on an order. */
export const purchaseRevision = derived(
  ['state'],
  '2 once it is cancelled, else 1: Odoo keeps no revisions; who polls may count them',
  (it) => (it.state === 'cancel' ? 2 : 1),
);

/** What is bought from whom; the same for the order and for its issue. */
export const purchaseBody = {
  revision: constant(1, 'Odoo keeps no revisions; who polls may count them.'),
  supplierId: code('partner_id', 'partners'),
  orderedAt: derived(
    ['date_order', 'date_approve'],
    'the deadline of the order, or when it was confirmed before it',
    (it) => [it.date_order, it.date_approve ?? it.date_order].sort()[0] as string,
  ),
  currency: derived(['currency_id'], 'the name of a currency is its code', (it) => it.currency_id.label),
  lines: derived(
    ['id'],
    'purchase.order.line with a product, in its own unit, at the price after discount; zero orders nothing',
    (it, at) =>
      it.lines.filter((line) => line.product_qty !== 0).map((line) => lineOf(line, it.currency_id.label, at)),
  ),
};
