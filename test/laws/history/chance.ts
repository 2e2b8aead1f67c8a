/** Whole numbers below a bound, the same for the same seed on every machine. */
export type Roll = (sides: number) => number;

/** Chance that can be told again. @example dice(7)(6) //=> 3 */
export function dice(seed: number): Roll {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** One of the list. */
export const oneOf = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)] as T;

/** The same things in another order. */
export function shuffled<T>(list: readonly T[], roll: Roll): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = roll(i + 1);
    [copy[i], copy[k]] = [copy[k] as T, copy[i] as T];
  }
  return copy;
}

/** Parts that sum up to the whole, each at least one; fewer than wanted where the whole is small. */
export function parts(roll: Roll, whole: number, wanted: number): number[] {
  const cuts = new Set<number>();
  for (let i = 1; i < Math.min(wanted, whole); i++) cuts.add(1 + roll(whole - 1));
  const ends = [0, ...[...cuts].sort((a, b) => a - b), whole];
  return ends.slice(1).map((end, i) => end - (ends[i] as number));
}
