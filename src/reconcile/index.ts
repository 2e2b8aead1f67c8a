/**
 * Reconciliation: two ledgers in; every difference with its class, its evidence and what closes it.
 * @module
 */

export type { ItemUnits } from '../vocabulary/conversion.js';
export type { BreakClass, Remedy } from './classes/break-class.js';
export { BREAK_CODES, type BreakCode, SEVERITIES, type Severity } from './classes/codes.js';
export { CLASSES, classOf } from './classes/index.js';
export type { Knowledge, KnownItem, Waiting } from './classify/scene.js';
export { applyProposals } from './corrections/apply.js';
export type { Document, Entity } from './documents/balance-lines.js';
export type { Fact } from './documents/fact-lines.js';
export { type FactOptions, type FactOutcome, reconcileFacts } from './documents/reconcile-facts.js';
export { reconcileStock, type StockOptions, type StockOutcome } from './documents/reconcile-stock.js';
export type { Flow } from './documents/stock-flow.js';
export { memoryResidue } from './engines/memory-residue.js';
export {
  COLUMNS,
  type Column,
  DIMENSIONS,
  type Dimension,
  EMPTY_LINE,
  type LedgerLine,
  type Side,
  type Sides,
} from './ledger/line.js';
export type {
  Amount,
  Break,
  Drift,
  Evidence,
  FlowTotals,
  InFlight,
  Money,
  Outcome,
  Proposal,
  Provenance,
  SideTotals,
  Step,
  Suggestion,
  Waterfall,
} from './outcome.js';
export { outcomeOf } from './outcome-of.js';
export { DEFAULT_POLICY } from './policy/default-policy.js';
export type { Policy } from './policy/policy.js';
export { readPolicy } from './policy/read-policy.js';
export { planOf, type ReconcileOptions, reconcile } from './reconcile.js';
export type { ContextLine, Counts, Engine, Ledger, Plan, Residue, Total } from './residue.js';
