import { latestOf } from '../../core/field.js';
import type { ItemUnits } from '../../vocabulary/conversion.js';
import type { Fact } from '../fact-row.js';
import { startIntake } from '../intake.js';
import { countByCode, inOrder, type Report } from '../report.js';
import { type FactOptions, type Parameters, startRun } from '../run.js';
import { type Document, type Page, pageOf } from './balance-lines.js';
import { type Books, booksOf } from './books.js';
import { compareBooks } from './compare-books.js';
import type { Flow } from './flow.js';
import { type LeftOut, movementsOf } from './movements.js';
import { settle } from './settle.js';

/** What the caller may say of a comparison of stock. */
export interface StockOptions extends Pick<FactOptions, 'names' | 'evidenceLimit'> {
  /** The books before the first movement; without them every shelf begins empty. */
  readonly opening?: Iterable<Document>;
  /**
   * Whether what is not listed is zero. By default a report says so itself, and entities are taken to be all
   * there is.
   */
  readonly complete?: boolean;
}

/** The parameters in force, as the report states them. */
export interface StockParameters extends Pick<Parameters, 'evidenceLimit' | 'names'> {
  /** What is told apart; status, owner and handling unit are summed away. */
  readonly grain: readonly string[];
  /** Movements up to this moment are in the opening already. */
  readonly openingAsOf?: string;
  /** Up to when movements count, and whether what is not listed is zero. */
  readonly books: readonly { readonly system: string; readonly asOf: string; readonly complete: boolean }[];
}

/**
 * The outcome of comparing movements with balances. The accounts of the right side count lines of the books.
 */
export interface StockReport extends Report<StockParameters> {
  readonly flows: readonly Flow[];
  /** Why movements were not compared. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** They move, and no books are kept of them. */
const NOT_STOCKED: readonly string[] = ['consumable', 'service'];

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
 * Folds movements and compares the result with what the books say, per plant, place, item and lot, in the
 * item's base unit: opening + in − out = closing, exactly. Pure, and the order of the documents plays no
 * part.
 * @example reconcileStock(movements, balances, items).clean //=> true
 */
export function reconcileStock(
  movements: Iterable<Fact>,
  balances: Iterable<Document>,
  items: Iterable<ItemUnits> = [],
  options: StockOptions = {},
): StockReport {
  const known = [...items];
  const names = { left: 'movements', right: 'balances', ...options.names };
  const run = startRun({ ...options, names, items: known });
  const intake = startIntake({});
  const isStocked = stockedAmong(known);
  const opening = booksOf(pagesOf(options.opening ?? []), isStocked, true, run);
  const pages = pagesOf(balances);
  for (const page of pages) intake.digest('right', page.named);
  const told = booksOf(pages, isStocked, options.complete, run);
  const books = told.length > 0 ? told : [NO_BOOKS];
  const moved = movementsOf(
    movements,
    { isStocked, after: latest(opening), until: latest(books) },
    intake,
    run,
  );
  const lines = opening.flatMap((it) => it.lines);
  const compared = books.map((it) => compareBooks(it, moved.ends, lines, run));
  const breaks = inOrder(run.takeBreaks());
  return {
    clean: breaks.length === 0,
    parameters: { ...inForce(told, opening), evidenceLimit: run.parameters.evidenceLimit, names },
    inputs: intake.digests(),
    ...settle(moved, books, compared, intake),
    breaksByCode: countByCode(breaks),
    flows: compared.flatMap((it) => it.flows),
    leftOut: moved.leftOut,
    breaks,
  };
}

const stockedAmong = (items: readonly ItemUnits[]): ((itemId: string) => boolean) => {
  const not = new Set(items.filter((it) => NOT_STOCKED.includes(it.itemKind ?? '')).map((it) => it.id));
  return (itemId) => !not.has(itemId);
};

const pagesOf = (documents: Iterable<Document>): Page[] =>
  [...documents].map(pageOf).filter((it) => it !== undefined);

const latest = (books: readonly Books[]): string => latestOf(books.map((it) => it.asOf));

const inForce = (books: readonly Books[], opening: readonly Books[]) => ({
  grain: ['plantId', 'locationId', 'itemId', 'lotNumber'],
  ...(opening.length > 0 ? { openingAsOf: latest(opening) } : {}),
  books: books.map(({ system, asOf, complete }) => ({ system, asOf, complete })),
});
