import type { Lot } from './told.js';

/** The laws that hold across documents, each with its sentence. */
export const LAWS = {
  X6: 'What lies somewhere is what lay there, plus what came, minus what went.',
  X7: 'A serial number is one piece: it is made once, used up once, and lies in one place at a time.',
  X8: 'A lot is never made of itself; only rework gives a lot out under its own number.',
  X9: 'A lot on hold, and whatever was made of it, is neither used nor shipped.',
  X14: 'What is reversed leaves no trace in the balances; what reverses a reversal puts it back.',
} as const;

/** The number of one of these laws. */
export type Law = keyof typeof LAWS;

/** One law broken: where, by which documents, what was found and what holds. */
export interface Violation {
  readonly law: Law;
  /** What it is about, in the words of the documents. */
  readonly about: Readonly<Record<string, string>>;
  /** The keys of the facts that break it together, sorted. */
  readonly keys: readonly string[];
  readonly found: string;
  readonly wanted: string;
  /** The lots from the cause to the effect, where there is a way. */
  readonly path?: readonly Lot[];
}
