import { PurchaseOrderCancelledV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold, orderCode } from './commons.js';
import { type KnownPurchase, purchaseRevision } from './purchase-order-body.js';

const { code, constant, derived } = rulesFor<KnownPurchase>();

/** An order that the supplier had, and that was cancelled since. */
export const PurchaseOrderCancelledFromPurchaseOrder = defineOdooMap<
  KnownPurchase,
  (typeof PurchaseOrderCancelledV1)['data']
>({
  contract: PurchaseOrderCancelledV1,
  model: 'purchase.order',
  takes: 'cancelled orders that were confirmed before',

  fields: {
    ...eventTold<KnownPurchase>('purchase.order'),
    purchaseOrderId: derived(['name'], 'with the replacements of "documentNames"', (it, at) =>
      orderCode(at, 'name', it.name),
    ),
    revision: purchaseRevision,
    supplierId: code('partner_id', 'partners'),
    cancelledAt: derived(
      ['write_date'],
      'Odoo keeps no moment of cancellation: the last change of the order',
      (it) => it.write_date,
    ),
    reason: constant({ code: 'unclassified' }, 'Odoo asks nobody why'),
  },
});
