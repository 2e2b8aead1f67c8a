import type { BreakDocument, ReportDocument } from '../documents.js';

/** What stands in the page as data: its script draws and lists nothing else. */
export interface PageData {
  readonly report: ReportDocument;
  /** The gravest first, as many as the page holds. */
  readonly breaks: readonly BreakDocument[];
  /** The moment from which ages are counted; empty where no side tells one. */
  readonly moment: string;
  /** Earlier runs and this one, the oldest first. */
  readonly runs: ReportDocument['earlier'];
}

/** Data as the text of a script element: nothing in it ends the element. */
export const scriptJson = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
