import { oneOf, type Roll, shuffled } from '../../chance.js';
import { randomFrom } from '../../mutants/random.js';

export { oneOf, type Roll, shuffled };

/** Chance that can be told again. */
export function rollFrom(seed: number): Roll {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1));
  return (sides) => Math.floor(random() * sides);
}

/** True once in so many times. */
export const onceIn = (roll: Roll, times: number): boolean => roll(times) === 0;

/** A whole number between two bounds, both included. */
export const between = (roll: Roll, low: number, high: number): number => low + roll(high - low + 1);
