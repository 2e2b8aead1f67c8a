/** Every map, sorted by contract. */
import { AdjustedFromStockMoveLine } from './adjusted.from.stock-move-line.js';
import { BillOfMaterialFromMrpBom } from './bill-of-material.from.mrp-bom.js';
import { BusinessPartnerFromResPartner } from './business-partner.from.res-partner.js';
import { ConsumedFromStockMoveLine } from './consumed.from.stock-move-line.js';
import { FinishedGoodsReceivedFromStockMoveLine } from './finished-goods-received.from.stock-move-line.js';
import { ItemFromProductProduct } from './item.from.product-product.js';
import { LocationFromStockLocation } from './location.from.stock-location.js';
import { LotFromStockLot } from './lot.from.stock-lot.js';
import { MovedFromStockMoveLine } from './moved.from.stock-move-line.js';
import { OperationFromMrpWorkorder } from './operation.from.mrp-workorder.js';
import { OperationCompletedFromMrpWorkorder } from './operation-completed.from.mrp-workorder.js';
import { OperationPausedFromMrpWorkorder } from './operation-paused.from.mrp-workorder.js';
import { OperationResumedFromMrpWorkorder } from './operation-resumed.from.mrp-workorder.js';
import { OperationStartedFromMrpWorkorder } from './operation-started.from.mrp-workorder.js';
import { PurchaseOrderFromPurchaseOrder } from './purchase-order.from.purchase-order.js';
import { PurchaseOrderCancelledFromPurchaseOrder } from './purchase-order-cancelled.from.purchase-order.js';
import { PurchaseOrderIssuedFromPurchaseOrder } from './purchase-order-issued.from.purchase-order.js';
import { RoutingFromMrpBom } from './routing.from.mrp-bom.js';
import { ScrapDeclaredFromStockScrap } from './scrap-declared.from.stock-scrap.js';
import { ShipmentDispatchedFromStockPicking } from './shipment-dispatched.from.stock-picking.js';
import { StockBalanceFromStockQuant } from './stock-balance.from.stock-quant.js';
import { SupplierReceiptPostedFromStockPicking } from './supplier-receipt-posted.from.stock-picking.js';
import { UnitOfMeasureFromUomUom } from './unit-of-measure.from.uom-uom.js';
import { WorkCenterFromMrpWorkcenter } from './work-center.from.mrp-workcenter.js';
import { WorkOrderFromMrpProduction } from './work-order.from.mrp-production.js';
import { WorkOrderCancelledFromMrpProduction } from './work-order-cancelled.from.mrp-production.js';
import { WorkOrderCompletedFromMrpProduction } from './work-order-completed.from.mrp-production.js';
import { WorkOrderReleasedFromMrpProduction } from './work-order-released.from.mrp-production.js';

export const odooMaps = {
  adjusted: AdjustedFromStockMoveLine,
  billOfMaterial: BillOfMaterialFromMrpBom,
  businessPartner: BusinessPartnerFromResPartner,
  consumed: ConsumedFromStockMoveLine,
  finishedGoodsReceived: FinishedGoodsReceivedFromStockMoveLine,
  item: ItemFromProductProduct,
  location: LocationFromStockLocation,
  lot: LotFromStockLot,
  moved: MovedFromStockMoveLine,
  operation: OperationFromMrpWorkorder,
  operationCompleted: OperationCompletedFromMrpWorkorder,
  operationPaused: OperationPausedFromMrpWorkorder,
  operationResumed: OperationResumedFromMrpWorkorder,
  operationStarted: OperationStartedFromMrpWorkorder,
  purchaseOrder: PurchaseOrderFromPurchaseOrder,
  purchaseOrderCancelled: PurchaseOrderCancelledFromPurchaseOrder,
  purchaseOrderIssued: PurchaseOrderIssuedFromPurchaseOrder,
  routing: RoutingFromMrpBom,
  scrapDeclared: ScrapDeclaredFromStockScrap,
  shipmentDispatched: ShipmentDispatchedFromStockPicking,
  stockBalance: StockBalanceFromStockQuant,
  supplierReceiptPosted: SupplierReceiptPostedFromStockPicking,
  unitOfMeasure: UnitOfMeasureFromUomUom,
  workCenter: WorkCenterFromMrpWorkcenter,
  workOrder: WorkOrderFromMrpProduction,
  workOrderCancelled: WorkOrderCancelledFromMrpProduction,
  workOrderCompleted: WorkOrderCompletedFromMrpProduction,
  workOrderReleased: WorkOrderReleasedFromMrpProduction,
} as const;
