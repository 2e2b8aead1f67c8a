import { type Fraction, fraction } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import { UNITS, unitFactor } from './unit-table.js';

/** What the comparison needs to know of an item: the item document has it all. */
export interface ItemUnits {
  readonly id: string;
  readonly baseUnit: string;
  readonly itemKind?: string;
  readonly alternateUnits?: readonly {
    readonly unit: string;
    readonly numerator: number;
    readonly denominator: number;
  }[];
}

type Factor = readonly [bigint, bigint];

/** Exact conversions: the general table first, then what the item says of itself. */
export interface Units {
  baseUnit(item: string): string | undefined;
  factor(from: string, to: string, item: string): Factor | undefined;
  /** Units of one kind convert into each other. */
  kind(unit: string, item: string): string;
  /** An exact amount in another unit of the same kind. */
  convert(units: bigint, from: string, to: string, item: string): Fraction;
  /** The factor's readable name, when a confusion of units explains such a ratio. */
  confusion(found: Fraction, told: readonly string[], item: string): string | undefined;
  /** The factor's name, when it lies between a told unit and another of its dimension in the table. */
  tableFactor(found: Fraction, told: readonly string[]): string | undefined;
}

/** The conversions that hold for these items. */
export function unitsOf(items: Iterable<ItemUnits> = []): Units {
  const byId = new Map([...items].map((it) => [it.id, it]));
  const toBase = (unit: string, item: string): { base: string; factor: Factor } | undefined => {
    const known = byId.get(item);
    const given = known?.alternateUnits?.find((it) => it.unit === unit);
    return known && given
      ? { base: known.baseUnit, factor: [BigInt(given.numerator), BigInt(given.denominator)] }
      : undefined;
  };
  const factor = (from: string, to: string, item: string): Factor | undefined => {
    const general = unitFactor(from, to);
    if (general) return general;
    const [a, b] = [toBase(from, item), toBase(to, item)];
    const between = unitFactor(a?.base ?? from, b?.base ?? to);
    if (!between || (!a && !b)) return undefined;
    const [up, down] = [a?.factor ?? [1n, 1n], b?.factor ?? [1n, 1n]];
    return [up[0] * between[0] * down[1], up[1] * between[1] * down[0]];
  };
  const kind = (unit: string, item: string): string => tableKind(toBase(unit, item)?.base ?? unit);
  return {
    baseUnit: (item) => byId.get(item)?.baseUnit,
    factor,
    kind,
    convert: (units, from, to, item) => {
      if (from === to) return { n: units, d: 1n };
      const by = factor(from, to, item);
      if (!by) throw new TypeError(`${from} and ${to} are no units of one kind`);
      return fraction(units * by[0], by[1]);
    },
    confusion: (found, told, item) => {
      const alternates = byId.get(item)?.alternateUnits?.map((it) => it.unit) ?? [];
      return confusion(found, told, alternates, (from, to) => factor(from, to, item));
    },
    tableFactor: (found, told) => tableFactor(found, told, namer(found, unitFactor)),
  };
}

const rowOf = (unit: string) => (Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined);

const kinds = new Map<string, string>();

const tableKind = (unit: string): string =>
  remembered(kinds, unit, () => {
    const row = rowOf(unit);
    return row?.numerator === undefined ? unit : row.dimension;
  });

const PLAIN_FACTORS: readonly bigint[] = [10n, 100n, 1000n, 10000n, 100000n, 1000000n, 12n, 144n];

/** Two pieces for one is more often a posting told twice than a pair: PR counts only where it is told. */
const isPlausible = (unit: string, told: readonly string[]): boolean => unit !== 'PR' || told.includes(unit);

type FactorOf = (from: string, to: string) => Factor | undefined;
type Namer = (from: string, others: readonly string[]) => string | undefined;

const above = (found: Fraction): Fraction => (found.n > found.d ? found : { n: found.d, d: found.n });

/** Names a ratio by the first of the other units that is so many times the one, or its part. */
function namer(found: Fraction, factor: FactorOf): Namer {
  const times = above(found);
  const explains = (from: string, to: string): boolean => {
    const by = factor(from, to);
    const known = by && fraction(by[0], by[1]);
    return known !== undefined && known.n === times.n && known.d === times.d;
  };
  return (from, others) => {
    const to = others.find((it) => explains(from, it) || explains(it, from));
    return to && `${factorText(times)} (${explains(from, to) ? `${from}/${to}` : `${to}/${from}`})`;
  };
}

const isRatio = (found: Fraction): boolean => found.n > 0n && found.n !== found.d;

function confusion(
  found: Fraction,
  told: readonly string[],
  alternates: readonly string[],
  factor: FactorOf,
): string | undefined {
  if (!isRatio(found)) return undefined;
  const named = namer(found, factor);
  const sorted = [...told].sort();
  for (const unit of sorted) {
    const between = named(unit, sorted) ?? named(unit, alternates);
    if (between) return between;
  }
  const times = above(found);
  if (times.d === 1n && PLAIN_FACTORS.includes(times.n)) return factorText(times);
  return tableFactor(found, told, named);
}

function tableFactor(found: Fraction, told: readonly string[], named: Namer): string | undefined {
  if (!isRatio(found)) return undefined;
  for (const unit of [...told].sort()) {
    const ofItsDimension = Object.keys(UNITS).filter(
      (it) => rowOf(it)?.dimension === rowOf(unit)?.dimension && isPlausible(it, told),
    );
    const other = named(unit, ofItsDimension);
    if (other) return other;
  }
  return undefined;
}

const factorText = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);
