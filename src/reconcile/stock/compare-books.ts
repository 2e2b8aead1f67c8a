import { same, ZERO } from '../../core/fraction.js';
import type { Run } from '../run.js';
import type { BalanceLine } from './balance-lines.js';
import type { Books } from './books.js';
import type { End } from './ends.js';
import { explainStock, tellUnconvertible } from './explain-stock.js';
import { type Flow, flowsOf } from './flow.js';
import { type Counted, count, type Shelf, shelvesOf } from './shelf.js';

/** How one system's books compare with what moved. */
export interface Compared {
  readonly flows: readonly Flow[];
  /** Shelves that are in a break. */
  readonly broken: readonly Shelf[];
}

/** Counts every shelf of one system and says where the two accounts of it differ. */
export function compareBooks(
  books: Books,
  ends: readonly End[],
  opening: readonly BalanceLine[],
  run: Run,
): Compared {
  const counting = ends.filter((it) => it.time <= books.asOf);
  const own = opening.filter((it) => it.system === books.system);
  const shelves = shelvesOf(books, counting, own.length > 0 ? own : opening);
  const counted: Counted[] = [];
  const broken: Shelf[] = [];
  for (const shelf of shelves) {
    const it = count(shelf, run);
    if (it) counted.push(it);
    else {
      tellUnconvertible(shelf, run);
      broken.push(shelf);
    }
  }
  const gaps = counted.filter((it) => !same(it.difference, ZERO));
  explainStock(gaps, run);
  return { flows: flowsOf(books.system, counted), broken: [...broken, ...gaps.map((it) => it.shelf)] };
}
