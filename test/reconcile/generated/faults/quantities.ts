import {
  decimalAdd,
  decimalCompare,
  decimalNegate,
  decimalRound,
  decimalScale,
  decimalSubtract,
} from '../../../../src/core/decimal.js';
import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import { between, onceIn, oneOf } from '../chance.js';
import { times } from '../decimals.js';
import type { Told } from '../pair.js';
import { amounting, isPlainDifference, isPowerOfTen, magnitude, unitFactors } from './amounts.js';
import {
  type Lying,
  lineOf,
  lying,
  type Place,
  pick,
  retell,
  type Spoiled,
  said,
  type Variant,
} from './fault.js';

const isCountable = (told: Told): boolean => told.flow.counts && told.item.tracked !== 'serial';

/** Puts a wrong quantity, made of the right one, wherever facts of such items lie so. */
const wrongQuantity = (
  name: string,
  code: BreakCode,
  where: Lying,
  fits: (told: Told, place: Place) => boolean,
  wrong: (right: string, told: Told, place: Place) => string | undefined,
): Variant => ({
  name: `${name}, ${where}`,
  put: (place): Spoiled | undefined => {
    const { side, there } = place;
    const told = pick(place, (it) => isCountable(it) && lying(place, it) === where && fits(it, place));
    if (!told) return undefined;
    const quantity = wrong(lineOf(told, there).quantity, told, place);
    if (quantity === undefined || quantity === lineOf(told, side).quantity) return undefined;
    const line = lineOf(told, side);
    // A system that has the money from elsewhere keeps it; one that multiplies tells it wrong as well.
    const whole = onceIn(place.roll, 2) ? said(line, { quantity }) : amounting(line, quantity, told.item);
    return retell(place, told, [whole], code);
  },
});

const WHERE: readonly Lying[] = ['key', 'alone', 'among'];

const inBaseUnit = (told: Told, { there }: Place): boolean => lineOf(told, there).unit === told.item.baseUnit;

const sign = (where: Lying): Variant =>
  wrongQuantity('the sign turned', 'QTY_SIGN', where, () => true, decimalNegate);

/**
 * A factor between the unit told and another one of the item or the table. Nobody tells a pair from two
 * postings, or a hundred from a slipped point: those are counted apart.
 */
function someFactor(told: Told, { there, roll }: Place): readonly [bigint, bigint] | undefined {
  const { unit } = lineOf(told, there);
  const factors = unitFactors(told.item, unit).filter(
    ([n, d]) => n !== d && n !== 2n * d && n < 10n ** 7n * d && !(n % d === 0n && isPowerOfTen(n / d)),
  );
  return factors.length > 0 ? oneOf(roll, factors) : undefined;
}

const factor = (where: Lying): Variant =>
  wrongQuantity('another unit was meant', 'UOM_FACTOR', where, inBaseUnit, (right, told, place) => {
    const found = someFactor(told, place);
    if (!found) return undefined;
    const [n, d] = onceIn(place.roll, 2) ? found : [found[1], found[0]];
    return decimalScale(right, n, d) ?? decimalScale(right, d, n);
  });

/** The number is right, the unit beside it is not. */
const wrongUnit: Variant = {
  name: 'the number of one unit under the name of another',
  put: (place) => {
    const names: Readonly<Record<string, readonly string[]>> = {
      KGM: ['GRM', 'TNE', 'LBR'],
      LTR: ['MLT', 'GLL', 'HLT'],
      MTR: ['MMT', 'CMT', 'INH'],
      C62: ['DZN', 'GRO', 'MIL'],
    };
    const told = pick(
      place,
      (it) => isCountable(it) && inBaseUnit(it, place) && lying(place, it) !== 'among',
    );
    const units = told && names[told.item.baseUnit];
    if (!told || !units) return undefined;
    const line = said(lineOf(told, place.side), { unit: oneOf(place.roll, units) });
    return retell(place, told, [line], 'UOM_FACTOR');
  },
};

/** Powers of ten that are no factor between the unit told and any other of its kind. */
function slips(told: Told, { there }: Place): bigint[] {
  const factors = unitFactors(told.item, lineOf(told, there).unit);
  return [1, 2, 3, 4, 5]
    .map((it) => 10n ** BigInt(it))
    .filter((ten) => factors.every(([n, d]) => n !== ten * d));
}

const slip = (where: Lying): Variant =>
  wrongQuantity(
    'the decimal point slipped',
    'SCALE_10N',
    where,
    (told, place) => inBaseUnit(told, place) && slips(told, place).length > 0,
    (right, told, place) => {
      const ten = oneOf(place.roll, slips(told, place));
      const less = decimalScale(right, 1n, ten);
      return onceIn(place.roll, 2) && less !== undefined ? less : decimalScale(right, ten, 1n);
    },
  );

const digitsOf = (unit: string): number => unit.length - unit.indexOf('.') - 1;

const rounding = (where: Lying): Variant =>
  wrongQuantity(
    'one side rounds',
    'ROUNDING',
    where,
    (told, place) => told.item.roundingUnit !== undefined && inBaseUnit(told, place),
    (right, told) => decimalRound(right, digitsOf(told.item.roundingUnit as string)),
  );

/** The limit within which a difference of this fact is tolerated; as the policy of these plants has it. */
function limitOf(told: Told, { pair, side }: Place): string | undefined {
  const whose = pair.policy.authority[told.flow.flow] ?? pair.policy.authority['*'];
  const right = magnitude(lineOf(told, side).quantity);
  const share = (percent: string): string => times(right, times(percent, '0.01'));
  const least = (a: string, b: string): string => (decimalCompare(a, b) < 0 ? a : b);
  const most = (a: string, b: string): string => (decimalCompare(a, b) < 0 ? b : a);
  // The right quantity stands on both sides still; with the wrong one told by the authority the share moves.
  const shrunk = whose === side ? '0.9' : '1';
  if (told.item.id === 'STEEL-S355') return least('5', times(share('2'), shrunk));
  if (told.item.id === 'OIL-68') return '0.5';
  if (told.item.id === 'BRACKET-L') return most('3', times(share('1'), shrunk));
  return told.item.id === 'FABRIC-2' ? '0.5' : undefined;
}

const within = (where: Lying): Variant =>
  wrongQuantity(
    'a little too much or too little',
    'QTY_WITHIN_TOL',
    where,
    (told, place) => limitOf(told, place) !== undefined && inBaseUnit(told, place),
    (right, told, place) => {
      const limit = limitOf(told, place) as string;
      const share = times(limit, `0.${between(place.roll, 20, 99)}`);
      const apart = decimalRound(share, told.item.digits);
      const beyondRounding = told.item.roundingUnit ? times(told.item.roundingUnit, '20') : '0';
      if (decimalCompare(apart, beyondRounding) <= 0 || decimalCompare(apart, limit) > 0) return undefined;
      const wrong = onceIn(place.roll, 2) ? decimalAdd(right, apart) : decimalSubtract(right, apart);
      return isPlainDifference(place, told, wrong) ? wrong : undefined;
    },
  );

const over = (where: Lying): Variant =>
  wrongQuantity('much too much or too little', 'QTY_OVER', where, inBaseUnit, (right, told, place) => {
    const least = decimalAdd(limitOf(told, place) ?? '0', times(told.item.roundingUnit ?? '0', '20'));
    const apart = decimalRound(
      decimalAdd(least, times(right, `0.${between(place.roll, 11, 80)}`)),
      told.item.digits,
    );
    const wrong = onceIn(place.roll, 2) ? decimalAdd(right, apart) : decimalSubtract(right, apart);
    const isOver = apart !== '0' && decimalCompare(wrong, '0') > 0 && decimalCompare(apart, least) > 0;
    return isOver && isPlainDifference(place, told, wrong) ? wrong : undefined;
  });

const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  KGM: ['LTR', 'C62', 'XPX'],
  LTR: ['KGM', 'XDR'],
  MTR: ['C62', 'KGM', 'XRL'],
  C62: ['KGM', 'XPX', 'MTR'],
};

/** Counted in something that nothing converts. */
const foreign = (where: Lying): Variant => ({
  name: `units of other kinds, ${where}`,
  put: (place) => {
    const told = pick(place, (it) => isCountable(it) && inBaseUnit(it, place) && lying(place, it) === where);
    if (!told) return undefined;
    const unit = oneOf(place.roll, FOREIGN[told.item.baseUnit] as readonly string[]);
    const line = lineOf(told, place.side);
    const quantity = onceIn(place.roll, 2) ? line.quantity : String(between(place.roll, 1, 40));
    return retell(place, told, [said(line, { unit, quantity })], 'UOM_UNCONVERTIBLE');
  },
});

/** Faults of how much. */
export const QUANTITY_FAULTS = {
  UOM_UNCONVERTIBLE: [foreign('key'), foreign('alone')],
  QTY_SIGN: WHERE.map(sign),
  UOM_FACTOR: [...WHERE.map(factor), wrongUnit],
  SCALE_10N: WHERE.map(slip),
  ROUNDING: WHERE.map(rounding),
  QTY_WITHIN_TOL: WHERE.map(within),
  QTY_OVER: WHERE.map(over),
} as const satisfies Partial<Record<BreakCode, readonly Variant[]>>;
