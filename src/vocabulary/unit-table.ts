import { decimalScale } from '../core/decimal.js';

/** What a unit measures; only units of one dimension convert into each other. */
export type Dimension =
  | 'count'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'time'
  | 'energy'
  | 'temperature'
  | 'ratio';

/**
 * One unit: `numerator`/`denominator` reference units each. Without factors there is no conversion
 * (temperatures are affine).
 */
export interface UnitRow {
  readonly name: string;
  readonly dimension: Dimension;
  readonly numerator?: bigint;
  readonly denominator?: bigint;
}

const row = (name: string, dimension: Dimension, numerator = 1n, denominator = 1n): UnitRow => ({
  name,
  dimension,
  numerator,
  denominator,
});

/**
 * UN/CEFACT Recommendation 20 codes with exact factors to the reference unit of their dimension
 * (piece, kilogram, metre, square metre, litre, second, kilowatt hour). Inch, pound and US gallon are
 * exact by definition.
 */
export const UNITS: Readonly<Record<string, UnitRow>> = {
  C62: row('one', 'count'),
  H87: row('piece', 'count'),
  EA: row('each', 'count'),
  PR: row('pair', 'count', 2n),
  DZN: row('dozen', 'count', 12n),
  GRO: row('gross', 'count', 144n),
  CEN: row('hundred', 'count', 100n),
  MIL: row('thousand', 'count', 1000n),
  KGM: row('kilogram', 'mass'),
  GRM: row('gram', 'mass', 1n, 1000n),
  MGM: row('milligram', 'mass', 1n, 1000000n),
  MC: row('microgram', 'mass', 1n, 1000000000n),
  TNE: row('tonne', 'mass', 1000n),
  LBR: row('pound', 'mass', 45359237n, 100000000n),
  ONZ: row('ounce', 'mass', 45359237n, 1600000000n),
  MTR: row('metre', 'length'),
  MMT: row('millimetre', 'length', 1n, 1000n),
  CMT: row('centimetre', 'length', 1n, 100n),
  DMT: row('decimetre', 'length', 1n, 10n),
  KMT: row('kilometre', 'length', 1000n),
  '4H': row('micrometre', 'length', 1n, 1000000n),
  INH: row('inch', 'length', 254n, 10000n),
  FOT: row('foot', 'length', 3048n, 10000n),
  YRD: row('yard', 'length', 9144n, 10000n),
  SMI: row('mile', 'length', 1609344n, 1000n),
  MTK: row('square metre', 'area'),
  MMK: row('square millimetre', 'area', 1n, 1000000n),
  CMK: row('square centimetre', 'area', 1n, 10000n),
  INK: row('square inch', 'area', 64516n, 100000000n),
  FTK: row('square foot', 'area', 9290304n, 100000000n),
  LTR: row('litre', 'volume'),
  MLT: row('millilitre', 'volume', 1n, 1000n),
  CLT: row('centilitre', 'volume', 1n, 100n),
  DLT: row('decilitre', 'volume', 1n, 10n),
  HLT: row('hectolitre', 'volume', 100n),
  MTQ: row('cubic metre', 'volume', 1000n),
  DMQ: row('cubic decimetre', 'volume'),
  CMQ: row('cubic centimetre', 'volume', 1n, 1000n),
  MMQ: row('cubic millimetre', 'volume', 1n, 1000000n),
  INQ: row('cubic inch', 'volume', 16387064n, 1000000000n),
  FTQ: row('cubic foot', 'volume', 28316846592n, 1000000000n),
  OZA: row('fluid ounce (US)', 'volume', 295735295625n, 10000000000000n),
  PTL: row('liquid pint (US)', 'volume', 473176473n, 1000000000n),
  QTL: row('liquid quart (US)', 'volume', 946352946n, 1000000000n),
  GLL: row('gallon (US)', 'volume', 3785411784n, 1000000000n),
  SEC: row('second', 'time'),
  MIN: row('minute', 'time', 60n),
  HUR: row('hour', 'time', 3600n),
  DAY: row('day', 'time', 86400n),
  WEE: row('week', 'time', 604800n),
  KWH: row('kilowatt hour', 'energy'),
  WHR: row('watt hour', 'energy', 1n, 1000n),
  MWH: row('megawatt hour', 'energy', 1000n),
  JOU: row('joule', 'energy', 1n, 3600000n),
  KJO: row('kilojoule', 'energy', 1n, 3600n),
  CEL: { name: 'degree Celsius', dimension: 'temperature' },
  FAH: { name: 'degree Fahrenheit', dimension: 'temperature' },
  KEL: { name: 'kelvin', dimension: 'temperature' },
  P1: row('percent', 'ratio', 1n, 100n),
};

/**
 * How many `to` one `from` is, exactly; undefined when no general table can say.
 * @example unitFactor('DZN', 'C62') //=> [12n, 1n]
 */
export function unitFactor(from: string, to: string): readonly [bigint, bigint] | undefined {
  if (from === to) return [1n, 1n];
  const [a, b] = [Object.hasOwn(UNITS, from) && UNITS[from], Object.hasOwn(UNITS, to) && UNITS[to]];
  if (!a || !b || a.dimension !== b.dimension || a.numerator === undefined || b.numerator === undefined)
    return undefined;
  return [a.numerator * (b.denominator as bigint), (a.denominator as bigint) * b.numerator];
}

/** So many reference units one of these is; undefined where nothing converts it. */
export function toReference(
  unit: string,
): { dimension: Dimension; factor: readonly [bigint, bigint] } | undefined {
  const found = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return found?.numerator === undefined || found.denominator === undefined
    ? undefined
    : { dimension: found.dimension, factor: [found.numerator, found.denominator] };
}

/** An exact conversion; undefined when the units do not convert or the result has no finite decimal form. */
export function convertQuantity(
  quantity: { readonly value: string; readonly unit: string },
  to: string,
): { value: string; unit: string } | undefined {
  const factor = unitFactor(quantity.unit, to);
  const value = factor && decimalScale(quantity.value, factor[0], factor[1]);
  return value === undefined ? undefined : { value, unit: to };
}
