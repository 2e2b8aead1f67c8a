/** The register: one line per contract and version, sorted by name. */
import { TransactionReversedV1 } from './exchange/transaction-reversed.v1.js';
import { BalanceReportedV1 } from './inventory/balance-reported.v1.js';
import { MovedV1 } from './inventory/moved.v1.js';
import { StockBalanceV1 } from './inventory/stock-balance.v1.js';
import { ItemV1 } from './master-data/item.v1.js';
import { ConsumedV1 } from './material/consumed.v1.js';
import { FinishedGoodsReceivedV1 } from './material/finished-goods-received.v1.js';
import { LotV1 } from './material/lot.v1.js';
import { ScrapDeclaredV1 } from './material/scrap-declared.v1.js';
import { OperationCompletedV1 } from './production/operation-completed.v1.js';
import { WorkOrderV1 } from './production/work-order.v1.js';
import { WorkOrderReleasedV1 } from './production/work-order-released.v1.js';

/** Every contract of the library, sorted by name and version. */
export const contracts = [
  TransactionReversedV1,
  BalanceReportedV1,
  MovedV1,
  StockBalanceV1,
  ItemV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  LotV1,
  ScrapDeclaredV1,
  OperationCompletedV1,
  WorkOrderV1,
  WorkOrderReleasedV1,
] as const;

export {
  BalanceReportedV1,
  ConsumedV1,
  FinishedGoodsReceivedV1,
  ItemV1,
  LotV1,
  MovedV1,
  OperationCompletedV1,
  ScrapDeclaredV1,
  StockBalanceV1,
  TransactionReversedV1,
  WorkOrderReleasedV1,
  WorkOrderV1,
};
