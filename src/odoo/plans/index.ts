/** Every plan to Odoo, sorted by contract. */
import { AdjustedToStockQuant } from './adjusted.to.stock-quant.js';
import { BomChangedToMrpBom } from './bom-changed.to.mrp-bom.js';
import { ConsumedToStockMoveLine } from './consumed.to.stock-move-line.js';
import type { PlanRecipe } from './define-plan.js';
import { DowntimeEndedToProductivity } from './downtime-ended.to.mrp-workcenter-productivity.js';
import { DowntimeStartedToProductivity } from './downtime-started.to.mrp-workcenter-productivity.js';
import { FinishedGoodsReceivedToMrpProduction } from './finished-goods-received.to.mrp-production.js';
import { HoldPlacedToStockPicking } from './hold-placed.to.stock-picking.js';
import { HoldReleasedToStockPicking } from './hold-released.to.stock-picking.js';
import { IssuedToStockPicking } from './issued.to.stock-picking.js';
import { ItemChangedToProductProduct } from './item-changed.to.product-product.js';
import { MovedToStockPicking } from './moved.to.stock-picking.js';
import { OperationCompletedToMrpWorkorder } from './operation-completed.to.mrp-workorder.js';
import { OperationPausedToMrpWorkorder } from './operation-paused.to.mrp-workorder.js';
import { OperationQuantityReportedToMrpWorkorder } from './operation-quantity-reported.to.mrp-workorder.js';
import { OperationResumedToMrpWorkorder } from './operation-resumed.to.mrp-workorder.js';
import { OperationStartedToMrpWorkorder } from './operation-started.to.mrp-workorder.js';
import { PartnerChangedToResPartner } from './partner-changed.to.res-partner.js';
import { RequestCompletedToMaintenanceRequest } from './request-completed.to.maintenance-request.js';
import { RequestCreatedToMaintenanceRequest } from './request-created.to.maintenance-request.js';
import { ReturnedToStockPicking } from './returned.to.stock-picking.js';
import { ScrapDeclaredToStockScrap } from './scrap-declared.to.stock-scrap.js';
import { ShipmentDispatchedToStockPicking } from './shipment-dispatched.to.stock-picking.js';
import { SupplierReceiptPostedToStockPicking } from './supplier-receipt-posted.to.stock-picking.js';
import { TransactionReversedToStockPicking } from './transaction-reversed.to.stock-picking.js';
import { WorkCenterChangedToMrpWorkcenter } from './work-center-changed.to.mrp-workcenter.js';
import { WorkOrderCancelledToMrpProduction } from './work-order-cancelled.to.mrp-production.js';
import { WorkOrderChangedToMrpProduction } from './work-order-changed.to.mrp-production.js';
import { WorkOrderReleasedToMrpProduction } from './work-order-released.to.mrp-production.js';

export const odooPlans: readonly PlanRecipe[] = [
  AdjustedToStockQuant,
  BomChangedToMrpBom,
  ConsumedToStockMoveLine,
  DowntimeEndedToProductivity,
  DowntimeStartedToProductivity,
  FinishedGoodsReceivedToMrpProduction,
  HoldPlacedToStockPicking,
  HoldReleasedToStockPicking,
  IssuedToStockPicking,
  ItemChangedToProductProduct,
  MovedToStockPicking,
  OperationCompletedToMrpWorkorder,
  OperationPausedToMrpWorkorder,
  OperationQuantityReportedToMrpWorkorder,
  OperationResumedToMrpWorkorder,
  OperationStartedToMrpWorkorder,
  PartnerChangedToResPartner,
  RequestCompletedToMaintenanceRequest,
  RequestCreatedToMaintenanceRequest,
  ReturnedToStockPicking,
  ScrapDeclaredToStockScrap,
  ShipmentDispatchedToStockPicking,
  SupplierReceiptPostedToStockPicking,
  TransactionReversedToStockPicking,
  WorkCenterChangedToMrpWorkcenter,
  WorkOrderCancelledToMrpProduction,
  WorkOrderChangedToMrpProduction,
  WorkOrderReleasedToMrpProduction,
] as unknown as readonly PlanRecipe[];
