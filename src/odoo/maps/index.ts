/** Every map, sorted by contract. */
import { AdjustedFromStockMoveLine } from './adjusted.from.stock-move-line.js';
import { BillOfMaterialFromMrpBom } from './bill-of-material.from.mrp-bom.js';
import { BusinessPartnerFromResPartner } from './business-partner.from.res-partner.js';
import { ConsumedFromStockMoveLine } from './consumed.from.stock-move-line.js';
import { DowntimeEndedFromProductivity } from './downtime-ended.from.mrp-workcenter-productivity.js';
import { DowntimeReasonFromLoss } from './downtime-reason.from.mrp-workcenter-productivity-loss.js';
import { DowntimeStartedFromProductivity } from './downtime-started.from.mrp-workcenter-productivity.js';
import { EquipmentFromMaintenanceEquipment } from './equipment.from.maintenance-equipment.js';
import { FinishedGoodsReceivedFromStockMoveLine } from './finished-goods-received.from.stock-move-line.js';
import { ItemFromProductProduct } from './item.from.product-product.js';
import { LocationFromStockLocation } from './location.from.stock-location.js';
import { LotFromStockLot } from './lot.from.stock-lot.js';
import { MaintenanceRequestFromMaintenanceRequest } from './maintenance-request.from.maintenance-request.js';
import { MovedFromStockMoveLine } from './moved.from.stock-move-line.js';
import { NonconformanceFromQualityAlert } from './nonconformance.from.quality-alert.js';
import { NonconformanceRaisedFromQualityAlert } from './nonconformance-raised.from.quality-alert.js';
import { OperationFromMrpWorkorder } from './operation.from.mrp-workorder.js';
import { OperationCompletedFromMrpWorkorder } from './operation-completed.from.mrp-workorder.js';
import { OperationPausedFromMrpWorkorder } from './operation-paused.from.mrp-workorder.js';
import { OperationResumedFromMrpWorkorder } from './operation-resumed.from.mrp-workorder.js';
import { OperationStartedFromMrpWorkorder } from './operation-started.from.mrp-workorder.js';
import { PlantFromResCompany } from './plant.from.res-company.js';
import { PurchaseOrderFromPurchaseOrder } from './purchase-order.from.purchase-order.js';
import { PurchaseOrderCancelledFromPurchaseOrder } from './purchase-order-cancelled.from.purchase-order.js';
import { PurchaseOrderIssuedFromPurchaseOrder } from './purchase-order-issued.from.purchase-order.js';
import { QualityResultFromQcInspection } from './quality-result.from.qc-inspection.js';
import { QualityResultFromQualityCheck } from './quality-result.from.quality-check.js';
import { RequestCompletedFromMaintenanceRequest } from './request-completed.from.maintenance-request.js';
import { RequestCreatedFromMaintenanceRequest } from './request-created.from.maintenance-request.js';
import { ResultRecordedFromQcInspection } from './result-recorded.from.qc-inspection.js';
import { ResultRecordedFromQualityCheck } from './result-recorded.from.quality-check.js';
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
  downtimeEnded: DowntimeEndedFromProductivity,
  downtimeReason: DowntimeReasonFromLoss,
  downtimeStarted: DowntimeStartedFromProductivity,
  equipment: EquipmentFromMaintenanceEquipment,
  finishedGoodsReceived: FinishedGoodsReceivedFromStockMoveLine,
  item: ItemFromProductProduct,
  location: LocationFromStockLocation,
  lot: LotFromStockLot,
  maintenanceRequest: MaintenanceRequestFromMaintenanceRequest,
  moved: MovedFromStockMoveLine,
  nonconformance: NonconformanceFromQualityAlert,
  nonconformanceRaised: NonconformanceRaisedFromQualityAlert,
  operationCompleted: OperationCompletedFromMrpWorkorder,
  plant: PlantFromResCompany,
  operation: OperationFromMrpWorkorder,
  operationPaused: OperationPausedFromMrpWorkorder,
  operationResumed: OperationResumedFromMrpWorkorder,
  operationStarted: OperationStartedFromMrpWorkorder,
  purchaseOrder: PurchaseOrderFromPurchaseOrder,
  purchaseOrderCancelled: PurchaseOrderCancelledFromPurchaseOrder,
  purchaseOrderIssued: PurchaseOrderIssuedFromPurchaseOrder,
  qualityResultOfCheck: QualityResultFromQualityCheck,
  qualityResultOfInspection: QualityResultFromQcInspection,
  resultRecordedOfCheck: ResultRecordedFromQualityCheck,
  resultRecordedOfInspection: ResultRecordedFromQcInspection,
  requestCompleted: RequestCompletedFromMaintenanceRequest,
  requestCreated: RequestCreatedFromMaintenanceRequest,
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
