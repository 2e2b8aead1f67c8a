import { joined } from '../../core/field.js';
import { type Fraction, minus, plus, ZERO } from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { About } from '../break.js';
import type { Telling } from '../fact-row.js';
import type { Run } from '../run.js';
import type { BalanceLine } from './balance-lines.js';
import type { Books } from './books.js';
import type { End } from './ends.js';

/** A telling with its amount in the unit of its shelf. */
export interface Line {
  readonly row: Telling;
  readonly amount: Fraction;
}

/**
 * All that is said of one item and lot at one place: what moved, what lay there before, what the books say.
 */
export interface Shelf {
  readonly system: string;
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lot: string;
  readonly ends: End[];
  readonly opening: BalanceLine[];
  readonly lines: BalanceLine[];
}

/** A shelf counted in one unit, and how far the two accounts of it are apart: folded minus reported. */
export interface Counted {
  readonly shelf: Shelf;
  readonly unit: string;
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly difference: Fraction;
}

/** Where a movement or a line of the books belongs; status, owner and handling unit are summed away. */
interface Spot {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lot: string;
}

/** The shelves that one system's books speak of, or should. */
export function shelvesOf(
  books: Books,
  ends: readonly End[],
  opening: readonly BalanceLine[],
): readonly Shelf[] {
  const { system } = books;
  const shelves = new Map<string, Shelf>();
  const shelfOf = ({ plantId, locationId, itemId, lot }: Spot): Shelf =>
    remembered(shelves, joined([plantId, locationId, itemId, lot]), () => {
      return { system, plantId, locationId, itemId, lot, ends: [], opening: [], lines: [] };
    });
  const listed = new Set(books.lines.map((it) => joined([it.plantId, it.locationId])));
  for (const line of books.lines) shelfOf(line).lines.push(line);
  for (const line of opening) shelfOf(line).opening.push(line);
  for (const end of ends)
    if (!end.whenListed || listed.has(joined([end.plantId, end.locationId]))) shelfOf(end).ends.push(end);
  const ordered = [...shelves.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shelf]) => shelf);
  const { plants } = books;
  const speaksOf = (plantId: string): boolean => plants === 'all' || plants.has(plantId);
  return ordered.filter((it) => speaksOf(it.plantId) && (books.complete || it.lines.length > 0));
}

/** The unit of a shelf: the item's own, else that of the books, else that of the movements. */
export function unitOf(shelf: Shelf, run: Run): string {
  const told = (lines: readonly Telling[]): string | undefined => lines.map((it) => it.unit).sort()[0];
  return (
    run.units.baseUnit(shelf.itemId) ?? told(shelf.lines) ?? told(shelf.opening) ?? told(shelf.ends) ?? ''
  );
}

/** Counts a shelf; undefined when something on it does not convert into its unit. */
export function count(shelf: Shelf, run: Run): Counted | undefined {
  const unit = unitOf(shelf, run);
  const kind = run.units.kind(unit, shelf.itemId);
  const all = [...shelf.opening, ...shelf.ends, ...shelf.lines];
  if (all.some((it) => run.units.kind(it.unit, shelf.itemId) !== kind)) return undefined;
  const counted = (lines: readonly Telling[]): Line[] =>
    lines.map((row) => ({ row, amount: run.units.convert(row.units, row.unit, unit, shelf.itemId) }));
  const [left, right] = [counted([...shelf.opening, ...shelf.ends]), counted(shelf.lines)];
  return { shelf, unit, left, right, difference: minus(sum(left), sum(right)) };
}

export const sum = (lines: readonly Line[]): Fraction =>
  lines.reduce((all, it) => plus(all, it.amount), ZERO);

/** What a break on this shelf is about. */
export const aboutShelf = ({ system, plantId, locationId, itemId, lot }: Shelf): About => ({
  name: 'stock',
  plantId,
  fields: { system, locationId, itemId },
  ...(lot ? { lotNumber: lot } : {}),
});
