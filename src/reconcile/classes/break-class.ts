import type { Candidate } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import type { Side } from '../ledger/line.js';
import type { BreakCode, Severity } from './codes.js';

/** What closes a break of a class; nothing is overwritten. */
export type Remedy =
  /** The side that lacks the fact tells it. */
  | 'tell'
  /** The side that has too much takes it back. */
  | 'reverse'
  /** The side whose word does not count takes its lines back and tells those of the other. */
  | 'follow';

/** What a class found: the candidates it explains, and by what. */
export interface Found {
  readonly taken: readonly [Candidate, ...Candidate[]];
  /** The side that the class speaks of: who told twice, who lacks it, who took it back. */
  readonly side?: Side;
  readonly proof?: Readonly<Record<string, string>>;
}

/**
 * One class of break. In its texts `{here}` is the side it speaks of and `{there}` the other, `{left}` and
 * `{right}` are the two by name, `{what}` is what it is about; names of its proof are filled in too.
 */
export interface BreakClass {
  readonly code: BreakCode;
  readonly severity: Severity;
  readonly sentence: string;
  readonly causes: readonly [string, ...string[]];
  readonly nextStep: string;
  /** Whose move it is: the side it speaks of, the other, the one whose word does not count, or both. */
  readonly move: 'here' | 'there' | 'follower' | 'both';
  readonly remedy: Remedy;
  /** Explains what it can of these candidates, which come in their fixed order. */
  readonly find: (open: readonly Candidate[], scene: Scene) => Iterable<Found>;
}

/** Looks at each candidate by itself. */
export const each =
  (explain: (it: Candidate, scene: Scene) => Omit<Found, 'taken'> | undefined): BreakClass['find'] =>
  (open, scene) =>
    open.flatMap((it) => {
      const found = explain(it, scene);
      return found ? [{ taken: [it] as const, ...found }] : [];
    });
