import type { Gate, Run, RunBreak } from '../../../src/reconcile/index.js';
import { addDays } from '../../../src/reconcile/parallel/calendar.js';

/** A break of one line on the left. */
export const broken = (more: Partial<RunBreak> = {}): RunBreak => ({
  id: 'b1',
  code: 'QTY_OVER',
  severity: 'high',
  flow: 'material.consumed',
  left: { count: 1 },
  right: { count: 1 },
  ...more,
});

/** A day on which so many lines of one flow were compared. */
export const run = (businessDay: string, breaks: readonly RunBreak[] = [], lines = 1000): Run => ({
  businessDay,
  outcome: {
    flows: [{ flow: 'material.consumed', left: { lines }, right: { lines } }],
    breaks,
    provenance: { asOf: `${businessDay}T22:00:00.000Z` },
  },
});

/** Clean days, one after the other. */
export const cleanRuns = (from: string, days: number): Run[] =>
  Array.from({ length: days }, (_, i) => run(addDays(from, i)));

/** A gate that asks for a little of everything. */
export const gate: Gate = {
  gateVersion: 1,
  windowDays: 28,
  matchRates: [{ flow: 'material.consumed', atLeast: '0.995', confidence: '0.95', minimumLines: 5000 }],
  cleanDays: { atLeast: 10, uncleanFrom: 'medium', restDays: ['saturday', 'sunday'] },
  openBreaks: [
    { severity: 'high', atMost: 0 },
    { severity: 'low', atMost: 1, olderThanDays: 3 },
  ],
  unexplainedShare: { atMost: '0.0005' },
  mustSee: ['material.consumed'],
};
