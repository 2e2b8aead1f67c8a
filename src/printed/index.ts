// Printed by `tsx codegen/main.ts`, never edited by hand.
import type { EntityContract, EventContract } from '../core/contract.js';
import { TransactionAcknowledgedV1 } from './exchange/transaction-acknowledged.v1.js';
import { TransactionReversedV1 } from './exchange/transaction-reversed.v1.js';
import { ProductionCostConfirmedV1 } from './finance/production-cost-confirmed.v1.js';
import { ProductionVariancePostedV1 } from './finance/production-variance-posted.v1.js';
import { AdjustedV1 } from './inventory/adjusted.v1.js';
import { BalanceReportedV1 } from './inventory/balance-reported.v1.js';
import { InventoryMovementV1 } from './inventory/inventory-movement.v1.js';
import { MovedV1 } from './inventory/moved.v1.js';
import { StockBalanceV1 } from './inventory/stock-balance.v1.js';
import { AdvanceShippingNoticeV1 } from './logistics/advance-shipping-notice.v1.js';
import { AsnReceivedV1 } from './logistics/asn-received.v1.js';
import { PurchaseOrderV1 } from './logistics/purchase-order.v1.js';
import { PurchaseOrderCancelledV1 } from './logistics/purchase-order-cancelled.v1.js';
import { PurchaseOrderChangedV1 } from './logistics/purchase-order-changed.v1.js';
import { PurchaseOrderConfirmedV1 } from './logistics/purchase-order-confirmed.v1.js';
import { PurchaseOrderIssuedV1 } from './logistics/purchase-order-issued.v1.js';
import { ShipmentV1 } from './logistics/shipment.v1.js';
import { ShipmentDispatchedV1 } from './logistics/shipment-dispatched.v1.js';
import { ShipmentMilestoneReportedV1 } from './logistics/shipment-milestone-reported.v1.js';
import { ShipmentReleasedV1 } from './logistics/shipment-released.v1.js';
import { SupplierReceiptPostedV1 } from './logistics/supplier-receipt-posted.v1.js';
import { AlertRaisedV1 } from './maintenance/alert-raised.v1.js';
import { DowntimeEndedV1 } from './maintenance/downtime-ended.v1.js';
import { DowntimeReclassifiedV1 } from './maintenance/downtime-reclassified.v1.js';
import { DowntimeStartedV1 } from './maintenance/downtime-started.v1.js';
import { EquipmentAlarmRaisedV1 } from './maintenance/equipment-alarm-raised.v1.js';
import { MaintenanceRequestV1 } from './maintenance/maintenance-request.v1.js';
import { RequestCompletedV1 } from './maintenance/request-completed.v1.js';
import { RequestCreatedV1 } from './maintenance/request-created.v1.js';
import { BillOfMaterialV1 } from './master-data/bill-of-material.v1.js';
import { BomChangedV1 } from './master-data/bom-changed.v1.js';
import { BusinessPartnerV1 } from './master-data/business-partner.v1.js';
import { DowntimeReasonV1 } from './master-data/downtime-reason.v1.js';
import { DowntimeReasonChangedV1 } from './master-data/downtime-reason-changed.v1.js';
import { EquipmentV1 } from './master-data/equipment.v1.js';
import { EquipmentChangedV1 } from './master-data/equipment-changed.v1.js';
import { IdentifierCrosswalkV1 } from './master-data/identifier-crosswalk.v1.js';
import { ItemV1 } from './master-data/item.v1.js';
import { ItemChangedV1 } from './master-data/item-changed.v1.js';
import { LocationV1 } from './master-data/location.v1.js';
import { LocationChangedV1 } from './master-data/location-changed.v1.js';
import { PartnerChangedV1 } from './master-data/partner-changed.v1.js';
import { PlantV1 } from './master-data/plant.v1.js';
import { RoutingV1 } from './master-data/routing.v1.js';
import { RoutingChangedV1 } from './master-data/routing-changed.v1.js';
import { UnitOfMeasureV1 } from './master-data/unit-of-measure.v1.js';
import { WorkCenterV1 } from './master-data/work-center.v1.js';
import { WorkCenterChangedV1 } from './master-data/work-center-changed.v1.js';
import { ConsumedV1 } from './material/consumed.v1.js';
import { FinishedGoodsReceivedV1 } from './material/finished-goods-received.v1.js';
import { IssuedV1 } from './material/issued.v1.js';
import { LotV1 } from './material/lot.v1.js';
import { LotCreatedV1 } from './material/lot-created.v1.js';
import { ReturnedV1 } from './material/returned.v1.js';
import { ScrapDeclaredV1 } from './material/scrap-declared.v1.js';
import { ShortageDetectedV1 } from './material/shortage-detected.v1.js';
import { ForecastPublishedV1 } from './planning/forecast-published.v1.js';
import { EnergyReportedV1 } from './production/energy-reported.v1.js';
import { LaborReportedV1 } from './production/labor-reported.v1.js';
import { OperationV1 } from './production/operation.v1.js';
import { OperationCompletedV1 } from './production/operation-completed.v1.js';
import { OperationPausedV1 } from './production/operation-paused.v1.js';
import { OperationQuantityReportedV1 } from './production/operation-quantity-reported.v1.js';
import { OperationResumedV1 } from './production/operation-resumed.v1.js';
import { OperationStartedV1 } from './production/operation-started.v1.js';
import { ShiftPerformanceReportedV1 } from './production/shift-performance-reported.v1.js';
import { WorkOrderV1 } from './production/work-order.v1.js';
import { WorkOrderCancelledV1 } from './production/work-order-cancelled.v1.js';
import { WorkOrderChangedV1 } from './production/work-order-changed.v1.js';
import { WorkOrderClosedV1 } from './production/work-order-closed.v1.js';
import { WorkOrderCompletedV1 } from './production/work-order-completed.v1.js';
import { WorkOrderHeldV1 } from './production/work-order-held.v1.js';
import { WorkOrderReleasedV1 } from './production/work-order-released.v1.js';
import { WorkOrderResumedV1 } from './production/work-order-resumed.v1.js';
import { HoldPlacedV1 } from './quality/hold-placed.v1.js';
import { HoldReleasedV1 } from './quality/hold-released.v1.js';
import { LotRejectedV1 } from './quality/lot-rejected.v1.js';
import { LotReleasedV1 } from './quality/lot-released.v1.js';
import { NonconformanceV1 } from './quality/nonconformance.v1.js';
import { NonconformanceClosedV1 } from './quality/nonconformance-closed.v1.js';
import { NonconformanceDispositionedV1 } from './quality/nonconformance-dispositioned.v1.js';
import { NonconformanceRaisedV1 } from './quality/nonconformance-raised.v1.js';
import { QualityHoldV1 } from './quality/quality-hold.v1.js';
import { QualityResultV1 } from './quality/quality-result.v1.js';
import { ResultRecordedV1 } from './quality/result-recorded.v1.js';
import { BreakV1 } from './reconciliation/break.v1.js';
import { ReportV1 } from './reconciliation/report.v1.js';

export {
  TransactionAcknowledgedV1,
  TransactionReversedV1,
  ProductionCostConfirmedV1,
  ProductionVariancePostedV1,
  AdjustedV1,
  BalanceReportedV1,
  InventoryMovementV1,
  MovedV1,
  StockBalanceV1,
  AdvanceShippingNoticeV1,
  AsnReceivedV1,
  PurchaseOrderV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  PurchaseOrderConfirmedV1,
  PurchaseOrderIssuedV1,
  ShipmentV1,
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  SupplierReceiptPostedV1,
  AlertRaisedV1,
  DowntimeEndedV1,
  DowntimeReclassifiedV1,
  DowntimeStartedV1,
  EquipmentAlarmRaisedV1,
  MaintenanceRequestV1,
  RequestCompletedV1,
  RequestCreatedV1,
  BillOfMaterialV1,
  BomChangedV1,
  BusinessPartnerV1,
  DowntimeReasonV1,
  DowntimeReasonChangedV1,
  EquipmentV1,
  EquipmentChangedV1,
  IdentifierCrosswalkV1,
  ItemV1,
  ItemChangedV1,
  LocationV1,
  LocationChangedV1,
  PartnerChangedV1,
  PlantV1,
  RoutingV1,
  RoutingChangedV1,
  UnitOfMeasureV1,
  WorkCenterV1,
  WorkCenterChangedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  IssuedV1,
  LotV1,
  LotCreatedV1,
  ReturnedV1,
  ScrapDeclaredV1,
  ShortageDetectedV1,
  ForecastPublishedV1,
  EnergyReportedV1,
  LaborReportedV1,
  OperationV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  ShiftPerformanceReportedV1,
  WorkOrderV1,
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderHeldV1,
  WorkOrderReleasedV1,
  WorkOrderResumedV1,
  HoldPlacedV1,
  HoldReleasedV1,
  LotRejectedV1,
  LotReleasedV1,
  NonconformanceV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  NonconformanceRaisedV1,
  QualityHoldV1,
  QualityResultV1,
  ResultRecordedV1,
  BreakV1,
  ReportV1,
};

/** Every contract of the library, sorted by name and version. */
export const contracts: readonly (EventContract | EntityContract)[] = [
  TransactionAcknowledgedV1,
  TransactionReversedV1,
  ProductionCostConfirmedV1,
  ProductionVariancePostedV1,
  AdjustedV1,
  BalanceReportedV1,
  InventoryMovementV1,
  MovedV1,
  StockBalanceV1,
  AdvanceShippingNoticeV1,
  AsnReceivedV1,
  PurchaseOrderV1,
  PurchaseOrderCancelledV1,
  PurchaseOrderChangedV1,
  PurchaseOrderConfirmedV1,
  PurchaseOrderIssuedV1,
  ShipmentV1,
  ShipmentDispatchedV1,
  ShipmentMilestoneReportedV1,
  ShipmentReleasedV1,
  SupplierReceiptPostedV1,
  AlertRaisedV1,
  DowntimeEndedV1,
  DowntimeReclassifiedV1,
  DowntimeStartedV1,
  EquipmentAlarmRaisedV1,
  MaintenanceRequestV1,
  RequestCompletedV1,
  RequestCreatedV1,
  BillOfMaterialV1,
  BomChangedV1,
  BusinessPartnerV1,
  DowntimeReasonV1,
  DowntimeReasonChangedV1,
  EquipmentV1,
  EquipmentChangedV1,
  IdentifierCrosswalkV1,
  ItemV1,
  ItemChangedV1,
  LocationV1,
  LocationChangedV1,
  PartnerChangedV1,
  PlantV1,
  RoutingV1,
  RoutingChangedV1,
  UnitOfMeasureV1,
  WorkCenterV1,
  WorkCenterChangedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  IssuedV1,
  LotV1,
  LotCreatedV1,
  ReturnedV1,
  ScrapDeclaredV1,
  ShortageDetectedV1,
  ForecastPublishedV1,
  EnergyReportedV1,
  LaborReportedV1,
  OperationV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  ShiftPerformanceReportedV1,
  WorkOrderV1,
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderHeldV1,
  WorkOrderReleasedV1,
  WorkOrderResumedV1,
  HoldPlacedV1,
  HoldReleasedV1,
  LotRejectedV1,
  LotReleasedV1,
  NonconformanceV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  NonconformanceRaisedV1,
  QualityHoldV1,
  QualityResultV1,
  ResultRecordedV1,
  BreakV1,
  ReportV1,
];
