import { PurchaseOrderIssuedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold, orderCode } from './commons.js';
import { type KnownPurchase, purchaseBody } from './purchase-order-body.js';

const { derived, required } = rulesFor<KnownPurchase>();

/** Who confirms an order in Odoo has given it to the supplier. */
export const PurchaseOrderIssuedFromPurchaseOrder = defineOdooMap<
  KnownPurchase,
  (typeof PurchaseOrderIssuedV1)['data']
>({
  contract: PurchaseOrderIssuedV1,
  model: 'purchase.order',
  takes: 'orders that were confirmed, cancelled ones too',

  fields: {
    ...eventTold<KnownPurchase>('purchase.order'),
    purchaseOrderId: derived(['name'], 'with the replacements of "documentNames"', (it, at) =>
      orderCode(at, 'name', it.name),
    ),
    issuedAt: required('date_approve'),
    ...purchaseBody,
  },
});
