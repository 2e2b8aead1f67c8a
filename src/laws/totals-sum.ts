import { decimalUnits } from '../core/decimal.js';
import { amountText, type Fraction, fraction, plus, ZERO } from '../core/fraction.js';
import { type Units, unitsOf } from '../vocabulary/conversion.js';

const UNITS: Units = unitsOf();

/** A quantity as documents tell it. */
export interface Told {
  readonly value: string;
  readonly unit: string;
}

/** The sum of many quantities, counted in the unit of the first, with the facts behind it. */
export class Sum {
  unit: string;
  amount: Fraction = ZERO;
  readonly keys: string[] = [];
  /** Facts whose unit does not convert. */
  readonly strangers: string[] = [];

  constructor(unit = '') {
    this.unit = unit;
  }

  /** Adds a quantity, or takes it away. */
  add(told: Told | undefined, key: string, sign: 1n | -1n = 1n): void {
    if (!told) return;
    if (this.unit === '') this.unit = told.unit;
    this.keys.push(key);
    const amount = amountIn(told, this.unit);
    if (!amount) this.strangers.push(key);
    else this.amount = plus(this.amount, { n: sign * amount.n, d: amount.d });
  }

  /** Adds all that another sum counts. */
  addAll(other: Sum): void {
    if (this.unit === '') this.unit = other.unit;
    const amount = other.in(this.unit);
    this.keys.push(...other.keys);
    this.strangers.push(...(amount ? other.strangers : other.keys));
    if (amount) this.amount = plus(this.amount, amount);
  }

  /** The sum in another unit; undefined when it does not convert. */
  in(unit: string): Fraction | undefined {
    if (this.unit === unit || this.unit === '') return this.amount;
    const factor = UNITS.factor(this.unit, unit, '');
    return factor && fraction(this.amount.n * factor[0], this.amount.d * factor[1]);
  }

  get text(): string {
    return `${amountText(this.amount)} ${this.unit}`.trim();
  }
}

/** A told quantity in another unit; undefined when it does not convert. */
export function amountIn({ value, unit }: Told, to: string): Fraction | undefined {
  const units = decimalUnits(value);
  if (unit === to) return { n: units, d: 1n };
  return UNITS.factor(unit, to, '') && UNITS.convert(units, unit, to, '');
}

/** Whether a is more than b, beyond a share of b. */
export function exceeds(a: Fraction, b: Fraction, tolerance: Fraction): boolean {
  const allowed = plus(b, { n: b.n * tolerance.n, d: b.d * tolerance.d });
  return a.n * allowed.d > allowed.n * a.d;
}
