/** Numbers to be rounded: amounts as people enter them, ties with noise, and any float at all. */
import type { RoundingMethod } from '../../src/odoo/index.js';

export interface RoundingCase {
  readonly value: number;
  readonly other: number;
  readonly step: number;
  readonly method: RoundingMethod;
}

const METHODS = ['HALF-UP', 'HALF-DOWN', 'HALF-EVEN', 'UP', 'DOWN'] as const;
const STEPS = [
  1e-6, 0.00001, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.125, 0.25, 0.3, 0.5, 1, 3, 5, 12, 100,
];

/** A generator of numbers from 0 to 1 that the seed decides. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: () => number, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

/** The next double, or one a few steps away. */
function neighbour(value: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  const near = view.getFloat64(0);
  return Number.isFinite(near) ? near : value;
}

function amount(random: () => number, step: number): number {
  const sign = random() < 0.5 ? -1 : 1;
  const whole = Math.floor(random() * 10 ** Math.floor(random() * 9));
  const kind = random();
  if (kind < 0.4) return sign * neighbour((whole + 0.5) * step, Math.floor(random() * 21) - 10);
  if (kind < 0.6) return sign * neighbour(whole * step, Math.floor(random() * 21) - 10);
  if (kind < 0.9) return sign * Number(`${whole}e-${Math.floor(random() * 8)}`);
  return sign * random() * 10 ** (Math.floor(random() * 30) - 12);
}

/** So many cases; the same seed gives the same. */
export function* roundingCases(count: number, seed: number): Generator<RoundingCase> {
  const random = mulberry(seed);
  for (let i = 0; i < count; i++) {
    const step = random() < 0.9 ? pick(random, STEPS) : Number((random() * 2 + 1e-4).toPrecision(3));
    const value = amount(random, step);
    const other = random() < 0.5 ? neighbour(value, 3) : amount(random, step);
    yield { value, other, step, method: pick(random, METHODS) };
  }
}
