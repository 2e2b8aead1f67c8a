/**
 * Reconciliation: two ledgers in; every difference with its class, its evidence and what closes it.
 * @module
 */

export type { ItemUnits } from '../vocabulary/conversion.js';
export type { BreakClass, Remedy } from './classes/break-class.js';
export { BREAK_CODES, type BreakCode, SEVERITIES, type Severity } from './classes/codes.js';
export { CLASSES, classOf } from './classes/index.js';
export type { Knowledge, KnownItem, Waiting } from './classify/scene.js';
export { type StateAfter, stateAfter, type TotalsAfter } from './corrections/after.js';
export { applyProposals } from './corrections/apply.js';
export { type Correction, type CorrectionTelling, correctionOf } from './corrections/as-events.js';
export type { Document, Entity } from './documents/balance-lines.js';
export type { Fact } from './documents/fact-lines.js';
export {
  type DocumentOptions,
  type DocumentOutcome,
  reconcileDocuments,
} from './documents/reconcile-documents.js';
export { reconcileFacts } from './documents/reconcile-facts.js';
export { type LargeOptions, reconcileLarge, type Telling } from './documents/reconcile-large.js';
export { reconcileStock, type StockOptions, type StockOutcome } from './documents/reconcile-stock.js';
export type { Flow } from './documents/stock-flow.js';
export { bucketResidue } from './engines/buckets.js';
export {
  type DuckDbSettings,
  duckDbFileResidue,
  duckDbResidue,
  type FileResidue,
  type LedgerFile,
} from './engines/duckdb.js';
export { REQUEST_LIMITS, type RequestLimits } from './engines/find-buckets.js';
export { memoryResidue, residueOfLines } from './engines/memory-residue.js';
export { mergeResidue, type SortedLedger } from './engines/merge.js';
export type {
  BucketRange,
  BucketRequest,
  Checksum,
  Comparison,
  LikeRequest,
  Page,
  ProbeLists,
  RemoteLedger,
  RemoteSurvey,
} from './engines/remote-ledger.js';
export { serveLedger } from './engines/serve-ledger.js';
export { checksumOfRow, checksumsSql, likeSql, linesSql } from './engines/sql/bucket-statements.js';
export { type DialectName, printSql } from './engines/sql/print.js';
export { residueFromLines, residueLines } from './engines/sql/residue-file.js';
export { type FlowSurvey, type Survey, startSurvey } from './engines/survey.js';
export { byFlowAndKey } from './ledger/binary-order.js';
export { type Layout, layoutOf } from './ledger/columns.js';
export { digestOfFile } from './ledger/file-digest.js';
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
export { LineSplitter, LONGEST_LINE_BYTES, type RawLine } from './ledger/line-splitter.js';
export { type TableMapping, tableMapping } from './ledger/mapping.js';
export { readCsv } from './ledger/read-csv.js';
export { LEDGER_FILES, readLedgerFile, readSortedFile } from './ledger/read-file.js';
export { readNdjson, readObjects } from './ledger/read-ndjson.js';
export type { Bytes, RowCounts, RowReject, TableOptions, TableReading } from './ledger/read-table.js';
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
export { toleratedIn } from './policy/tolerated-in.js';
export { planOf, type ReconcileOptions, reconcile } from './reconcile.js';
export { csvOf } from './report/csv.js';
export type { BreakDocument, ReportDocument, Reported } from './report/documents.js';
export type { FilePort, OpenFile } from './report/files.js';
export { markdownOf } from './report/markdown.js';
export { PAGE_BREAKS, pageOf } from './report/page/page.js';
export { summaryText } from './report/summary-text.js';
export { type ReportOptions, toReport } from './report/to-report.js';
export { REPORT_FILE, type ReportFile, type WriteOptions, writeReport } from './report/write-report.js';
export type { ContextLine, Counts, Engine, Ledger, Plan, Residue, Total } from './residue.js';
export type { OrderLine, StageSum } from './three-way/order-line.js';
export { reconcileThreeWay, type ThreeWayOutcome } from './three-way/reconcile-three-way.js';
export { STAGES, type Stage, type StageLines, type ThreeWay } from './three-way/stages.js';
export { supplyLedgers } from './three-way/supply-lines.js';
export { THREE_WAY_VERDICTS, type ThreeWayVerdict } from './three-way/verdicts.js';
