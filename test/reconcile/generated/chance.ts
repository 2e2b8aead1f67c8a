import { randomFrom } from '../../mutants/random.js';

/** Whole numbers below a bound, the same for the same seed on every machine. */
export type Roll = (sides: number) => number;

/** Chance that can be told again. */
export function rollFrom(seed: number): Roll {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1));
  return (sides) => Math.floor(random() * sides);
}

/** One of the list. */
export const oneOf = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)] as T;

/** True once in so many times. */
export const onceIn = (roll: Roll, times: number): boolean => roll(times) === 0;

/** A whole number between two bounds, both included. */
export const between = (roll: Roll, low: number, high: number): number => low + roll(high - low + 1);

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], roll: Roll): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = roll(i + 1);
    [copy[i], copy[k]] = [copy[k] as T, copy[i] as T];
  }
  return copy;
}
