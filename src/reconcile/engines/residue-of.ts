import type { LedgerLine, Side, Sides } from '../ledger/line.js';
import type { ContextLine, Counts, Residue } from '../residue.js';
import type { Grain } from './rules.js';
import type { Survey } from './survey.js';

/** Both sides of what an engine has found. */
export interface Found {
  readonly surveys: Sides<Survey>;
  readonly grains: ReadonlyMap<string, Grain>;
  readonly unsettled: Sides<readonly LedgerLine[]>;
  readonly context: Sides<readonly ContextLine[]>;
}

/** The same for both sides. */
export const ofBoth = <T>(make: (side: Side) => T): Sides<T> => ({
  left: make('left'),
  right: make('right'),
});

/** What an engine answers: what stands and is not open is settled. */
export const residueOf = ({ surveys, grains, unsettled, context }: Found): Residue => ({
  counts: ofBoth((side) => countsOf(surveys[side], unsettled[side].length)),
  totals: ofBoth((side) => surveys[side].totals),
  inForce: Object.fromEntries([...grains].map(([flow, { dimensions }]) => [flow, dimensions])),
  unsettled,
  context,
  highWater: ofBoth((side) => surveys[side].highWater),
  digests: ofBoth((side) => surveys[side].digest),
});

const countsOf = ({ counts: { standing, later, withdrawn } }: Survey, unsettled: number): Counts => ({
  lines: standing + later + withdrawn,
  later,
  withdrawn,
  settled: standing - unsettled,
  unsettled,
});
