/** The contracts of inventory, one line per version, sorted by name. */
export { AdjustedV1 } from './adjusted.v1.js';
export { BalanceReportedV1 } from './balance-reported.v1.js';
export { InventoryMovementV1 } from './inventory-movement.v1.js';
export { MovedV1 } from './moved.v1.js';
export { StockBalanceV1 } from './stock-balance.v1.js';
