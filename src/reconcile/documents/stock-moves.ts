import { decimalFromUnits } from '../../core/decimal.js';
import { stockEnds } from '../../core/stock-end.js';
import { EMPTY_LINE, keyOf, type LedgerLine } from '../ledger/line.js';
import { STOCK } from './balance-lines.js';
import { createFactBook } from './fact-book.js';
import { type Fact, factLine } from './fact-lines.js';

/** Why a movement is not compared. */
export type LeftOut =
  | 'noMovement'
  | 'outsideStock'
  | 'itemNotStocked'
  | 'otherTime'
  | 'reversed'
  | 'toldAgain';

/** Which movements count. */
export interface Window {
  readonly isStocked: (itemId: string) => boolean;
  /** After the opening balances … */
  readonly after: string;
  /** … and up to the latest books. */
  readonly until: string;
}

/** What one movement does to one place. */
export interface Move {
  readonly line: LedgerLine;
  /** The place keeps stock only if some balance names it. */
  readonly whenListed: boolean;
}

/** The movements that count, as what they do to places, and what became of the other documents. */
export interface Moves {
  readonly moves: readonly Move[];
  /** How many documents they are. */
  readonly moved: number;
  readonly reversals: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** Each movement once, without what was taken back; what is left out is counted by its reason. */
export async function movesOf(facts: Iterable<Fact> | AsyncIterable<Fact>, window: Window): Promise<Moves> {
  const book = createFactBook('', (fact) => [{ line: factLine(fact), leads: true }]);
  const flows = new Set<string>();
  const leftOut = {
    noMovement: 0,
    outsideStock: 0,
    itemNotStocked: 0,
    otherTime: 0,
    reversed: 0,
    toldAgain: 0,
  };
  for await (const fact of facts) {
    if (fact.contract.movement || fact.contract.reverses !== undefined) book.take(fact);
    else leftOut.noMovement++;
    if (fact.contract.movement) flows.add(fact.contract.name);
  }
  const seen = new Set<string>();
  const moves: Move[] = [];
  let moved = 0;
  const latestFirst = book.lines(flows).sort(byRecording);
  for (const line of latestFirst) {
    const fact = book.toldOf(line)?.fact;
    const reason = fact ? leftOutReason(fact, line, window, seen) : undefined;
    seen.add(keyOf(line));
    if (reason !== undefined) leftOut[reason]++;
    else if (fact) {
      moved++;
      moves.push(...endsOf(fact, line).filter((it) => window.isStocked(it.line.itemId)));
    }
  }
  return { moves, moved, reversals: book.reversals, leftOut };
}

/** The latest telling of a fact first: it is the one that counts. */
const byRecording = (a: LedgerLine, b: LedgerLine): number =>
  a.recordedAt > b.recordedAt ? -1 : a.recordedAt < b.recordedAt ? 1 : a.content < b.content ? -1 : 1;

function leftOutReason(
  fact: Fact,
  line: LedgerLine,
  window: Window,
  seen: ReadonlySet<string>,
): LeftOut | undefined {
  if (seen.has(keyOf(line))) return 'toldAgain';
  if (line.state !== '') return 'reversed';
  const ends = stockEnds(fact.contract.movement, fact.event.data);
  if (ends.length === 0) return 'outsideStock';
  if (!ends.some((it) => window.isStocked(it.itemId))) return 'itemNotStocked';
  return line.occurredAt <= window.after || line.occurredAt > window.until ? 'otherTime' : undefined;
}

/** The ends of a movement that lie in stock, line by line, taking first. */
const endsOf = ({ contract, event }: Fact, { key, occurredAt, recordedAt, id, source }: LedgerLine): Move[] =>
  stockEnds(contract.movement, event.data).map(
    ({ plantId, locationId, itemId, lotNumber, units, unit, whenListed }) => ({
      whenListed,
      line: {
        ...EMPTY_LINE,
        flow: STOCK,
        key,
        plantId,
        locationId,
        itemId,
        lotNumber,
        quantity: decimalFromUnits(units),
        unit,
        occurredAt,
        recordedAt,
        id,
        source,
      },
    }),
  );
