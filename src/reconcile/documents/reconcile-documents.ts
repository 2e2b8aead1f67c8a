import { byText } from '../../core/field.js';
import { toleranceOf } from '../engines/rules.js';
import { COLUMNS, type LedgerLine, type Side, type Sides } from '../ledger/line.js';
import type { Outcome } from '../outcome.js';
import { DEFAULT_POLICY } from '../policy/default-policy.js';
import { type ReconcileOptions, reconcile } from '../reconcile.js';
import { type Document, isFact, type Page, pageOf, STOCK } from './balance-lines.js';
import { createEntityBook, type EntityBook } from './entity-book.js';
import { entityWords } from './entity-lines.js';
import { createFactBook, type FactBook } from './fact-book.js';
import { factContradictions } from './fact-words.js';
import { type BooksLeftOut, comparedBooks } from './stock-sides.js';
import { stockedAmong } from './stocked.js';
import { contradictionsOf } from './words.js';

/** What the caller may say of a comparison of documents. */
export interface DocumentOptions extends ReconcileOptions {
  /** Only these contract names, and `stock` for balances; otherwise those that both sides tell. */
  readonly families?: readonly string[];
}

/** The outcome, and which documents were told and not compared. */
export interface DocumentOutcome extends Outcome {
  /** How many documents there are of contracts that one side alone tells, or that were not asked for. */
  readonly notCompared: Sides<Readonly<Record<string, number>>>;
  /** How many documents take a fact back. */
  readonly reversals: Sides<number>;
  /** How many documents of things a later one replaces. */
  readonly replaced: Sides<number>;
  /** Lines of the books that were not compared. */
  readonly booksLeftOut: Sides<BooksLeftOut>;
}

type Documents = Iterable<Document> | AsyncIterable<Document>;

/** The documents of one side, sorted by how they are compared. */
interface Shelf {
  readonly facts: FactBook;
  readonly entities: EntityBook;
  readonly pages: Page[];
}

/**
 * Compares what two systems tell, `left` against `right`: facts, things and balances, each in the flow of its
 * contract, balances in the flow `stock`. The same documents in any order give the same outcome, and swapping
 * the sides mirrors it.
 * @example (await reconcileDocuments(fromMes, fromOdoo)).clean //=> true
 */
export async function reconcileDocuments(
  left: Documents,
  right: Documents,
  options: DocumentOptions = {},
): Promise<DocumentOutcome> {
  const { asOf = '' } = options;
  const sides = { left: await sorted(left, asOf), right: await sorted(right, asOf) };
  // Items may be found among the documents: they are all known only now.
  const items = [...(options.items ?? [])];
  const families = new Set(options.families ?? toldByBoth(sides));
  const pages = families.has(STOCK) ? { left: sides.left.pages, right: sides.right.pages } : NO_PAGES;
  const books = comparedBooks(pages, stockedAmong(items), asOf);
  const columns = new Set(COLUMNS);
  const ledger = (side: Side) => ({
    columns,
    lines: [
      ...sides[side].facts.lines(families),
      ...sides[side].entities.lines(families),
      ...books[side].lines,
    ],
  });
  const outcome = await reconcile(ledger('left'), ledger('right'), {
    ...options,
    items,
    contradictions: contradictionsIn(sides, options),
  });
  const of = <T>(read: (it: Shelf) => T): Sides<T> => ({ left: read(sides.left), right: read(sides.right) });
  return {
    ...outcome,
    notCompared: of((it) => notComparedOf(it, families)),
    reversals: of((it) => it.facts.reversals),
    replaced: of((it) => it.entities.replaced(families)),
    booksLeftOut: { left: books.left.leftOut, right: books.right.leftOut },
  };
}

const NO_PAGES: Sides<readonly Page[]> = { left: [], right: [] };

async function sorted(documents: Documents, asOf: string): Promise<Shelf> {
  const shelf = { facts: createFactBook(asOf), entities: createEntityBook(asOf), pages: [] as Page[] };
  for await (const document of documents) {
    const page = pageOf(document);
    if (page) shelf.pages.push(page);
    else if (isFact(document)) shelf.facts.take(document);
    else shelf.entities.take(document);
  }
  return shelf;
}

const flowsOf = ({ facts, entities, pages }: Shelf): string[] => [
  ...facts.flows(),
  ...entities.flows(),
  ...(pages.length > 0 ? [STOCK] : []),
];

function toldByBoth({ left, right }: Sides<Shelf>): string[] {
  const there = new Set(flowsOf(right));
  return flowsOf(left).filter((it) => there.has(it));
}

function notComparedOf(
  { facts, entities, pages }: Shelf,
  families: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  const books: [string, number][] = families.has(STOCK) || pages.length === 0 ? [] : [[STOCK, pages.length]];
  const counts = [...facts.leftOut(families), ...entities.leftOut(families), ...books];
  return Object.fromEntries(counts.sort(([a], [b]) => byText(a, b)));
}

function contradictionsIn({ left, right }: Sides<Shelf>, { policy = DEFAULT_POLICY }: DocumentOptions) {
  const tolerance = toleranceOf(policy);
  return (a: LedgerLine, b: LedgerLine): readonly string[] => {
    const [one, two] = [left.facts.toldOf(a), right.facts.toldOf(b)];
    if (one && two) return factContradictions(one, two, tolerance);
    const [here, there] = [left.entities.entityOf(a), right.entities.entityOf(b)];
    return here && there ? contradictionsOf(entityWords(here), entityWords(there), tolerance) : [];
  };
}
