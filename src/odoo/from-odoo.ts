import { type Issue, issue } from '../core/issue.js';
import { remembered } from '../core/remembered.js';
import { BalanceReportedV1, StockBalanceV1 } from '../printed/index.js';
import type { Site } from '../sites/site.js';
import { type SiteView, viewSite } from '../sites/site-view.js';
import type { OdooAnswers } from './answers.js';
import { balancePages, createBalances } from './balance-report.js';
import { type Books, readBooks } from './books.js';
import { familyName, type OrderFamily } from './families.js';
import { routesOf } from './routes.js';
import { createTeller } from './teller.js';
import { type Answer, type OdooDocument, type Report, recordName, type Verdict } from './verdict.js';
import { type OdooVersion, refuseUnknown } from './versions.js';

/** How to read one Odoo's answers. */
export interface FromOdooOptions {
  readonly version: OdooVersion;
  readonly site: Site;
  /** When the events are built; no part of any identity. */
  readonly recordedAt: string;
  /** The moment of the balances; when left out, the latest change that any record knows of. */
  readonly asOf?: string;
}

/**
 * Maps every record of the answers: each gets exactly one verdict, and nothing is read that is not
 * accounted for.
 * Models come in their own order, records in the order they were read; balances follow as reports at the end.
 */
export async function* fromOdoo(
  answers: OdooAnswers,
  options: FromOdooOptions,
): AsyncGenerator<Verdict | Report> {
  refuseUnknown(options.version);
  const asWritten = viewSite(options.site);
  const books = await readBooks(answers, options.version, asWritten);
  const view = withoutAmbiguousNames(asWritten, books);
  const teller = createTeller(view, options.recordedAt);
  const balances = createBalances();
  const asOf = options.asOf ?? books.asOf ?? options.recordedAt;
  const routes = routesOf({ books, view, teller, balances, asOf });
  let complete = true;
  for (const model of answers.models) {
    const route = Object.hasOwn(routes, model) ? routes[model] : undefined;
    for await (const raw of answers.records(model)) {
      const verdict = verdictOf(
        model,
        raw,
        route?.(raw) ?? { skipped: 'No contract is told from this model.' },
      );
      if (model === 'stock.quant' && verdict.outcome === 'rejected') complete = false;
      yield verdict;
    }
  }
  const lines = balances.all();
  if (lines.length === 0) return;
  yield {
    outcome: 'report',
    documents: lines.map(
      (document): OdooDocument => ({ kind: 'entity', contract: StockBalanceV1, document }),
    ),
  };
  for (const page of balancePages(lines, complete)) {
    const told = teller.event(BalanceReportedV1, page, `page ${page.page}`);
    if (!told.ok)
      throw new Error(`a page of balances does not fit its contract: ${JSON.stringify(told.issues[0])}`);
    yield { outcome: 'report', documents: [told.value] };
  }
}

function verdictOf(model: string, raw: unknown, answer: Answer): Verdict {
  const record = recordName(model, raw);
  const issues = [
    ...('issues' in answer ? answer.issues : []),
    ...(record.id === undefined ? [withoutId(model)] : []),
  ];
  if (issues.length > 0) return { outcome: 'rejected', record, issues, raw };
  if ('skipped' in answer) return { outcome: 'skipped', record, reason: answer.skipped };
  return { outcome: 'mapped', record, documents: 'documents' in answer ? answer.documents : [] };
}

const withoutId = (model: string): Issue =>
  issue('ODOO_SHAPE', model, '/id', undefined, 'the id that every record has');

/**
 * Two orders whose names become one code would be mixed up: neither has a code then, and both are
 * reported.
 */
function withoutAmbiguousNames(view: SiteView, books: Books): SiteView {
  const claims = new Map<string, Set<OrderFamily | undefined>>();
  for (const it of books.productions.byId.values()) {
    for (const name of new Set([it.name, familyName(it)])) {
      const code = view.documentCode(name);
      if (code !== undefined) remembered(claims, code, () => new Set()).add(books.families.get(it.id));
    }
  }
  const isClear = (code: string): boolean => (claims.get(code)?.size ?? 0) < 2;
  return {
    ...view,
    documentCode: (name) => {
      const code = view.documentCode(name);
      return code !== undefined && isClear(code) ? code : undefined;
    },
  };
}
