import { decimalFromUnits, decimalUnits } from '../core/decimal.js';
import { byText, fieldAt, joined, textAt } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { type Spot, type StockEnd, spotName, standingFacts, stockEnds } from './stock-ends.js';
import { dataOf, isEvent, type Told } from './told.js';
import type { Violation } from './violation.js';

/** How much lies at one spot, in one unit. */
export interface Balance extends Spot {
  readonly onHand: { readonly value: string; readonly unit: string };
}

/**
 * Folds movements to what lies where. The order of the documents plays no part, a fact told twice counts
 * once, and a reversed fact leaves no trace. Spots where nothing is left are not listed.
 * @example balancesOf(documents)[0]?.onHand //=> { value: '6', unit: 'C62' }
 */
export function balancesOf(documents: Iterable<Told>): Balance[] {
  const sums = new Map<string, { readonly end: StockEnd; units: bigint }>();
  for (const end of standingFacts(documents).flatMap(stockEnds)) {
    const name = `${spotName(end.spot)}\n${end.unit}`;
    remembered(sums, name, () => ({ end, units: 0n })).units += end.units;
  }
  return [...sums.entries()]
    .filter(([, { units }]) => units !== 0n)
    .sort(([a], [b]) => byText(a, b))
    .map(([, { end, units }]) => ({
      ...end.spot,
      onHand: { value: decimalFromUnits(units), unit: end.unit },
    }));
}

/** One line of some books, at one moment. */
interface BookLine {
  readonly name: string;
  readonly spot: Spot;
  readonly unit: string;
  readonly units: bigint;
  readonly asOf: string;
  readonly key: string;
}

/**
 * X6: between two words of one system's books on one spot lie exactly the movements that were told. Movements
 * in another unit than the books are left to reconciliation, which converts.
 */
export function balanceViolations(documents: Iterable<Told>): Violation[] {
  const all = [...documents];
  const ends = new Map<string, StockEnd[]>();
  for (const end of standingFacts(all).flatMap(stockEnds))
    remembered(ends, joined([spotName(end.spot), end.unit]), () => []).push(end);
  const lines = new Map<string, BookLine[]>();
  for (const line of all.flatMap(bookLines)) remembered(lines, line.name, () => []).push(line);
  return [...lines.keys()].sort().flatMap((name) => {
    const told = (lines.get(name) ?? []).sort((a, b) => byText(a.asOf, b.asOf) || byText(a.key, b.key));
    return told.slice(1).flatMap((line, i) => between(told[i] as BookLine, line, ends));
  });
}

function between(before: BookLine, after: BookLine, ends: ReadonlyMap<string, StockEnd[]>): Violation[] {
  const moved = (ends.get(joined([spotName(after.spot), after.unit])) ?? []).filter(
    ({ time }) => before.asOf < time && time <= after.asOf,
  );
  const wanted = moved.reduce((sum, it) => sum + it.units, before.units);
  if (wanted === after.units) return [];
  const { plantId, locationId, itemId, lotNumber, stockStatus } = after.spot;
  return [
    {
      law: 'X6',
      about: { plantId, locationId, itemId, lotNumber, stockStatus, asOf: after.asOf },
      keys: [...new Set([before.key, after.key, ...moved.map((it) => it.key)])].filter(Boolean).sort(),
      found: `${decimalFromUnits(after.units)} ${after.unit}`,
      wanted: `${decimalFromUnits(wanted)} ${after.unit} after ${moved.length} movements`,
    },
  ];
}

function bookLines(told: Told): BookLine[] {
  const { balances } = told.contract;
  if (balances === undefined) return [];
  const data = dataOf(told);
  const [plantId, system, asOf] = ['plantId', 'system', 'asOf'].map((it) => textAt(data, it));
  const listed = (balances === 'self' ? [data] : (fieldAt(data, balances) ?? [])) as readonly object[];
  return listed.map((line) => {
    const [locationId, itemId, lotNumber, stockStatus, ownerId, handlingUnit] = [
      'locationId',
      'itemId',
      'lotNumber',
      'stockStatus',
      'ownerId',
      'handlingUnit',
    ].map((it) => textAt(line, it)) as [string, string, string, string, string, string];
    const spot = { plantId: plantId as string, locationId, itemId, lotNumber, stockStatus };
    const onHand = fieldAt(line, 'onHand') as { value: string; unit: string };
    return {
      name: joined([system as string, spotName(spot), ownerId, handlingUnit, onHand.unit]),
      spot,
      unit: onHand.unit,
      units: decimalUnits(onHand.value),
      asOf: asOf as string,
      key: isEvent(told) ? told.event.idempotencykey : '',
    };
  });
}
