import { type Break, breakOrder } from './break.js';
import { BREAKS, type BreakCode } from './break-codes.js';
import type { Parameters } from './run.js';
import type { Accounts, Family, Sides } from './tally.js';

/** The outcome of a comparison, without its breaks: what was compared, how, and where every event went. */
export interface Summary<P = Parameters> {
  readonly clean: boolean;
  readonly parameters: P;
  /** One digest a side, whatever the order of its documents. */
  readonly inputs: Sides<string>;
  readonly families: readonly Family[];
  readonly accounts: Sides<Accounts>;
  readonly breaksByCode: Readonly<Partial<Record<BreakCode, number>>>;
}

/** The outcome with all its breaks, in their fixed order. */
export interface Report<P = Parameters> extends Summary<P> {
  readonly breaks: readonly Break[];
}

/** Counts by code, in the order of the table. */
export function orderedCounts(counts: ReadonlyMap<BreakCode, number>): Partial<Record<BreakCode, number>> {
  const codes = Object.keys(BREAKS) as BreakCode[];
  return Object.fromEntries(codes.filter((it) => counts.has(it)).map((it) => [it, counts.get(it)]));
}

/** How many breaks there are of each code. */
export function countByCode(breaks: readonly Break[]): Partial<Record<BreakCode, number>> {
  const counts = new Map<BreakCode, number>();
  for (const { code } of breaks) counts.set(code, (counts.get(code) ?? 0) + 1);
  return orderedCounts(counts);
}

/** The breaks in their fixed order. */
export const inOrder = (breaks: readonly Break[]): Break[] => [...breaks].sort(breakOrder);
