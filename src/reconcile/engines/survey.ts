import { remembered } from '../../core/remembered.js';
import { type Dimension, type LedgerLine, SIDES, type Sides, stands } from '../ledger/line.js';
import { createLineDigest } from '../ledger/line-digest.js';
import type { Plan, Total } from '../residue.js';
import { dimensionsInForce, type Grain, toleranceOf } from './rules.js';
import { createTotals } from './totals.js';

/** What becomes of a line before anything is compared. */
export type Fate = 'standing' | 'later' | 'withdrawn';

export const fateOf = (line: LedgerLine, { asOf }: Pick<Plan, 'asOf'>): Fate => {
  if (asOf !== '' && line.recordedAt > asOf) return 'later';
  return stands(line) ? 'standing' : 'withdrawn';
};

/** What stands in one flow of one side. */
export interface FlowSurvey {
  readonly flow: string;
  readonly keyed: number;
  readonly keyless: number;
  /** Those dimensions of the plan's `whereKnown` that every line tells. */
  readonly known: readonly Dimension[];
}

/** What one side tells as a whole: all that an engine has to know of lines that it never sees. */
export interface Survey {
  readonly counts: Readonly<Record<Fate, number>>;
  readonly totals: readonly Total[];
  readonly flows: readonly FlowSurvey[];
  /** The latest `recordedAt`. */
  readonly highWater: string;
  readonly digest: string;
}

/** Takes in one side, line by line, and keeps none of them. */
export interface Surveyor {
  take(line: LedgerLine): Fate;
  survey(): Survey;
}

interface Tally {
  keyed: number;
  keyless: number;
  known: readonly Dimension[];
}

export function startSurvey(plan: Plan): Surveyor {
  const counts = { standing: 0, later: 0, withdrawn: 0 };
  const totals = createTotals();
  const digest = createLineDigest();
  const flows = new Map<string, Tally>();
  let highWater = '';
  return {
    take: (line) => {
      const fate = fateOf(line, plan);
      counts[fate]++;
      digest.add(line);
      if (line.recordedAt > highWater) highWater = line.recordedAt;
      if (fate !== 'standing') return fate;
      totals.add(line);
      const tally = remembered(flows, line.flow, () => ({ keyed: 0, keyless: 0, known: plan.whereKnown }));
      tally[line.key === '' ? 'keyless' : 'keyed']++;
      if (tally.known.some((it) => line[it] === ''))
        tally.known = tally.known.filter((it) => line[it] !== '');
      return fate;
    },
    survey: () => ({
      counts: { ...counts },
      totals: totals.list(),
      flows: [...flows].map(([flow, tally]) => ({ flow, ...tally })),
      highWater,
      digest: digest.text(),
    }),
  };
}

/** What each flow is compared by, flow by flow in the order of their names. */
export function grainsOf(
  surveys: Sides<Survey>,
  told: Sides<ReadonlySet<string>>,
  plan: Plan,
): ReadonlyMap<string, Grain> {
  const both = (column: string): boolean => told.left.has(column) && told.right.has(column);
  const known = { left: knownIn(surveys.left), right: knownIn(surveys.right) };
  const flows = [...new Set([...known.left.keys(), ...known.right.keys()])].sort();
  return new Map(
    flows.map((flow) => {
      const everywhere = (it: Dimension): boolean =>
        SIDES.every((side) => known[side].get(flow)?.includes(it) ?? true);
      const dimensions = dimensionsInForce(plan, both, everywhere);
      const toleranceMilliseconds = toleranceOf(plan);
      return [flow, { dimensions, values: both('value'), toleranceMilliseconds }];
    }),
  );
}

const knownIn = ({ flows }: Survey): Map<string, readonly Dimension[]> =>
  new Map(flows.map((it) => [it.flow, it.known]));
