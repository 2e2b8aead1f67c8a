import { oneOf, type Roll, shuffled } from '../../chance.js';

export { oneOf, type Roll, shuffled };

/** Chance that can be told again. @example dice(7)(6) //=> 3 */
export function dice(seed: number): Roll {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Parts that sum up to the whole, each at least one; fewer than wanted where the whole is small. */
export function parts(roll: Roll, whole: number, wanted: number): number[] {
  const cuts = new Set<number>();
  for (let i = 1; i < Math.min(wanted, whole); i++) cuts.add(1 + roll(whole - 1));
  const ends = [0, ...[...cuts].sort((a, b) => a - b), whole];
  return ends.slice(1).map((end, i) => end - (ends[i] as number));
}
