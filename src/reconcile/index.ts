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
export type { Criterion } from './parallel/criteria.js';
export type { FlowScore, Rate } from './parallel/flow-scores.js';
export { type Gate, GateShape } from './parallel/gate.js';
export type { OpenBreak } from './parallel/open-breaks.js';
export { readGate } from './parallel/read-gate.js';
export { type Run, type RunBreak, type RunOutcome, readRun } from './parallel/run.js';
export { type Scorecard, scorecardOf } from './parallel/scorecard.js';
export { scorecardText } from './parallel/scorecard-text.js';
export { type Bounds, type Confidence, wilson } from './parallel/wilson.js';
export { type Approval, approvalFor, type Worth, worthOf } from './policy/approval.js';
export { businessDay, dayStart, type ShiftOfDay, shiftOf } from './policy/business-day.js';
export { DEFAULT_POLICY } from './policy/default-policy.js';
export { toleratedIn } from './policy/tolerated-in.js';
export { driftsOf, type Tolerated, type ToleratedSum, toleratedSums } from './policy/drift.js';
export { authorityOf, businessDayOf } from './policy/entry.js';
export {
  type ApprovalLevel,
  type BusinessDay,
  type ItemPolicy,
  type MatchRule,
  type Policy,
  type PolicyFile,
  PolicyShape,
  type Scope,
  type Tolerance,
} from './policy/policy.js';
export { readPolicy } from './policy/read-policy.js';
export { type Difference, judge, judgeSides, toleranceFor, type Verdict } from './policy/tolerance.js';
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
