import { decimalUnits } from '../../core/decimal.js';
import { type CleanDays, cleanDays } from './clean-days.js';
import { type FlowScore, rateOf } from './flow-scores.js';
import type { Gate } from './gate.js';
import type { OpenBreak } from './open-breaks.js';
import { type Run, rankOf } from './run.js';
import { linesMissing, wilson } from './wilson.js';

/** One thing that the gate asks for: what is asked, what is, and what is missing. */
export interface Criterion {
  readonly criterion: 'matchRate' | 'cleanDays' | 'openBreaks' | 'unexplainedShare' | 'mustSee';
  readonly passed: boolean;
  readonly asked: string;
  readonly found: string;
  /** Empty where nothing is missing. */
  readonly missing: string;
}

/** What the criteria are judged by. */
export interface Facts {
  readonly days: readonly Run[];
  readonly flows: readonly FlowScore[];
  readonly open: readonly OpenBreak[];
}

/** Everything the gate asks for, judged. */
export const criteriaOf = (gate: Gate, facts: Facts): Criterion[] => [
  ...(gate.matchRates ?? []).map((it) => matchRate(it, facts)),
  ...(gate.cleanDays ? [clean(gate.cleanDays, facts)] : []),
  ...(gate.openBreaks ?? []).map((it) => open(it, facts)),
  ...(gate.unexplainedShare ? [unexplained(gate.unexplainedShare, facts)] : []),
  ...(gate.mustSee ?? []).map((it) => seen(it, facts)),
];

type Asked<Name extends keyof Gate> = NonNullable<Gate[Name]>;

const judged = (
  criterion: Criterion['criterion'],
  [asked, found]: readonly [string, string],
  missing: readonly string[],
): Criterion => ({ criterion, passed: missing.length === 0, asked, found, missing: missing.join('; ') });

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function matchRate(asked: Asked<'matchRates'>[number], { flows }: Facts): Criterion {
  const { flow, atLeast, confidence, minimumLines } = asked;
  const score = flows.find((it) => it.flow === flow) ?? NOTHING;
  const { rate, lower, upper } = rateOf(score, confidence);
  const limit = Number(atLeast);
  const isLow = wilson(score.agreed, score.lines, confidence).lower < limit;
  const more = isLow ? linesMissing(score.agreed, score.lines, limit, confidence) : 0;
  return judged(
    'matchRate',
    [
      `${flow}: at least ${atLeast} (lower bound at ${confidence}) of ${many(minimumLines, 'line')} or more`,
      score.lines === 0
        ? 'no line was compared'
        : `${lower} to ${upper}: ${score.agreed} of ${many(score.lines, 'line')} agree (${rate})`,
    ],
    [
      ...(score.lines < minimumLines ? [many(minimumLines - score.lines, 'more line')] : []),
      ...(isLow ? [`the bound is reached after ${many(more, 'more line')} that all agree`] : []),
    ],
  );
}

const NOTHING = { flow: '', lines: 0, agreed: 0, unexplained: 0, seen: false } satisfies FlowScore;

function clean(asked: Asked<'cleanDays'>, { days }: Facts): Criterion {
  const { count, ended }: CleanDays = cleanDays(days, asked);
  const last = ended ? `; the last unclean day was ${ended.day}: ${ended.because}` : '';
  return judged(
    'cleanDays',
    [
      `${many(asked.atLeast, 'clean working day')} in a row, without a break of severity ${asked.uncleanFrom} or worse`,
      `${count} of ${many(asked.atLeast, 'clean day')}${last}`,
    ],
    count < asked.atLeast ? [many(asked.atLeast - count, 'more clean day')] : [],
  );
}

function open({ severity, atMost, olderThanDays }: Asked<'openBreaks'>[number], facts: Facts): Criterion {
  const counted = facts.open.filter(
    (it) =>
      rankOf(it.severity) <= rankOf(severity) && (olderThanDays === undefined || it.ageDays > olderThanDays),
  );
  const oldest = [...counted].sort((a, b) => b.ageDays - a.ageDays)[0];
  const age = olderThanDays === undefined ? '' : ` older than ${many(olderThanDays, 'day')}`;
  const eldest = oldest
    ? `; the oldest since ${oldest.firstSeen}: ${oldest.code} in ${oldest.flow} (${oldest.id})`
    : '';
  const surplus = counted.length - atMost;
  return judged(
    'openBreaks',
    [
      `at most ${many(atMost, 'open break')} of severity ${severity} or worse${age}`,
      `${counted.length} open${eldest}`,
    ],
    [
      ...(facts.days.length === 0 ? ['a first run'] : []),
      ...(surplus > 0 ? [`${many(surplus, 'break')} to be closed`] : []),
    ],
  );
}

function unexplained({ atMost }: Asked<'unexplainedShare'>, { flows }: Facts): Criterion {
  const lines = flows.reduce((sum, it) => sum + it.lines, 0);
  const failed = flows.reduce((sum, it) => sum + it.unexplained, 0);
  const isOver = BigInt(failed) * ONE > decimalUnits(atMost) * BigInt(lines);
  return judged(
    'unexplainedShare',
    [`at most ${atMost} of the lines in breaks without a cause`, `${failed} of ${many(lines, 'line')}`],
    [
      ...(lines === 0 ? ['lines to compare'] : []),
      ...(isOver ? ['causes: look at the UNEXPLAINED breaks'] : []),
    ],
  );
}

const ONE = decimalUnits('1');

function seen(flow: string, { flows }: Facts): Criterion {
  const isSeen = flows.find((it) => it.flow === flow)?.seen ?? false;
  return judged(
    'mustSee',
    [`${flow}: lines of both sides`, isSeen ? 'seen on both sides' : 'not seen on both sides'],
    isSeen ? [] : [`a day on which both sides tell ${flow}`],
  );
}
