import { latestOf } from '../../core/field.js';
import { type ItemUnits, unitsOf } from '../../vocabulary/conversion.js';
import { COLUMNS, type Side } from '../ledger/line.js';
import type { Outcome } from '../outcome.js';
import { type ReconcileOptions, reconcile } from '../reconcile.js';
import { type Document, type Page, pageOf, STOCK } from './balance-lines.js';
import { type Books, booksOf } from './books.js';
import type { Fact } from './fact-lines.js';
import { type Folded, foldStock } from './fold-stock.js';
import { type Flow, flowsOf } from './stock-flow.js';
import { type LeftOut, type Move, movesOf } from './stock-moves.js';
import { stockedAmong } from './stocked.js';

/** What the caller may say of a comparison of stock. */
export interface StockOptions extends ReconcileOptions {
  /** The books before the first movement; without them every shelf begins empty. */
  readonly opening?: Iterable<Document>;
  /**
   * Whether what is not listed is zero. By default a report says so itself, and entities are taken to be all
   * there is.
   */
  readonly complete?: boolean;
}

/** The outcome of comparing movements with balances, with what was folded. */
export interface StockOutcome extends Outcome {
  readonly stock: {
    readonly flows: readonly Flow[];
    /** Movements up to this moment are in the opening already. */
    readonly openingAsOf: string;
    /** Up to when movements count, and whether what is not listed is zero. */
    readonly books: readonly { readonly system: string; readonly asOf: string; readonly complete: boolean }[];
    /** How many movements count, and how many documents take one back. */
    readonly moved: number;
    readonly reversals: number;
    /** Why movements were not compared. */
    readonly leftOut: Readonly<Record<LeftOut, number>>;
    /** Lines of the books that a later word replaces, and lines of items that are not stocked. */
    readonly booksLeftOut: { readonly replaced: number; readonly notStocked: number };
  };
}

const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** Where nobody keeps books every shelf should be empty: a comparison with nothing is not clean. */
const NO_BOOKS: Books = {
  system: '',
  asOf: END_OF_TIME,
  plants: 'all',
  complete: true,
  lines: [],
  replaced: 0,
  notStocked: 0,
};

/**
 * Folds movements and compares the result with what the books say, per plant, place, item and lot: opening +
 * in − out = closing, exactly. The order of the documents plays no part.
 * @example (await reconcileStock(movements, balances, items)).clean //=> true
 */
export async function reconcileStock(
  movements: Iterable<Fact> | AsyncIterable<Fact>,
  balances: Iterable<Document> | AsyncIterable<Document>,
  items: Iterable<ItemUnits> = [],
  options: StockOptions = {},
): Promise<StockOutcome> {
  const known = [...items];
  const isStocked = stockedAmong(known);
  const opening = booksOf(await pagesOf(options.opening ?? []), isStocked, true);
  const told = booksOf(await pagesOf(balances), isStocked, options.complete);
  const books = told.length > 0 ? told : [NO_BOOKS];
  const moved = await movesOf(movements, { isStocked, after: latest(opening), until: latest(books) });
  const folded = foldAll(books, moved.moves, opening);
  const outcome = await compareFolded(folded, { ...options, items: known });
  const sum = (count: (it: Books) => number): number => books.reduce((all, it) => all + count(it), 0);
  return {
    ...outcome,
    stock: {
      flows: folded.flatMap((it) => flowsOf(it, unitsOf(known))),
      openingAsOf: latest(opening),
      books: told.map(({ system, asOf, complete }) => ({ system, asOf, complete })),
      moved: moved.moved,
      reversals: moved.reversals,
      leftOut: moved.leftOut,
      booksLeftOut: { replaced: sum((it) => it.replaced), notStocked: sum((it) => it.notStocked) },
    },
  };
}

/** Each system's books with the movements up to their moment; its own opening, or the one there is. */
const foldAll = (books: readonly Books[], moves: readonly Move[], opening: readonly Books[]): Folded[] =>
  books.map((it) => {
    const own = opening.filter((before) => before.system === it.system);
    const before = (own.length > 0 ? own : opening).flatMap((one) => one.lines);
    const counting = moves.filter(({ line }) => line.occurredAt <= it.asOf);
    return foldStock(it, counting, before, books.length > 1 ? `${STOCK} in ${it.system}` : STOCK);
  });

function compareFolded(folded: readonly Folded[], options: ReconcileOptions): Promise<Outcome> {
  const behind = new Map(folded.flatMap((it) => [...it.behind]));
  const columns = new Set(COLUMNS);
  const ledger = (side: Side) => ({ columns, lines: folded.flatMap((it) => it[side]) });
  return reconcile(ledger('left'), ledger('right'), {
    ...options,
    names: { left: 'movements', right: 'balances', ...options.names },
    behind: (line) => behind.get(line) ?? [],
  });
}

async function pagesOf(documents: Iterable<Document> | AsyncIterable<Document>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const document of documents) {
    const page = pageOf(document);
    if (page) pages.push(page);
  }
  return pages;
}

const latest = (books: readonly Books[]): string => latestOf(books.map((it) => it.asOf));
