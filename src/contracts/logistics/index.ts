/** The contracts of logistics, one line per version, sorted by name. */
export { AdvanceShippingNoticeV1 } from './advance-shipping-notice.v1.js';
export { AsnReceivedV1 } from './asn-received.v1.js';
export { PurchaseOrderV1 } from './purchase-order.v1.js';
export { PurchaseOrderCancelledV1 } from './purchase-order-cancelled.v1.js';
export { PurchaseOrderChangedV1 } from './purchase-order-changed.v1.js';
export { PurchaseOrderConfirmedV1 } from './purchase-order-confirmed.v1.js';
export { PurchaseOrderIssuedV1 } from './purchase-order-issued.v1.js';
export { ShipmentV1 } from './shipment.v1.js';
export { ShipmentDispatchedV1 } from './shipment-dispatched.v1.js';
export { ShipmentMilestoneReportedV1 } from './shipment-milestone-reported.v1.js';
export { ShipmentReleasedV1 } from './shipment-released.v1.js';
export { SupplierReceiptPostedV1 } from './supplier-receipt-posted.v1.js';
