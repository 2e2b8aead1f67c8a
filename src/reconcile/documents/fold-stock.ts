import { decimalFromUnits, decimalUnits } from '../../core/decimal.js';
import { byText, joined } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import { EMPTY_LINE, type LedgerLine } from '../ledger/line.js';
import { STOCK } from './balance-lines.js';
import type { Books } from './books.js';
import type { Move } from './stock-moves.js';

/** One item and lot at one place: what lay there before, what moved, and what the books say. */
export interface Shelf {
  readonly opening: LedgerLine[];
  readonly moves: LedgerLine[];
  readonly told: LedgerLine[];
}

/** One system's books and what should stand in them. */
export interface Folded {
  readonly system: string;
  readonly flow: string;
  readonly shelves: readonly Shelf[];
  readonly left: readonly LedgerLine[];
  readonly right: readonly LedgerLine[];
  /** The postings that a folded line adds up. */
  readonly behind: ReadonlyMap<LedgerLine, readonly LedgerLine[]>;
}

/** Adds up what moved, shelf by shelf; status, owner and handling unit are summed away. */
export function foldStock(
  books: Books,
  moves: readonly Move[],
  opening: readonly LedgerLine[],
  flow = STOCK,
): Folded {
  const shelves = shelvesOf(books, moves, opening);
  const behind = new Map<LedgerLine, readonly LedgerLine[]>();
  const left = shelves.flatMap((shelf) => {
    const byUnit = new Map<string, LedgerLine[]>();
    for (const it of [...shelf.opening, ...shelf.moves]) remembered(byUnit, it.unit, () => []).push(it);
    return [...byUnit.values()].map((postings) => {
      const sum = sumLine(postings, flow, books.asOf);
      behind.set(sum, postings);
      return sum;
    });
  });
  const right = shelves.flatMap((it) => it.told).map((it) => ({ ...it, flow, status: '', ownerId: '' }));
  return { system: books.system, flow, shelves, left, right, behind };
}

/** One line that says what a shelf should hold. */
function sumLine(postings: readonly LedgerLine[], flow: string, recordedAt: string): LedgerLine {
  const [first] = postings;
  const sum = postings.reduce((all, it) => all + decimalUnits(it.quantity), 0n);
  return {
    ...EMPTY_LINE,
    flow,
    plantId: first?.plantId ?? '',
    locationId: first?.locationId ?? '',
    itemId: first?.itemId ?? '',
    lotNumber: first?.lotNumber ?? '',
    quantity: decimalFromUnits(sum),
    unit: first?.unit ?? '',
    recordedAt,
    id: postings.length === 1 ? (first?.id ?? '') : `${postings.length} postings`,
    source: 'movements',
  };
}

const placeOf = ({ plantId, locationId, itemId, lotNumber }: LedgerLine): string =>
  joined([plantId, locationId, itemId, lotNumber]);

/** The shelves that one system's books speak of, or should. */
function shelvesOf(books: Books, moves: readonly Move[], opening: readonly LedgerLine[]): Shelf[] {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (line: LedgerLine): Shelf =>
    remembered(shelves, placeOf(line), () => ({ opening: [], moves: [], told: [] }));
  const listed = new Set(books.lines.map((it) => joined([it.plantId, it.locationId])));
  for (const line of books.lines) shelfOf(line).told.push(line);
  for (const line of opening) shelfOf(line).opening.push(line);
  for (const { line, whenListed } of moves)
    if (!whenListed || listed.has(joined([line.plantId, line.locationId]))) shelfOf(line).moves.push(line);
  const speaksOf = (plantId: string): boolean => books.plants === 'all' || books.plants.has(plantId);
  return [...shelves.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, shelf]) => shelf)
    .filter(({ opening: before, moves: moved, told }) => {
      const any = told[0] ?? moved[0] ?? before[0];
      return any !== undefined && speaksOf(any.plantId) && (books.complete || told.length > 0);
    });
}
