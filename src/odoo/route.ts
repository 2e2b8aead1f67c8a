import { type Issue, issue } from '../core/issue.js';
import type { Result } from '../core/result.js';
import type { SiteView } from '../sites/site-view.js';
import type { createBalances } from './balance-report.js';
import type { Books } from './books.js';
import { decodeRecord, type OdooRecord } from './record.js';
import type { Teller } from './teller.js';
import type { Answer, OdooDocument } from './verdict.js';

/** What becomes of one raw record of one model. */
export type Route = (raw: unknown) => Answer;

/** What every route may ask. */
export interface Desk {
  readonly books: Books;
  readonly view: SiteView;
  readonly teller: Teller;
  readonly balances: ReturnType<typeof createBalances>;
  readonly asOf: string;
}

/** One document told, or why not. */
export const answer = (told: Result<OdooDocument>): Answer =>
  told.ok ? { documents: [told.value] } : { issues: told.issues };

/** Several documents of one record: all of them, or everything that is wrong. */
export function answerAll(told: readonly Result<OdooDocument>[]): Answer {
  const issues = told.flatMap((one) => (one.ok ? [] : one.issues));
  if (issues.length > 0) return { issues: unique(issues) };
  return { documents: told.flatMap((one) => (one.ok ? [one.value] : [])) };
}

const unique = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((it) => [JSON.stringify(it), it])).values(),
];

/** A row of the site file waits for a person; until then its record tells nothing. */
export const undecided = ({ why }: { readonly why: string }): Answer => ({
  skipped: `Nobody has decided its code in the site file yet: ${why}.`,
});

/** Another record is needed, and was not among the answers. */
export const incomplete = (model: string, field: string, found: unknown, wanted: string): Answer => ({
  issues: [issue('ODOO_INCOMPLETE', model, `/${field}`, found, wanted)],
});

/** Decodes, then goes on; a record of another shape is a rejected one. */
export const decoded =
  <R>(record: OdooRecord<R>, books: Books, then: (it: R) => Answer): Route =>
  (raw) => {
    const it = decodeRecord(record, books.version, raw);
    return it.ok ? then(it.value) : { issues: it.issues };
  };
