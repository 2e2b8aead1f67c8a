import type { BreakCode, Severity } from '../classes/codes.js';
import type { Dimension, Side } from '../ledger/line.js';

/** To which lines a rule of the policy applies; what is not named applies to all. */
export interface Scope {
  readonly flow?: string;
  readonly plantId?: string;
  readonly itemId?: string;
  readonly abcClass?: string;
  readonly locationId?: string;
  readonly unit?: string;
}

/** How far two quantities may be apart. Of several limits the smaller or the larger wins, as `combine` says. */
export interface Tolerance {
  readonly where: Scope;
  /** In the unit in which the difference is told. */
  readonly absolute?: string;
  /** Of the quantity that the authority tells. */
  readonly percent?: string;
  /** Multiples of the item's rounding unit. */
  readonly roundingUnits?: number;
  /** The value of the difference, by the item's cost. */
  readonly value?: { readonly amount: string; readonly currency: string };
  readonly combine: 'smaller' | 'larger';
}

/** One way in which lines find each other, tried in order after the key and the cell. */
export interface MatchRule {
  readonly name: string;
  readonly by: readonly Dimension[];
  readonly cardinality: '1:1' | '1:n' | 'n:m';
  readonly windowMinutes?: number;
  /** What this rule finds is shown as a suggestion and stays a break. */
  readonly suggest: boolean;
}

/** The plant's day: when it begins on the wall clock, and where that clock hangs. */
export interface BusinessDay {
  readonly timeZone: string;
  /** `HH:MM` on the local clock. */
  readonly startsAt: string;
}

/** Who may approve a correction, by its value: the first level whose limit is not exceeded. */
export interface ApprovalLevel {
  readonly role: string;
  /** Without a limit the level approves everything. */
  readonly upTo?: string;
}

/** What the plant knows of an item, beyond what its documents say. */
export interface ItemPolicy {
  readonly abcClass?: string;
  readonly unitCost?: string;
  readonly roundingUnit?: string;
  readonly aliases?: readonly string[];
}

/** Everything a comparison is run by, as data. Every member has a stated value: a report repeats it. */
export interface Policy {
  readonly policyVersion: 1;
  readonly timeToleranceSeconds: number;
  /** How long a message may be under way before its absence is a break. */
  readonly transitSeconds: number;
  /** Clocks that are apart by whole steps of so many minutes are a time-zone fault. */
  readonly clockStepMinutes: number;
  readonly businessDays: Readonly<Record<string, BusinessDay>>;
  readonly groupBy: readonly Dimension[];
  readonly whereKnown: readonly Dimension[];
  readonly match: readonly MatchRule[];
  /** The first tolerance whose scope fits applies; without one nothing is tolerated. */
  readonly tolerances: readonly Tolerance[];
  /** How many standard steps of one sign make a drift. */
  readonly drift: { readonly minimumCount: number; readonly sameSignShare: string };
  /** Whose word counts, flow by flow; `*` for all others. */
  readonly authority: Readonly<Record<string, Side>>;
  /** Statuses of one side that are one status of the other: `{ left: { damaged: 'blocked' } }`. */
  readonly statuses: Readonly<Record<Side, Readonly<Record<string, string>>>>;
  /** Later states by state: `{ released: ['inProgress', 'completed'] }`. */
  readonly statusOrder: Readonly<Record<string, readonly string[]>>;
  readonly items: Readonly<Record<string, ItemPolicy>>;
  readonly currency: string;
  readonly approvals: readonly ApprovalLevel[];
  readonly severities: Readonly<Partial<Record<BreakCode, Severity>>>;
  /** Postings shown of each side of a break. */
  readonly evidenceLimit: number;
}
