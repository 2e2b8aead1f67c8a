import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Gate,
  type Run,
  type RunOutcome,
  readGate,
  scorecardOf,
  scorecardText,
} from '../../../src/reconcile/index.js';
import type { Outcome } from '../../../src/reconcile/outcome.js';
import { addDays } from '../../../src/reconcile/parallel/calendar.js';
import { broken, cleanRuns, gate, run } from './history.js';

const only = (name: keyof Gate): Gate => ({ gateVersion: 1, windowDays: 28, [name]: gate[name] });
const criterion = (runs: readonly Run[], name: keyof Gate, at = 0) =>
  scorecardOf(runs, only(name)).criteria[at];
// 2026-03-02 is a Monday.
const MONDAY = '2026-03-02';

describe('a parallel run', () => {
  it('of clean weeks passes', () => {
    const card = scorecardOf(cleanRuns(MONDAY, 14), gate);
    expect(card.criteria.filter((it) => !it.passed)).toEqual([]);
    expect(card).toMatchObject({ passed: true, from: MONDAY, to: '2026-03-15', openBreaks: [] });
  });

  it('of no run does not pass, whatever is asked', () => {
    for (const name of ['matchRates', 'cleanDays', 'openBreaks', 'unexplainedShare', 'mustSee'] as const)
      expect(scorecardOf([], only(name))).toMatchObject({ passed: false, to: '' });
  });

  it('on which nothing was compared proves nothing', () => {
    const idle = Array.from({ length: 14 }, (_, i) => run(addDays(MONDAY, i), [], 0));
    expect(scorecardOf(idle, gate).criteria.map((it) => it.passed)).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes what a comparison answers', () => {
    expectTypeOf<Outcome>().toExtend<RunOutcome>();
  });

  it('counts the last run of a day, in whatever order the runs are given', () => {
    const early = {
      ...run('2026-03-03', [broken()]),
      outcome: { ...run('2026-03-03', [broken()]).outcome, provenance: { asOf: '2026-03-03T10:00:00.000Z' } },
    };
    const runs = [...cleanRuns(MONDAY, 2), early];
    const card = scorecardOf(runs, gate);
    expect(card.runs).toEqual({ given: 3, overtaken: 1, inWindow: 2 });
    expect(card.openBreaks).toEqual([]);
    expect(scorecardOf([...runs].reverse(), gate)).toEqual(card);
  });
});

describe('clean days', () => {
  it('are counted back to the last unclean one, which is named', () => {
    const two = [broken(), broken({ id: 'b2' })];
    const runs = [
      ...cleanRuns(MONDAY, 7),
      run('2026-03-09', two),
      ...cleanRuns('2026-03-10', 4),
      ...cleanRuns('2026-03-16', 2),
    ];
    expect(criterion(runs, 'cleanDays')).toMatchObject({
      passed: false,
      found: '6 of 10 clean days; the last unclean day was 2026-03-09: 2 high breaks in material.consumed',
      missing: '4 more clean days',
    });
  });

  it('leave out days of rest, which end nothing', () => {
    const runs = [...cleanRuns(MONDAY, 5), ...cleanRuns('2026-03-09', 5)];
    expect(criterion(runs, 'cleanDays')?.passed).toBe(true);
  });

  it('end with a working day that was not compared', () => {
    const runs = [...cleanRuns(MONDAY, 2), ...cleanRuns('2026-03-05', 2)];
    expect(criterion(runs, 'cleanDays')?.found).toContain(
      '2 of 10 clean days; the last unclean day was 2026-03-04: it was not compared',
    );
  });

  it('end with a break on a day of rest', () => {
    const runs = [...cleanRuns(MONDAY, 5), run('2026-03-07', [broken()]), ...cleanRuns('2026-03-09', 5)];
    expect(criterion(runs, 'cleanDays')?.found).toContain(
      '5 of 10 clean days; the last unclean day was 2026-03-07',
    );
  });

  it('leave out holidays', () => {
    const runs = [...cleanRuns(MONDAY, 2), ...cleanRuns('2026-03-05', 2)];
    const holidays = {
      ...only('cleanDays'),
      cleanDays: { ...gate.cleanDays, atLeast: 4, uncleanFrom: 'low', holidays: ['2026-03-04'] },
    } as Gate;
    expect(scorecardOf(runs, holidays).passed).toBe(true);
  });

  it('are not ended by what is less than the gate minds', () => {
    const runs = cleanRuns(MONDAY, 14).map((it) => run(it.businessDay, [broken({ severity: 'low' })]));
    expect(criterion(runs, 'cleanDays')?.passed).toBe(true);
  });
});

describe('the match rate', () => {
  it('is judged by its lower bound, and says what is missing', () => {
    const runs = [run(MONDAY, [broken({ left: { count: 4 }, right: { count: 2 } })])];
    expect(criterion(runs, 'matchRates')).toEqual({
      criterion: 'matchRate',
      passed: false,
      asked: 'material.consumed: at least 0.995 (lower bound at 0.95) of 5000 lines or more',
      found: '0.989760 to 0.998444: 996 of 1000 lines agree (0.996000)',
      missing: '4000 more lines; the bound is reached after 1053 more lines that all agree',
    });
  });

  it('counts what is explained or tolerated as agreeing', () => {
    const runs = [run(MONDAY, [broken({ severity: 'info', left: { count: 900 } })])];
    expect(scorecardOf(runs, gate).flows[0]?.agreed).toBe(1000);
  });

  it('forgets what lies before the window', () => {
    const bad = run('2026-01-05', [broken({ left: { count: 1000 } })]);
    const [flow] = scorecardOf([bad, ...cleanRuns(MONDAY, 14)], gate).flows;
    expect(flow).toMatchObject({ lines: 14_000, agreed: 14_000, rate: '1.000000', upper: '1.000000' });
  });

  it('of a flow that was never told is not known', () => {
    const asked = {
      ...only('mustSee'),
      mustSee: ['stock'],
      matchRates: [{ flow: 'stock', atLeast: '0.9', confidence: '0.9', minimumLines: 1 }],
    } as Gate;
    const [rate, seen] = scorecardOf(cleanRuns(MONDAY, 3), asked).criteria;
    expect([rate?.found, seen?.found]).toEqual(['no line was compared', 'not seen on both sides']);
  });
});

describe('open breaks', () => {
  it('are those of the latest run, with the day they were first seen', () => {
    const runs = [
      run(MONDAY, [broken(), broken({ id: 'closed' })]),
      run('2026-03-03', [broken()]),
      run('2026-03-06', [broken(), broken({ id: 'new', severity: 'low' })]),
    ];
    expect(scorecardOf(runs, gate).openBreaks.map((it) => [it.id, it.firstSeen, it.ageDays])).toEqual([
      ['b1', MONDAY, 4],
      ['new', '2026-03-06', 0],
    ]);
    expect(criterion(runs, 'openBreaks')).toMatchObject({
      found: '1 open; the oldest since 2026-03-02: QTY_OVER in material.consumed (b1)',
      missing: '1 break to be closed',
    });
  });

  it('that are worse count too, and young ones only where no age is asked', () => {
    const runs = [run(MONDAY, [broken()]), run('2026-03-06', [broken(), broken({ id: 'new' })])];
    expect(criterion(runs, 'openBreaks', 1)).toMatchObject({ passed: true, missing: '' });
    expect(criterion(runs, 'openBreaks', 0)?.passed).toBe(false);
  });
});

describe('the unexplained share', () => {
  it('is counted in lines, so that more breaks of other kinds do not dilute it', () => {
    const unexplained = broken({ code: 'UNEXPLAINED' });
    const others = Array.from({ length: 50 }, (_, i) => broken({ id: `o${i}` }));
    expect(criterion([run(MONDAY, [unexplained])], 'unexplainedShare')).toMatchObject({
      passed: false,
      found: '1 of 1000 lines',
    });
    expect(criterion([run(MONDAY, [unexplained, ...others])], 'unexplainedShare')?.passed).toBe(false);
    expect(criterion([run(MONDAY, [unexplained], 2000)], 'unexplainedShare')?.passed).toBe(true);
  });
});

describe('the text', () => {
  it('fits a screen and begins with the verdict', () => {
    const breaks = Array.from({ length: 300 }, (_, i) => broken({ id: `b${i}`, flow: `flow-${i % 40}` }));
    const text = scorecardText(scorecardOf([...cleanRuns(MONDAY, 14), run('2026-03-16', breaks)], gate));
    expect(text.split('\n')[0]).toBe('# Parallel run: not yet');
    expect(text.split('\n').length).toBeLessThan(50);
    expect(text).toContain('more; --json has all.');
    expect(scorecardText(scorecardOf(cleanRuns(MONDAY, 14), gate))).toContain('# Parallel run: pass');
  });
});

describe('a gate file', () => {
  const found = (more: object): string[] => {
    const read = readGate({ gateVersion: 1, windowDays: 28, mustSee: ['stock'], ...more });
    return read.ok ? [] : read.issues.map((it) => `${it.code} ${it.path}`);
  };

  it.each([
    ['nothing asked', { mustSee: undefined }, 'REQUIRED_MISSING '],
    ['no window', { windowDays: undefined }, 'REQUIRED_MISSING /windowDays'],
    [
      'a rate that no count proves',
      { matchRates: [{ flow: 'a', atLeast: '1', confidence: '0.95', minimumLines: 1 }] },
      'OUT_OF_RANGE /matchRates/0/atLeast',
    ],
    [
      'a confidence of its own',
      { matchRates: [{ flow: 'a', atLeast: '0.9', confidence: '0.5', minimumLines: 1 }] },
      'NOT_IN_LIST /matchRates/0/confidence',
    ],
    [
      'one flow twice',
      {
        matchRates: ['a', 'a'].map((flow) => ({ flow, atLeast: '0.9', confidence: '0.9', minimumLines: 1 })),
      },
      'NOT_UNIQUE /matchRates/1/flow',
    ],
    [
      'a holiday that is no day',
      { cleanDays: { atLeast: 1, uncleanFrom: 'low', holidays: ['2026-02-30'] } },
      'MALFORMED /cleanDays/holidays/0',
    ],
    [
      'a zone of another planet',
      { businessDay: { timeZone: 'Mars/Olympus', startsAt: '06:00' } },
      'NOT_IN_LIST /businessDay/timeZone',
    ],
    ['a share above all', { unexplainedShare: { atMost: '1.5' } }, 'OUT_OF_RANGE /unexplainedShare/atMost'],
    ['a member of its own', { windowDay: 3 }, 'UNKNOWN_FIELD /windowDay'],
  ])('with %s is refused at its place', (_, more, issue) => {
    expect(found(more)).toEqual([issue]);
  });
});

const severity = fc.constantFrom('high' as const, 'medium' as const, 'low' as const, 'info' as const);
const someBreak = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  code: fc.constantFrom('QTY_OVER', 'UNEXPLAINED'),
  severity,
  flow: fc.constantFrom('material.consumed', 'stock'),
  left: fc.record({ count: fc.integer({ min: 0, max: 3 }) }),
  right: fc.record({ count: fc.integer({ min: 0, max: 3 }) }),
});
const history = fc
  .array(
    fc.record({ breaks: fc.array(someBreak, { maxLength: 2 }), skipped: fc.integer({ min: 0, max: 9 }) }),
    { minLength: 1, maxLength: 20 },
  )
  .map((days) =>
    days
      .map(({ breaks, skipped }, at) => ({ ...run(addDays(MONDAY, at), breaks, 2000), skipped }))
      .filter((it, at) => at === 0 || it.skipped > 0),
  );
const asked = fc.record({
  gateVersion: fc.constant(1 as const),
  windowDays: fc.integer({ min: 1, max: 25 }),
  matchRates: fc
    .record({
      flow: fc.constant('material.consumed'),
      atLeast: fc.constantFrom('0.9', '0.997', '0.999'),
      confidence: fc.constantFrom('0.9' as const, '0.99' as const),
      minimumLines: fc.integer({ min: 1, max: 20_000 }),
    })
    .map((it) => [it]),
  cleanDays: fc.record({
    atLeast: fc.integer({ min: 1, max: 6 }),
    uncleanFrom: severity,
    restDays: fc.constant(['sunday' as const]),
  }),
  openBreaks: fc
    .record({
      severity,
      atMost: fc.integer({ min: 0, max: 2 }),
      olderThanDays: fc.integer({ min: 0, max: 3 }),
    })
    .map((it) => [it]),
  unexplainedShare: fc.constantFrom('0', '0.0005', '0.01').map((atMost) => ({ atMost })),
});

describe('a worse history', () => {
  it('never passes where a better one failed', () => {
    const worse = ['high', 'medium', 'low', 'info'] as const;
    let passed = 0;
    fc.assert(
      fc.property(
        history,
        asked,
        someBreak,
        fc.nat(),
        fc.constantFrom('add', 'graver', 'bigger', 'fewer lines'),
        (runs, it, more, pick, how) => {
          const at = pick % runs.length;
          const spoiled = runs.map((day, i) => {
            if (i !== at) return day;
            const { breaks, flows } = day.outcome;
            const [first, ...rest] = breaks;
            const outcome = { ...day.outcome };
            if (how === 'add' || !first) outcome.breaks = [...breaks, { ...more, id: 'more' }];
            else if (how === 'graver')
              outcome.breaks = [
                { ...first, severity: worse[Math.max(0, worse.indexOf(first.severity) - 1)] ?? 'high' },
                ...rest,
              ];
            else if (how === 'bigger')
              outcome.breaks = [{ ...first, left: { count: first.left.count + 2 } }, ...rest];
            else
              outcome.flows = flows.map((one) => ({ ...one, left: { lines: 1000 }, right: { lines: 1000 } }));
            return { ...day, outcome };
          });
          const [before, after] = [scorecardOf(runs, it), scorecardOf(spoiled, it)];
          if (before.passed) passed++;
          before.criteria.forEach((one, i) => {
            if (!one.passed) expect(after.criteria[i]?.passed).toBe(false);
          });
        },
      ),
      { seed: 20260310, numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});
