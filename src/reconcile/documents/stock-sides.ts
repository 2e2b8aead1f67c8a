import { joined } from '../../core/field.js';
import { type LedgerLine, other, type SIDES, type Sides } from '../ledger/line.js';
import type { Page } from './balance-lines.js';
import { type Books, booksOf } from './books.js';

/** Balances of both sides that can be compared with each other, and why others were left out. */
export interface ComparedBooks {
  readonly lines: readonly LedgerLine[];
  readonly leftOut: BooksLeftOut;
}

/** Why lines of the books were not compared. */
export interface BooksLeftOut {
  /** A later word replaces them. */
  readonly replaced: number;
  /** They are of items that are not stocked. */
  readonly notStocked: number;
  /** The other side does not say that it lists everything there. */
  readonly notCovered: number;
}

/**
 * The balances of both sides, by status and owner. All systems of one side make up its books together: each
 * place is kept by one of them. What a side does not list is zero only in plants of which it says that it
 * lists all.
 */
export function comparedBooks(
  pages: Sides<readonly Page[]>,
  isStocked: (itemId: string) => boolean,
  asOf: string,
): Sides<ComparedBooks> {
  const inTime = (it: Page): boolean => asOf === '' || it.asOf <= asOf;
  const books = {
    left: booksOf(pages.left.filter(inTime), isStocked, undefined),
    right: booksOf(pages.right.filter(inTime), isStocked, undefined),
  };
  const of = (side: (typeof SIDES)[number]): ComparedBooks => {
    const told = books[side].flatMap((it) => it.lines);
    const covers = coverageOf(books[other(side)]);
    const lines = told.filter(covers);
    const sum = (count: (it: Books) => number): number => books[side].reduce((all, it) => all + count(it), 0);
    const late = pages[side].filter((it) => !inTime(it)).flatMap((it) => it.lines.map(({ line }) => line));
    return {
      lines: [...lines, ...late],
      leftOut: {
        replaced: sum((it) => it.replaced),
        notStocked: sum((it) => it.notStocked),
        notCovered: told.length - lines.length,
      },
    };
  };
  return { left: of('left'), right: of('right') };
}

const shelfOf = ({ plantId, locationId, itemId, lotNumber }: LedgerLine): string =>
  joined([plantId, locationId, itemId, lotNumber]);

/** Whether these books say something of the shelf of a line, if only that it is empty. */
function coverageOf(books: readonly Books[]): (line: LedgerLine) => boolean {
  // A comparison with nothing is not clean.
  if (books.length === 0) return () => true;
  const listed = new Set(books.flatMap((it) => it.lines.map(shelfOf)));
  return (line) =>
    listed.has(shelfOf(line)) ||
    books.some((it) => it.complete && (it.plants === 'all' || it.plants.has(line.plantId)));
}
