/** Every map, sorted by contract. */
import { ConsumedFromStockMoveLine } from './consumed.from.stock-move-line.js';
import { FinishedGoodsReceivedFromStockMoveLine } from './finished-goods-received.from.stock-move-line.js';
import { ItemFromProductProduct } from './item.from.product-product.js';
import { LotFromStockLot } from './lot.from.stock-lot.js';
import { MovedFromStockMoveLine } from './moved.from.stock-move-line.js';
import { OperationCompletedFromMrpWorkorder } from './operation-completed.from.mrp-workorder.js';
import { ScrapDeclaredFromStockScrap } from './scrap-declared.from.stock-scrap.js';
import { StockBalanceFromStockQuant } from './stock-balance.from.stock-quant.js';
import { WorkOrderFromMrpProduction } from './work-order.from.mrp-production.js';
import { WorkOrderReleasedFromMrpProduction } from './work-order-released.from.mrp-production.js';

export const odooMaps = {
  consumed: ConsumedFromStockMoveLine,
  finishedGoodsReceived: FinishedGoodsReceivedFromStockMoveLine,
  item: ItemFromProductProduct,
  lot: LotFromStockLot,
  moved: MovedFromStockMoveLine,
  operationCompleted: OperationCompletedFromMrpWorkorder,
  scrapDeclared: ScrapDeclaredFromStockScrap,
  stockBalance: StockBalanceFromStockQuant,
  workOrder: WorkOrderFromMrpProduction,
  workOrderReleased: WorkOrderReleasedFromMrpProduction,
} as const;
