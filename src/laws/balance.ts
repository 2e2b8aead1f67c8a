import { decimalFromUnits } from '../core/decimal.js';
import { byText, joined } from '../core/field.js';
import { amountText, minus, plus } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import { type StockEnd, stockEnds } from '../core/stock-end.js';
import { type BookedShelf, type Books, placeName, spotName } from './books.js';
import type { TurnedFact } from './replay-reversals.js';
import type { ToldEvent } from './told.js';
import { Sum } from './totals-sum.js';
import { type Violation, violation } from './violation.js';

/** How much of an item and lot these facts put at a place, on top of what lay there before. */
export interface Balance {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly stockStatus: string;
  /** In each unit that was told, on its own. */
  readonly onHand: { readonly value: string; readonly unit: string };
  readonly facts: number;
}

/** What a fact does to a spot, and when. */
export interface Moved extends StockEnd {
  readonly key: string;
  readonly time: string;
}

/** What these facts do to the places that keep stock; the others count where some books list them. */
export function movedBy(facts: readonly ToldEvent[], books: readonly Books[]): Moved[] {
  const counted = countedEnds(books);
  return facts.flatMap((it) => {
    const { idempotencykey: key, time } = it.event;
    return counted(it).map((end) => ({ ...end, key, time }));
  });
}

/** What a fact does to places that keep stock. */
function countedEnds(books: readonly Books[]): (fact: ToldEvent) => StockEnd[] {
  const listed = new Set(books.flatMap((it) => [...it.shelves.values()].map(({ spot }) => placeName(spot))));
  return ({ contract, event }) =>
    stockEnds(contract.movement, event.data).filter((it) => !it.whenListed || listed.has(placeName(it)));
}

/**
 * What books of days in between saw besides what these facts do: what was taken back lay there until then.
 * In the end it comes to nothing.
 */
export function turnedBack(
  applied: readonly ToldEvent[],
  turned: readonly TurnedFact[],
  books: readonly Books[],
): Moved[] {
  const counted = countedEnds(books);
  const known = new Set(applied.map((it) => it.event.idempotencykey));
  return turned.flatMap(({ fact, turns: all }) =>
    // A fact that stands in the end and yet does not count never did.
    all.at(-1)?.counts && !known.has(fact.key)
      ? []
      : all
          .slice(known.has(fact.key) ? 1 : 0)
          .flatMap(({ time, key, counts }) =>
            counted(fact).map((it) => ({ ...it, units: counts ? it.units : -it.units, key, time })),
          ),
  );
}

/** Folds movements to what lies where; their order plays no part. */
export function balancesOf(moved: readonly Moved[]): Balance[] {
  const sums = new Map<string, { readonly end: Moved; units: bigint; facts: number }>();
  for (const end of moved) {
    const sum = remembered(sums, joined([spotName(end), end.unit]), () => ({ end, units: 0n, facts: 0 }));
    sum.units += end.units;
    sum.facts++;
  }
  return [...sums]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { end, units, facts }]) => ({
      plantId: end.plantId,
      locationId: end.locationId,
      itemId: end.itemId,
      ...(end.lotNumber === '' ? {} : { lotNumber: end.lotNumber }),
      stockStatus: end.stockStatus,
      onHand: { value: decimalFromUnits(units), unit: end.unit },
      facts,
    }));
}

/** X6: between two words of one system's books on one spot lie exactly the movements that were told. */
export function* balanceViolations(moved: readonly Moved[], books: readonly Books[]): Generator<Violation> {
  const bySpot = new Map<string, Moved[]>();
  for (const it of moved) remembered(bySpot, spotName(it), () => []).push(it);
  for (const told of books)
    for (const [name, shelf] of told.shelves) yield* shelfViolations(told, shelf, bySpot.get(name) ?? []);
}

function* shelfViolations(
  { system, complete }: Books,
  { spot, onHand }: BookedShelf,
  moved: readonly Moved[],
): Generator<Violation> {
  let [before, since]: [Sum | undefined, string] = [undefined, ''];
  for (const asOf of [...complete.keys()].sort()) {
    const after: Sum | undefined = onHand.get(asOf) ?? (complete.get(asOf) ? new Sum() : undefined);
    if (!after) continue;
    const between = moved.filter(({ time }) => since < time && time <= asOf);
    if (before) yield* difference(system, spot, asOf, before, between, after);
    [before, since] = [after, asOf];
  }
}

function* difference(
  system: string,
  spot: BookedShelf['spot'],
  asOf: string,
  before: Sum,
  between: readonly Moved[],
  after: Sum,
): Generator<Violation> {
  const unit = after.unit || before.unit || between[0]?.unit || '';
  const sum = new Sum(unit);
  for (const { units, unit: told, key } of between)
    sum.add({ value: decimalFromUnits(units), unit: told }, key);
  const about = { system, ...spot, asOf };
  const [was, is] = [before.in(unit), after.in(unit)];
  const keys = [...before.keys, ...sum.keys, ...after.keys];
  if (!was || !is || sum.strangers.length > 0) {
    yield violation('units', 'broken', about, 'units of another kind', `units like ${unit}`, keys);
    return;
  }
  const wanted = plus(was, sum.amount);
  if (minus(wanted, is).n === 0n) return;
  const found = `${amountText(is)} ${unit}`;
  const expected = `${amountText(wanted)} ${unit} after ${between.length} movements`;
  yield violation('X6', 'broken', about, found, expected, keys);
}
