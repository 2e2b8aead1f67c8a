import type { Fraction } from '../../core/fraction.js';

/** How a walk of one step up or down for each sign has gone, seen from its end. */
export interface Climb {
  /** How far the end lies above (or, for `-1`, below) the walk's turning point: the CUSUM of the signs. */
  readonly height: number;
  /** How many of the moments lie before the climb. */
  readonly from: number;
}

/** The signs of one moment: their order is not known, so only their sum is a step. */
export interface Moment {
  readonly steps: number;
}

/**
 * The climb that a walk ends with, in one direction. Of several turning points the last counts: what comes
 * before it was no climb yet.
 */
export function climbOf(moments: readonly Moment[], direction: 1 | -1): Climb {
  let [height, lowest, from] = [0, 0, 0];
  moments.forEach(({ steps }, at) => {
    height += steps * direction;
    if (height <= lowest) [lowest, from] = [height, at + 1];
  });
  return { height: height - lowest, from };
}

/**
 * How likely it is that a fair walk of so many steps ends at least so high above its turning point, in
 * either direction; exact, at most 1. Seen backwards, the height of the end above the lowest point is the
 * highest point of a walk, and by reflection P(highest >= h) = P(end >= h) + P(end > h).
 */
export function chanceOf(height: number, steps: number): Fraction {
  if (height <= 0) return { n: 1n, d: 1n };
  const atLeast = Math.ceil((steps + height) / 2);
  const above = Math.floor((steps + height) / 2) + 1;
  // One sum of binomials, both tails of it: ways(end >= h) + ways(end > h), for two directions.
  const { all, first } = upperTail(steps, atLeast);
  const ways = 2n * (above > atLeast ? 2n * all - first : 2n * all);
  const whole = 1n << BigInt(steps);
  return ways >= whole ? { n: 1n, d: 1n } : { n: ways, d: whole };
}

/** The ways in which at least so many of the steps go up, and those in which exactly so many do. */
function upperTail(steps: number, atLeast: number): { readonly all: bigint; readonly first: bigint } {
  let [ways, all] = [1n, 0n];
  for (let ups = steps; ups >= atLeast; ups--) {
    if (ups < steps) ways = (ways * BigInt(ups + 1)) / BigInt(steps - ups);
    all += ways;
  }
  return { all, first: atLeast <= steps ? ways : 0n };
}
