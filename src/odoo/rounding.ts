/** How Odoo decides where a number lies between two steps. */
export type RoundingMethod = 'HALF-UP' | 'HALF-DOWN' | 'HALF-EVEN' | 'UP' | 'DOWN';

/** A number this close to a tie, as a part of itself, is taken for the tie: floats carry noise. */
const NOISE_EXPONENT = 50;

const withSignOf = (size: number, value: number): number =>
  value < 0 || Object.is(value, -0) ? -Math.abs(size) : Math.abs(size);

/** The whole number next to a float; a tie goes to the even one. */
function nearestEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

/**
 * The whole number next to a float, its sign kept; a tie goes away from zero. A float one digit below a half
 * is no whole number afterwards: so it is in Odoo, which tells a tie by rounding the number and the next one.
 */
function nearest(value: number): number {
  const whole = nearestEven(value);
  if (nearestEven(value + 1) - whole !== 1) return value + withSignOf(0.5, value);
  return withSignOf(whole, value);
}

/** 16 significant digits of a float and its exponent; a tie between two digits goes to the even one. */
function scientific(value: number): readonly [coefficient: string, exponent: number] {
  const [digits = '', exponent = '0'] = value.toExponential(100).split('e');
  const unit = 10n ** 85n;
  const all = BigInt(digits.replace('.', ''));
  const [whole, rest] = [all / unit, all % unit];
  const isUp = rest * 2n > unit || (rest * 2n === unit && whole % 2n === 1n);
  return [`${whole + (isUp ? 1n : 0n)}e-15`, Number(exponent)];
}

/** One divided by a small step: 0.01 becomes 100, where a division would leave noise. */
function inverted(step: number): number {
  const [digits, exponent] = scientific(step);
  const coefficient = Number(digits);
  return Number(`${digits.slice(0, -'e-15'.length)}e${-exponent - 15}`) / (coefficient * coefficient);
}

function settled(steps: number, noise: number, method: RoundingMethod): number {
  switch (method) {
    case 'HALF-UP':
      return nearest(steps + withSignOf(noise, steps));
    case 'HALF-DOWN':
      return nearest(steps - withSignOf(noise, steps));
    case 'HALF-EVEN': {
      const below = Math.floor(steps);
      const isTie = Math.abs(0.5 - (steps - below)) < noise;
      return isTie ? below + Math.abs(below % 2) : nearest(steps);
    }
    // zero has no sign here, as Odoo loses it
    case 'UP':
      return Math.trunc(steps + withSignOf(1 - noise, steps)) || 0;
    case 'DOWN':
      return Math.trunc(steps + withSignOf(noise, steps)) || 0;
  }
}

/**
 * Rounds as Odoo does: the amount is told in steps, noise is added or taken away in proportion to its size,
 * the steps are settled on a whole number and told as an amount again. What is no finite number stays so.
 * Source: the rule that Odoo documents for `float_round` in 18.0.
 * @example floatRound(2.675, 0.01) //=> 2.68
 */
export function floatRound(value: number, step: number, method: RoundingMethod = 'HALF-UP'): number {
  if (!(step > 0)) throw new RangeError(`a step of ${step} is none: precision is a number above zero`);
  if (value === 0) return 0;
  if (!Number.isFinite(value)) return value;
  const perStep = step < 1 ? inverted(step) : undefined;
  const steps = perStep === undefined ? value / step : value * perStep;
  if (steps === 0) return 0;
  const noise = 2 ** (Math.log2(Math.abs(steps)) - NOISE_EXPONENT);
  const whole = settled(steps, noise, method);
  return perStep === undefined ? whole * step : whole / perStep;
}

/** Whether an amount is nothing at this precision. @example floatIsZero(0.0046, 0.01) //=> true */
export const floatIsZero = (value: number, step: number): boolean => Math.abs(floatRound(value, step)) < step;

/**
 * -1, 0 or 1, after both are rounded: 0.006 and 0.002 differ at 0.01, although their difference is nothing.
 * @example floatCompare(2.675, 2.68, 0.01) //=> 0
 */
export function floatCompare(a: number, b: number, step: number): -1 | 0 | 1 {
  const difference = floatRound(a, step) - floatRound(b, step);
  if (a === b || floatIsZero(difference, step)) return 0;
  return difference < 0 ? -1 : 1;
}

/** The step of so many fraction digits. @example stepOfDigits(2) //=> 0.01 */
export const stepOfDigits = (digits: number): number => Number(`1e-${digits}`);
