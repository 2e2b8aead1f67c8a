/** Every record, as the maps and the proposal of a site read them. */
import type { OdooRecord } from '../record.js';
import { type OdooVersion, VERSION_MEANINGS } from '../versions.js';
import {
  BomByproductMaster,
  BomLineMaster,
  BomMaster,
  LocationMaster,
  PartnerMaster,
  RoutingStep,
  UnitMaster,
  VariantValues,
  WorkCenterMaster,
} from './master-data.js';
import { BomLineRecipe, BomRecipe, MrpBom, MrpBomLine, MrpWorkcenter } from './masters.js';
import { MrpProduction } from './mrp-production.js';
import { MrpWorkcenterProductivity } from './mrp-workcenter-productivity.js';
import { MrpWorkorder } from './mrp-workorder.js';
import { ProductProduct } from './product-product.js';
import { PurchaseOrder, PurchaseOrderLine } from './purchase.js';
import { StockLocation } from './stock-location.js';
import { StockLot } from './stock-lot.js';
import { StockMove } from './stock-move.js';
import { StockMoveLine } from './stock-move-line.js';
import { StockPicking } from './stock-picking.js';
import { StockQuant } from './stock-quant.js';
import { StockScrap } from './stock-scrap.js';
import { UomUom } from './uom-uom.js';

type AnyRecord = OdooRecord<unknown>;

const ALWAYS: readonly AnyRecord[] = [
  ...[
    MrpBom,
    MrpBomLine,
    MrpProduction,
    MrpWorkcenter,
    MrpWorkcenterProductivity,
    MrpWorkorder,
    ProductProduct,
    StockLocation,
  ],
  ...[StockLot, StockMove, StockMoveLine, StockPicking, StockQuant, StockScrap, UomUom],
  ...[BomByproductMaster, BomLineMaster, BomMaster, LocationMaster, PartnerMaster, RoutingStep],
  ...[PurchaseOrder, PurchaseOrderLine, UnitMaster, VariantValues, WorkCenterMaster],
];

/** The records that are read from one version. */
export const recordsOf = (version: OdooVersion): readonly AnyRecord[] =>
  VERSION_MEANINGS[version].keepsDemand ? ALWAYS : [...ALWAYS, BomRecipe, BomLineRecipe];
