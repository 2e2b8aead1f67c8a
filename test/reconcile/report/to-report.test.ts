import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BreakV1, check, identify, ReportV1 } from '../../../src/index.js';
import { BREAK_CODES } from '../../../src/reconcile/classes/codes.js';
import { toReport } from '../../../src/reconcile/report/to-report.js';
import { sampleOutcome } from './samples.js';

const issuesOf = (checked: ReturnType<typeof check>): unknown => (checked.ok ? [] : checked.issues);

/** What the contracts say of the documents of an outcome. */
function issues(outcome: ReturnType<typeof sampleOutcome>): unknown[] {
  const { report, breaks } = toReport(outcome);
  return [issuesOf(check(ReportV1, report)), ...breaks.map((it) => issuesOf(check(BreakV1, it)))].flat();
}

describe('the documents of an outcome', () => {
  it('fit their contracts, every class of break among them', () => {
    const outcome = sampleOutcome({ breaks: 99 });
    expect(Object.keys(outcome.breaksByCode)).toEqual([...BREAK_CODES]);
    expect(issues(outcome)).toEqual([]);
  });

  it('fit their contracts when nothing was compared', () => {
    expect(issues(sampleOutcome({ breaks: 0, asOf: '2026-03-10T22:00:00.000Z' }))).toEqual([]);
  });

  it('fit their contracts whatever stands in a foreign text', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string({ unit: 'binary', maxLength: 1200 }), (seed, text) => {
        expect(issues(sampleOutcome({ breaks: 33, seed, text }))).toEqual([]);
      }),
      { numRuns: 60, seed: 20260310 },
    );
  });

  it('count by class what the outcome counts', () => {
    const outcome = sampleOutcome({ breaks: 250 });
    const { report } = toReport(outcome);
    expect(Object.fromEntries(report.classes.map((it) => [it.code, it.count]))).toEqual(outcome.breaksByCode);
    expect(report.breaks).toBe(250);
  });

  it('have a name of their own in every run, and the break keeps its id', () => {
    const [first, second] = [1, 2].map((seed) => toReport(sampleOutcome({ breaks: 3, seed })));
    const keyOf = (data: object = {}): string => {
      const identity = identify(BreakV1, data);
      return identity.ok ? identity.value.key : '';
    };
    expect(first?.report.runId).not.toBe(second?.report.runId);
    expect(first?.breaks[0]?.breakId).toBe(second?.breaks[0]?.breakId);
    expect(keyOf(first?.breaks[0])).not.toBe(keyOf(second?.breaks[0]));
  });

  it('are the same for the same outcome', () => {
    expect(toReport(sampleOutcome({ breaks: 40 }))).toEqual(toReport(sampleOutcome({ breaks: 40 })));
  });
});

describe('earlier runs', () => {
  const run = (day: number) =>
    toReport(sampleOutcome({ breaks: day, seed: day, asOf: `2026-03-0${day}T22:00:00.000Z` })).report;

  it('are listed once, the oldest first, without this run', () => {
    const outcome = sampleOutcome({ breaks: 9, seed: 9 });
    const earlier = [run(5), run(3), run(5), toReport(outcome).report];
    const { report } = toReport(outcome, { earlier });
    expect(report.earlier.map((it) => it.asOf)).toEqual([
      '2026-03-03T22:00:00.000Z',
      '2026-03-05T22:00:00.000Z',
    ]);
    expect(check(ReportV1, report).ok).toBe(true);
  });
});
