import {
  decimalAdd,
  decimalCompare,
  decimalNegate,
  decimalRatio,
  decimalRound,
  decimalSum,
} from '../../../../src/core/decimal.js';
import type { LedgerLine } from '../../../../src/reconcile/ledger/line.js';
import { UNITS } from '../../../../src/vocabulary/unit-table.js';
import type { Roll } from '../chance.js';
import { someDecimal, times } from '../decimals.js';
import type { Told } from '../pair.js';
import type { Item } from '../world.js';
import { lineOf, neighboursOf, type Place } from './fault.js';

/** Some other amount of the item. */
export const otherAmount = (roll: Roll, item: Item): string =>
  someDecimal(roll, item.greatest * 3, item.digits);

/** The line with another quantity, and the money that goes with it. */
export function amounting(line: LedgerLine, quantity: string, item: Item): LedgerLine {
  const value = line.value === '' ? '' : decimalRound(times(quantity, item.unitCost), 2);
  return { ...line, quantity, value };
}

/** All factors, above one, by which amounts of an item may be apart when units are confused. */
export function unitFactors(item: Item, told: string): [bigint, bigint][] {
  const row = UNITS[told];
  const table = Object.values(UNITS)
    .filter((it) => it.dimension === row?.dimension && it.numerator !== undefined)
    .map((it): [bigint, bigint] => [
      (it.numerator as bigint) * (row?.denominator as bigint),
      (it.denominator as bigint) * (row?.numerator as bigint),
    ]);
  const packs = (item.alternateUnits ?? []).map((it): [bigint, bigint] => [
    BigInt(it.numerator),
    BigInt(it.denominator),
  ]);
  const plain: [bigint, bigint][] = [
    [12n, 1n],
    [144n, 1n],
  ];
  return [...table, ...packs, ...plain].map(([n, d]) => (n >= d ? [n, d] : [d, n]));
}

/** 1, 10, 100 and so on. */
export const isPowerOfTen = (n: bigint): boolean => /^10*$/.test(String(n));

/** Whether two amounts are apart by a sign, a factor between units or a power of ten. */
function isFactor(a: string, b: string, item: Item, unit: string): boolean {
  const found = decimalRatio(a, b);
  if (!found || found[0] === 0n) return true;
  const [n, d] = found[0] < 0n ? [-found[0], found[1]] : found;
  const [up, down] = n >= d ? [n, d] : [d, n];
  if (down === 1n && isPowerOfTen(up)) return true;
  return unitFactors(item, unit).some(([x, y]) => up * y === down * x);
}

/** The sum of what a side tells in the cell of a fact, this fact included. */
function cellSum(place: Place, told: Told, line: LedgerLine): string {
  const others = neighboursOf(place, told).flatMap((it) =>
    it[place.there].filter((one) => one.unit === line.unit),
  );
  return decimalSum([line.quantity, ...others.map((it) => it.quantity)]);
}

/** Whether the wrong quantity is a plain difference, for the line and for all of its cell. */
export function isPlainDifference(place: Place, told: Told, quantity: string): boolean {
  const { item } = told;
  const right = lineOf(told, place.there);
  const all = cellSum(place, told, right);
  const wrong = decimalAdd(all, decimalAdd(quantity, decimalNegate(right.quantity)));
  return !isFactor(quantity, right.quantity, item, right.unit) && !isFactor(wrong, all, item, right.unit);
}

export const magnitude = (a: string): string => (decimalCompare(a, '0') < 0 ? decimalNegate(a) : a);
