/** Whole numbers below a bound, the same for the same seed on every machine. */
export type Roll = (sides: number) => number;

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
