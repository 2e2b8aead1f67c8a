import type { Dimension, LedgerLine, Sides } from './ledger/line.js';

/** One side as an engine takes it in. */
export interface Ledger {
  /** What the source tells at all; a dimension that one side never tells is not compared. */
  readonly columns: ReadonlySet<string>;
  readonly lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>;
}

/** What an engine has to know of a comparison. */
export interface Plan {
  /** Lines recorded later are not compared; empty compares everything. */
  readonly asOf: string;
  /** Two tellings may lie so far apart in `occurredAt`. */
  readonly timeToleranceSeconds: number;
  /** The dimensions of a cell, before those are left out that one side does not tell. */
  readonly groupBy: readonly Dimension[];
  /** Of these, the ones that count in a flow only where every line of both sides tells them. */
  readonly whereKnown: readonly Dimension[];
}

/** All that stands on one side of one flow, item, unit and currency. */
export interface Total {
  readonly flow: string;
  readonly itemId: string;
  readonly unit: string;
  readonly currency: string;
  readonly lines: number;
  readonly quantity: string;
  readonly value: string;
}

/** Why a line that is no part of a difference is shown to the classes. */
export type Because =
  /** A settled line of the same side, equal in all dimensions, quantity, unit and occurred time. */
  | 'twin'
  /** It does not stand, and shares key or cell with a line that is not settled. */
  | 'withdrawn'
  /** It was recorded after the as-of moment, and shares key or cell with a line that is not settled. */
  | 'later'
  /** Quantity one of the same lot on the same side in another cell: a serial number in two places. */
  | 'serial';

export interface ContextLine {
  readonly because: Because;
  readonly line: LedgerLine;
}

/** Where the lines of one side went. */
export interface Counts {
  /** All that came in. */
  readonly lines: number;
  /** Recorded after the as-of moment. */
  readonly later: number;
  /** Taken back or called off. */
  readonly withdrawn: number;
  /** Agree with the other side. */
  readonly settled: number;
  readonly unsettled: number;
}

/**
 * What is left when everything that certainly agrees is put aside. Every engine finds the same residue, and
 * one classifier explains it: so all engines give the same breaks.
 *
 * 1. Lines recorded after `asOf` are `later`; lines that do not stand are `withdrawn`. Neither is compared.
 * 2. **By key.** A flow and key (not empty) that stand exactly once on each side are settled when both lines
 *    are equal in every dimension in force, in quantity and unit, and, wherever both tell something, in
 *    value, currency, version and content, with occurred times within the tolerance.
 * 3. **By cell.** Lines whose flow and key do not stand on the other side (or that have none), and stand once
 *    on their own, are grouped by flow, unit and the dimensions in force, and by currency where both ledgers
 *    have the column `value`. A group is settled when both sides have lines in it, the sums of quantity (and
 *    of value, where both have the column) are equal, what is not told counting as zero, and the first and
 *    the last occurred times that are told lie within the tolerance of each other.
 * 4. All other standing lines are the residue; `context` is what may explain them.
 *
 * A dimension is in force when it is in `groupBy` and both ledgers have its column; one of `whereKnown` in
 * addition only in a flow in which every standing line tells it. `reference` and `operationId`, in force,
 * contradict under one key only where both tell them; the other dimensions in force also where one is empty.
 * Lists come in any order.
 */
export interface Residue {
  readonly counts: Sides<Counts>;
  readonly totals: Sides<readonly Total[]>;
  /** The dimensions in force, flow by flow. */
  readonly inForce: Readonly<Record<string, readonly Dimension[]>>;
  readonly unsettled: Sides<readonly LedgerLine[]>;
  readonly context: Sides<readonly ContextLine[]>;
  /** The latest `recordedAt` of each side, whether compared or not. */
  readonly highWater: Sides<string>;
  /** One digest a side: of the file where a file is compared, else over all lines, whatever their order. */
  readonly digests: Sides<string>;
}

/** Finds the residue of two ledgers. */
export type Engine = (left: Ledger, right: Ledger, plan: Plan) => Promise<Residue>;
