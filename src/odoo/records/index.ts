/** Every record, as the maps and the proposal of a site read them. */
import type { OdooRecord } from '../record.js';
import { MaintenanceEquipment, MaintenanceRequest, MaintenanceStage } from './maintenance.js';
import {
  BomByproductMaster,
  BomLineMaster,
  BomMaster,
  PartnerMaster,
  RoutingStep,
  VariantValues,
  WorkCenterMaster,
} from './master-data.js';
import { MrpProduction } from './mrp-production.js';
import { MrpWorkcenterProductivity, MrpWorkcenterProductivityLoss } from './mrp-workcenter-productivity.js';
import { MrpWorkorder } from './mrp-workorder.js';
import { ProductProduct } from './product-product.js';
import { PurchaseOrder, PurchaseOrderLine } from './purchase.js';
import { QcInspection, QcInspectionLine, QualityAlert, QualityCheck } from './quality.js';
import { ResCompany } from './res-company.js';
import { StockLocation } from './stock-location.js';
import { StockLot } from './stock-lot.js';
import { StockMove } from './stock-move.js';
import { StockMoveLine } from './stock-move-line.js';
import { StockPicking } from './stock-picking.js';
import { StockQuant } from './stock-quant.js';
import { StockScrap } from './stock-scrap.js';
import { UomUom } from './uom-uom.js';

type AnyRecord = OdooRecord<unknown>;

/** Every record; what a version lacks or names otherwise, the drift says. */
export const RECORDS: readonly AnyRecord[] = [
  ...[MrpProduction, MrpWorkorder, ProductProduct, StockLocation],
  ...[StockLot, StockMove, StockMoveLine, StockPicking, StockQuant, StockScrap, UomUom],
  ...[BomByproductMaster, BomLineMaster, BomMaster, PartnerMaster, RoutingStep],
  ...[PurchaseOrder, PurchaseOrderLine, VariantValues, WorkCenterMaster],
  ...[MaintenanceEquipment, MaintenanceRequest, MaintenanceStage, MrpWorkcenterProductivity],
  ...[MrpWorkcenterProductivityLoss, ResCompany],
  ...[QcInspection, QcInspectionLine, QualityAlert, QualityCheck],
];
