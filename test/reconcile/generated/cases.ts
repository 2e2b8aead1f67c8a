import { BREAK_CODES, type BreakCode } from '../../../src/reconcile/classes/codes.js';
import { agreeingPair } from './agreeing-pair.js';
import { oneOf, type Roll, rollFrom, shuffled } from './chance.js';
import type { Expected } from './faults/fault.js';
import { inject } from './faults/index.js';
import type { Pair } from './pair.js';

/** Two ledgers with no, one or three faults in them, and what is to be found. */
export interface Case {
  readonly seed: number;
  readonly mode: 'clean' | 'one fault' | 'three faults';
  readonly names: readonly string[];
  readonly pair: Pair;
  readonly expected: readonly Expected[];
}

/** Ways in which a small plant may have no place for a fault, before another plant is taken. */
const TRIES = 40;

/** Another plant of the same seed. */
const another = (seed: number, tries: number): number => seed + tries * 1_000_003;

function spoil(
  seed: number,
  codes: readonly BreakCode[],
  roll: Roll,
): Omit<Case, 'mode' | 'seed'> | undefined {
  let pair = agreeingPair(seed);
  const taken = new Set<string>();
  const expected: Expected[] = [];
  const names: string[] = [];
  for (const code of codes) {
    const spoiled = inject(code, roll, pair, taken);
    if (!spoiled) return undefined;
    pair = spoiled.pair;
    expected.push(...spoiled.expected);
    names.push(`${code}: ${spoiled.name}`);
    const near = new Set(spoiled.expected.flatMap((it) => it.near));
    for (const told of pair.told)
      if ([...told.left, ...told.right].some((it) => near.has(it.id))) taken.add(told.item.id);
  }
  return expected.every((it) => it.holds?.(pair) ?? true) ? { pair, expected, names } : undefined;
}

/** A pair with these faults in it; faults for which no plant has a place are a fault of this program. */
export function caseWith(seed: number, codes: readonly BreakCode[]): Case {
  const mode = codes.length === 0 ? 'clean' : codes.length === 1 ? 'one fault' : 'three faults';
  for (let tries = 0; tries < TRIES; tries++) {
    const found = spoil(another(seed, tries), codes, rollFrom(another(seed, tries) + 77));
    if (found) return { seed, mode, ...found };
  }
  throw new Error(`no place for ${codes.join(', ')} near seed ${seed}`);
}

/** The next case in turn: one in ten is clean, three have three faults, six have one. */
export function caseNo(seed: number): Case {
  const turn = seed % 10;
  if (turn === 0) return caseWith(seed, []);
  const roll = rollFrom(seed + 13);
  if (turn <= 3) return caseWith(seed, shuffled(BREAK_CODES, roll).slice(0, 3));
  return caseWith(seed, [oneOf(roll, BREAK_CODES)]);
}
