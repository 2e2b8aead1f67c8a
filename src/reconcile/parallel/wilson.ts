/** Confidences, with how many standard deviations to either side hold that share of a normal distribution. */
const DEVIATIONS = {
  '0.9': 1.6448536269514726,
  '0.95': 1.9599639845400543,
  '0.99': 2.575829303548901,
  '0.999': 3.290526731491895,
} as const;

/** How sure an interval is. */
export type Confidence = keyof typeof DEVIATIONS;

/** Between which shares the true one lies. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The Wilson score interval of a share: two-sided, without continuity correction. Of nothing, nothing is
 * known.
 * @example wilson(10, 10, '0.95') //=> { lower: 0.7224672001371106, upper: 1 }
 */
export function wilson(successes: number, trials: number, confidence: Confidence): Bounds {
  if (trials === 0) return { lower: 0, upper: 1 };
  const z = DEVIATIONS[confidence];
  const share = successes / trials;
  const spread = (z * z) / trials;
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / trials + spread / trials / 4);
  return {
    lower: successes === 0 ? 0 : (middle - half) / (1 + spread),
    upper: successes === trials ? 1 : (middle + half) / (1 + spread),
  };
}

/** How many more lines have to agree, with none that does not, until the lower bound reaches this share. */
export function linesMissing(agreed: number, lines: number, atLeast: number, confidence: Confidence): number {
  const reaches = (more: number): boolean => wilson(agreed + more, lines + more, confidence).lower >= atLeast;
  let enough = 1;
  while (!reaches(enough) && enough < MOST) enough *= 2;
  let tooFew = Math.floor(enough / 2);
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (reaches(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

const MOST = 2 ** 50;
