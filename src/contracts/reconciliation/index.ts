/** The contracts of reconciliation, one line per version, sorted by name. */
export { BreakV1 } from './break.v1.js';
export { ReportV1 } from './report.v1.js';
