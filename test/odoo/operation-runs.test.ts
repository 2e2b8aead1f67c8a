import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunDates, runOf } from '../../src/odoo/operation-runs.js';
import type { Stretch } from '../../src/odoo/time-logs.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 10, 6, minute)).toISOString();
const log = (from: number, to?: number): Stretch => ({
  from: at(from),
  to: to === undefined ? undefined : at(to),
});
const step = (state: RunDates['state'], start?: number, finish?: number): RunDates => ({
  state,
  date_start: start === undefined ? undefined : at(start),
  date_finished: finish === undefined ? undefined : at(finish),
});

describe('the run of a step', () => {
  it('that has not begun knows nothing: its dates are a plan', () => {
    for (const state of ['pending', 'waiting', 'blocked', 'ready'] as const)
      expect(runOf(step(state, 5, 10), [])).toEqual({ pauses: [] });
  });

  it('that was cancelled has begun only where time was logged', () => {
    expect(runOf(step('cancel', 5, 10), [])).toEqual({ pauses: [] });
    expect(runOf(step('cancel', 5, 10), [log(6, 7)])).toEqual({ startedAt: at(6), pauses: [] });
  });

  it('without time logs has the dates of its work order, and no pauses', () => {
    expect(runOf(step('done', 5, 10), [])).toEqual({ startedAt: at(5), endedAt: at(10), pauses: [] });
    expect(runOf(step('progress', 5, 99), [])).toEqual({ startedAt: at(5), pauses: [] });
  });

  it('begins with the first log of anybody, and is paused while nobody works', () => {
    const logs = [log(30, 40), log(0, 10), log(5, 12), log(12, 14)];
    expect(runOf(step('done', 30, 40), logs)).toEqual({
      startedAt: at(0),
      endedAt: at(40),
      pauses: [log(14, 30)],
    });
  });

  it('at work without a running log is paused until somebody goes on', () => {
    expect(runOf(step('progress', 0), [log(0, 10)]).pauses).toEqual([log(10)]);
    expect(runOf(step('progress', 0), [log(0, 10), log(20)]).pauses).toEqual([log(10, 20)]);
    expect(runOf(step('progress', 0), [log(0, 10), log(5)]).pauses).toEqual([]);
  });

  it('is not interrupted by a log of no length, unless that one began or ended it', () => {
    const logs = [log(0, 10), log(20, 20), log(30, 30)];
    expect(runOf(step('done', 0, 30), logs).pauses).toEqual([log(10, 30)]);
    expect(runOf(step('progress', 0), logs).pauses).toEqual([log(10)]);
    expect(runOf(step('progress', 0), [log(0, 0), log(20)]).pauses).toEqual([log(0, 20)]);
  });

  it('ends after the last log, also where that was entered later than the end', () => {
    expect(runOf(step('done', 0, 10), [log(0, 10), log(20, 30)])).toMatchObject({
      endedAt: at(30),
      pauses: [log(10, 20)],
    });
  });

  it('of any logs in any order has pauses one after the other, within its beginning and its end', () => {
    const minutes = fc.integer({ min: 0, max: 60 });
    const logs = fc.array(
      fc.tuple(minutes, minutes).map(([a, b]) => log(Math.min(a, b), Math.max(a, b))),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(logs, fc.constantFrom('progress' as const, 'done' as const), (of, state) => {
        const run = runOf(step(state, 0, 60), of);
        const moments = run.pauses.flatMap(({ from, to }) => [from, to]);
        const bounds = [run.startedAt, ...moments, run.endedAt].filter((it) => it !== undefined);
        expect(bounds).toEqual([...bounds].sort());
        const inner = moments.filter((it) => it !== undefined);
        expect(new Set(inner).size).toBe(inner.length);
        expect(runOf(step(state, 0, 60), [...of].reverse())).toEqual(run);
      }),
      { seed: 452, numRuns: 500 },
    );
  });
});
