import type { DataOf } from '../../core/contract.js';
import type { BreakV1 } from '../../printed/reconciliation/break.v1.js';
import type { ReportV1 } from '../../printed/reconciliation/report.v1.js';

/** The report of one run, as its contract has it. */
export type ReportDocument = DataOf<typeof ReportV1>;

/** One break of one run, as its contract has it. */
export type BreakDocument = DataOf<typeof BreakV1>;

export type LineDocument = BreakDocument['left']['lines'][number];
export type EvidenceDocument = BreakDocument['left'];

/** A report and its breaks: all that the other forms of a report are written from. */
export interface Reported {
  readonly report: ReportDocument;
  readonly breaks: readonly BreakDocument[];
}
