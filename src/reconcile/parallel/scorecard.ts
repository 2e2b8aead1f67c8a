import { addDays } from './calendar.js';
import { type Criterion, criteriaOf } from './criteria.js';
import { type FlowScore, flowScores, type Rate, rateOf } from './flow-scores.js';
import type { Gate } from './gate.js';
import { type OpenBreak, openBreaks } from './open-breaks.js';
import { lastByDay, type Run } from './run.js';
import type { Confidence } from './wilson.js';

/** How a parallel run of an old and a new interface stands: pass or not yet, with the evidence. */
export interface Scorecard {
  readonly passed: boolean;
  /** The first and the last business day that rates were counted over; empty where there was no run. */
  readonly from: string;
  readonly to: string;
  /** Runs that were given; an earlier run of the same business day is overtaken. */
  readonly runs: { readonly given: number; readonly overtaken: number; readonly inWindow: number };
  readonly criteria: readonly Criterion[];
  readonly flows: readonly (FlowScore & Rate)[];
  readonly openBreaks: readonly OpenBreak[];
}

/** Judges the outcomes of past comparisons by a gate. The order in which they are given means nothing. */
export function scorecardOf(runs: readonly Run[], gate: Gate): Scorecard {
  const days = lastByDay(runs);
  const to = days.at(-1)?.businessDay ?? '';
  const begin = to === '' ? '' : addDays(to, 1 - gate.windowDays);
  const inWindow = days.filter((it) => it.businessDay >= begin);
  const flows = flowScores(inWindow);
  const open = openBreaks(days);
  const criteria = criteriaOf(gate, { days, flows, open });
  return {
    passed: criteria.every((it) => it.passed) && days.length > 0,
    from: inWindow[0]?.businessDay ?? '',
    to,
    runs: { given: runs.length, overtaken: runs.length - days.length, inWindow: inWindow.length },
    criteria,
    flows: flows.map((it) => ({ ...it, ...rateOf(it, confidenceOf(gate, it.flow)) })),
    openBreaks: open,
  };
}

/** The confidence that the gate names for the flow; the usual one where it names none. */
const confidenceOf = (gate: Gate, flow: string): Confidence =>
  gate.matchRates?.find((it) => it.flow === flow)?.confidence ?? '0.95';
