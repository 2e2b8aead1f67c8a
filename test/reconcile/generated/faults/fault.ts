import { type Fraction, negative, plus, ZERO } from '../../../../src/core/fraction.js';
import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import { type LedgerLine, other, type Side } from '../../../../src/reconcile/ledger/line.js';
import { oneOf, type Roll, shuffled } from '../chance.js';
import { amountIn } from '../exact.js';
import { counts, highWaterOf, inForce, type Pair, type Told, withTold } from '../pair.js';
import { secondsBetween } from '../time.js';
import type { Item } from '../world.js';

/** What a report has to say of a fault. */
export interface Expected {
  readonly code: BreakCode;
  readonly flow: string;
  /** Of each of these lists at least one line is shown in the break. */
  readonly shows: readonly (readonly string[])[];
  /** Lines that the break may speak of; a break that speaks of others only is invented. */
  readonly near: readonly string[];
  /** By how much the sides are apart, left minus right, in the unit of the item; where that is countable. */
  readonly apart?: Fraction;
  readonly item?: Item;
  /** More than one break of the class may share the lines. */
  readonly several?: boolean;
  /** Other breaks may speak of the same lines: of several tellings the latest counts, and may be wrong too. */
  readonly beside?: boolean;
  /** Whether it still is what it was made as, after other faults were put beside it. */
  readonly holds?: (pair: Pair) => boolean;
}

/** Where a fault may be put, and chance. */
export interface Place {
  readonly pair: Pair;
  readonly roll: Roll;
  /** The side that is wrong, and the side that is right. */
  readonly side: Side;
  readonly there: Side;
  /** Tellings of these items are left alone: a fault was put there before. */
  readonly taken: ReadonlySet<string>;
}

/** A pair with one fault more. */
export interface Spoiled {
  readonly pair: Pair;
  readonly expected: readonly Expected[];
}

/** One way in which things go wrong; undefined where this pair has no place for it. */
export interface Variant {
  readonly name: string;
  readonly put: (place: Place) => Spoiled | undefined;
}

/** The only line that a side tells of a plain fact. */
export const lineOf = (told: Told, side: Side): LedgerLine => told[side][0] as LedgerLine;

/** The word of the policy for a status of one side. */
const commonStatus = (pair: Pair, side: Side, status: string): string =>
  pair.policy.statuses[side][status] ?? status;

/** The cell in which a line lies, as both sides name it; leaving some dimensions out gives its family. */
function cellOf(pair: Pair, side: Side, line: LedgerLine, without: readonly string[] = []): string {
  const dimensions = inForce(pair, line.flow).filter((it) => !without.includes(it));
  return JSON.stringify([
    line.flow,
    ...dimensions.map((it) => (it === 'status' ? commonStatus(pair, side, line.status) : line[it])),
  ]);
}

/** Other tellings with a line in the same cell, or in the same family of cells. */
export function neighboursOf({ pair }: Place, told: Told, without: readonly string[] = []): Told[] {
  const side: Side = told.left.length > 0 ? 'left' : 'right';
  const cell = cellOf(pair, side, lineOf(told, side), without);
  const isThere = (it: Told, at: Side): boolean =>
    it[at].some((line) => cellOf(pair, at, line, without) === cell);
  return pair.told.filter(
    (it) =>
      it !== told &&
      it.flow === told.flow &&
      (without.includes('itemId') || it.item === told.item) &&
      (isThere(it, 'left') || isThere(it, 'right')),
  );
}

/** How a fact is told: under one key, alone in its cell, or in a cell with others. */
export type Lying = 'key' | 'alone' | 'among';

export function lying(place: Place, told: Told): Lying {
  if (told.keying === 'shared') return 'key';
  return neighboursOf(place, told).length === 0 ? 'alone' : 'among';
}

/** Some plain telling of an untouched item that fits. */
export function pick(place: Place, fits: (told: Told) => boolean): Told | undefined {
  const found = place.pair.told.filter((it) => it.plain && !place.taken.has(it.item.id) && fits(it));
  return found.length > 0 ? oneOf(place.roll, found) : undefined;
}

/** Every line of a telling and of those around it. */
export function nearby(place: Place, ...told: readonly Told[]): string[] {
  const around = told.flatMap((it) => [it, ...neighboursOf(place, it)]);
  return around.flatMap((it) => [...it.left, ...it.right].map((line) => line.id));
}

/** A name that no line of the pair has, made from a line that is there. */
export const newId = (line: LedgerLine, no = 1): string => `${line.id}-${no}`;

/** A line with other words. */
export const said = (line: LedgerLine, words: Partial<LedgerLine>): LedgerLine => ({ ...line, ...words });

/** Puts other lines in the place of what the wrong side told of a fact, and says what is to be found. */
export function retell(
  place: Place,
  told: Told,
  lines: readonly LedgerLine[],
  code: BreakCode,
  shows?: readonly (readonly string[])[],
  several = false,
): Spoiled {
  const changed: Told = { ...told, [place.side]: lines, plain: false };
  const ids = [...lines, ...told[place.there]].map((it) => it.id);
  const apart = code.startsWith('CONFLICT') ? undefined : apartOf(changed, place.pair.asOf);
  const expected: Expected = {
    code,
    flow: told.flow.flow,
    shows: shows ?? ids.map((it) => [it]),
    near: [...nearby(place, told), ...ids],
    ...(apart ? { apart, item: told.item } : {}),
    several,
  };
  return { pair: withTold(place.pair, new Map([[told, changed]])), expected: [expected] };
}

/** Left minus right of what counts of a fact; undefined where an amount is none of the item. */
function apartOf({ left, right, item, flow }: Told, asOf: string): Fraction | undefined {
  const isOther = [...left, ...right].some((it) => !it.itemId.endsWith(item.id));
  if (!flow.counts || isOther) return undefined;
  const amounts = (lines: readonly LedgerLine[]): (Fraction | undefined)[] =>
    lines.filter((it) => counts(it, asOf)).map((it) => amountIn(it.quantity, it.unit, item));
  const [a, b] = [amounts(left), amounts(right).map((it) => it && negative(it))];
  const all = [...a, ...b];
  return all.every((it) => it !== undefined) ? all.reduce(plus, ZERO) : undefined;
}

/** Whether a line lies far enough from the edge of what the wrong side has seen. */
export function farFromEdge(pair: Pair, line: LedgerLine, side: Side, but?: Told): boolean {
  const rest = but ? { ...pair, told: pair.told.filter((it) => it !== but) } : pair;
  const edge = highWaterOf(rest, side);
  if (line.recordedAt === '' || edge === '') return true;
  return Math.abs(secondsBetween(line.recordedAt, edge)) > pair.policy.transitSeconds;
}

/** Whether the line counts at the moment of comparison. */
export const isCounted = ({ pair }: Place, line: LedgerLine): boolean => counts(line, pair.asOf);

/** Tries the variants of a class in some order. */
export function firstOf(
  variants: readonly Variant[],
  place: Place,
): (Spoiled & { name: string }) | undefined {
  for (const variant of shuffled(variants, place.roll)) {
    const spoiled = variant.put(place);
    if (spoiled) return { ...spoiled, name: variant.name };
  }
  return undefined;
}

/** A place in the pair, with either side as the wrong one. */
export function placeIn(pair: Pair, roll: Roll, side: Side, taken: ReadonlySet<string> = new Set()): Place {
  return { pair, roll, side, there: other(side), taken };
}
