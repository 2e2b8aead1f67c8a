/**
 * Reconciliation: two ledgers in, classified breaks out.
 * @module
 */

export type { ItemUnits } from '../vocabulary/conversion.js';
export type { About, Amount, Break, Correction, Evidence, Posting, SideNames } from './break.js';
export { breakOrder } from './break.js';
export { type Action, BREAKS, type BreakCode, type BreakKind, type Severity } from './break-codes.js';
export { type DiskOptions, type DiskReport, reconcileFactsOnDisk } from './engines/disk.js';
export { reconcileFacts } from './engines/memory.js';
export type { Account, Fact, Side } from './fact-row.js';
export type { Report, Summary } from './report.js';
export type { FactOptions, Parameters } from './run.js';
export type { Document, Entity } from './stock/balance-lines.js';
export type { Flow } from './stock/flow.js';
export {
  reconcileStock,
  type StockOptions,
  type StockParameters,
  type StockReport,
} from './stock/reconcile-stock.js';
export type { Accounts, Family, FamilySide, Sides } from './tally.js';
