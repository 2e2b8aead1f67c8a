import type { BreakCode, Severity } from './classes/codes.js';
import type { Dimension, LedgerLine, Side, Sides } from './ledger/line.js';
import type { Policy } from './policy/policy.js';
import type { Counts } from './residue.js';

/** How much of what; a value without finite decimal is a fraction such as `1/3`. */
export interface Amount {
  readonly value: string;
  readonly unit: string;
}

/** How much money. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** What one side says. `lines` is cut at the limit in force; `count` is not. */
export interface Evidence {
  readonly count: number;
  readonly total?: Amount;
  readonly lines: readonly LedgerLine[];
}

/** One thing done to a ledger: nothing is overwritten. */
export type Step =
  /** Take back the line of this key. */
  | { readonly do: 'reverse'; readonly line: LedgerLine }
  /** Tell this line; a fact that the other side has told keeps its key. */
  | { readonly do: 'tell'; readonly line: LedgerLine };

/** What closes a break. */
export interface Proposal {
  /** Keyed by the break: proposing again proposes the same. */
  readonly id: string;
  /** Whose ledger changes. */
  readonly side: Side;
  readonly steps: readonly Step[];
  readonly reason: BreakCode;
  /** Who may approve it, by its value. */
  readonly approval: string;
  readonly approvalBecause: string;
  /** What is at stake; absent where nobody knows. */
  readonly value?: Money;
}

/** Two lines that may be the same, for a person to judge. */
export interface Suggestion {
  readonly left: string;
  readonly right: string;
  readonly rule: string;
  readonly because: string;
}

/** One disagreement of the two ledgers, with its evidence and what to do about it. */
export interface Break {
  /** The same disagreement has the same id in every run. */
  readonly id: string;
  readonly code: BreakCode;
  readonly severity: Severity;
  readonly flow: string;
  /** The dimensions that both sides have in common here, and the key where there is one. */
  readonly about: Readonly<Partial<Record<Dimension | 'key', string>>>;
  readonly sentence: string;
  /** Left minus right; absent where nothing is counted, or not in one unit. */
  readonly difference?: Amount;
  /** How much lies in the wrong lot, place, order …; the sums agree. */
  readonly misplaced?: Amount;
  /** Left minus right, in money. */
  readonly valueDifference?: Money;
  /** The fields that differ, as JSON pointers. */
  readonly pointers: readonly string[];
  /** What proves the class: the factor, the seconds, the message under way … */
  readonly proof: Readonly<Record<string, string>>;
  readonly left: Evidence;
  readonly right: Evidence;
  /** What the policy tolerates here and why, where a quantity differs. */
  readonly tolerance?: string;
  /** The earliest moment of its lines, from which its age is counted. */
  readonly since: string;
  readonly likelyCauses: readonly string[];
  readonly nextStep: string;
  /** Whose move it is. */
  readonly move: Side | 'both';
  readonly proposal: Proposal;
  readonly suggestions: readonly Suggestion[];
}

/** All of one flow in one unit: the left total, what the breaks of each class add up to, the right total. */
export interface Waterfall {
  readonly flow: string;
  readonly unit: string;
  readonly left: string;
  /** Left minus right, class by class; left minus all of them is right. */
  readonly steps: readonly { readonly code: BreakCode; readonly quantity: string }[];
  readonly right: string;
}

/** How complete one flow is on both sides. */
export interface FlowTotals {
  readonly flow: string;
  readonly left: SideTotals;
  readonly right: SideTotals;
}

export interface SideTotals {
  readonly lines: number;
  readonly quantities: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** Many small differences of one sign: each is tolerated, together they are not. */
export interface Drift {
  readonly flow: string;
  readonly itemId: string;
  readonly locationId: string;
  readonly unit: string;
  /** The differences from the beginning of the drift to the latest. */
  readonly count: number;
  /** Of these, the ones that have the drift's sign. */
  readonly sameSign: number;
  /** Their sum, left minus right. */
  readonly sum: string;
  /** Where their running sum was furthest from nothing. */
  readonly furthest: string;
  /** The moment of the first of them. */
  readonly since: string;
  /** How often differences that only scatter look like this, at most; a decimal. */
  readonly chance: string;
}

/** A message on its way that explains a break. */
export interface InFlight {
  readonly key: string;
  /** What the message is called where it waits, or how the late side recorded it. */
  readonly id: string;
  readonly waitingFor: Side;
  readonly since: string;
  readonly breakId: string;
}

/** What a report says of its own making, so that anyone can make it again. */
export interface Provenance {
  readonly asOf: string;
  readonly names: Sides<string>;
  readonly highWater: Sides<string>;
  readonly inForce: Readonly<Record<string, readonly Dimension[]>>;
  readonly policy: Policy;
  readonly codeVersion: string;
  readonly inputs: Sides<string>;
  /** SHA-256 over inputs, policy, as-of moment and code version, written canonically. */
  readonly digest: string;
}

/** The outcome of a comparison. */
export interface Outcome {
  /** No break but those of severity `info`. */
  readonly clean: boolean;
  /**
   * Where the lines went: lines = later + withdrawn + settled + unsettled, and these are in breaks or
   * repeats.
   */
  readonly counts: Sides<Counts & { readonly inBreaks: number; readonly duplicates: number }>;
  readonly flows: readonly FlowTotals[];
  readonly breaksByCode: Readonly<Partial<Record<BreakCode, number>>>;
  /** UNEXPLAINED among all breaks, as a decimal share; `0` when there is no break. */
  readonly unexplainedShare: string;
  readonly waterfalls: readonly Waterfall[];
  readonly drifts: readonly Drift[];
  readonly inFlight: readonly InFlight[];
  readonly breaks: readonly Break[];
  readonly provenance: Provenance;
}
