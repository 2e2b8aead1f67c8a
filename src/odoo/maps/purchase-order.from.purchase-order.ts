import { PurchaseOrderV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, orderCode, plantOf } from './commons.js';
import { type KnownPurchase, purchaseBody, purchaseRevision } from './purchase-order-body.js';

/** How much of it is here. Odoo locks an order against changes; that is no word about deliveries. */
function statusOf({ state, lines }: KnownPurchase) {
  if (state === 'cancel') return 'cancelled';
  const ordered = lines.filter((it) => it.product_qty !== 0);
  if (ordered.every((it) => it.qty_received >= it.product_qty)) return 'received';
  return ordered.some((it) => it.qty_received > 0) ? 'partiallyReceived' : 'issued';
}

const { constant, derived } = rulesFor<KnownPurchase>();

/** An order that was confirmed in Odoo has been given to its supplier. */
export const PurchaseOrderFromPurchaseOrder = defineOdooMap<KnownPurchase, (typeof PurchaseOrderV1)['data']>({
  contract: PurchaseOrderV1,
  model: 'purchase.order',
  takes: 'orders that were confirmed, cancelled ones too',

  fields: {
    ...entityTold<KnownPurchase>('purchase.order'),
    entityType: constant('purchaseOrder'),
    id: derived(['name'], 'with the replacements of "documentNames"', (it, at) =>
      orderCode(at, 'name', it.name),
    ),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    status: derived(['state'], 'by state, and by qty_received of purchase.order.line', statusOf),
    ...purchaseBody,
    revision: purchaseRevision,
  },
});
