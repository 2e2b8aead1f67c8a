import { canonicalJson } from '../../core/canonical-json.js';
import type { Result } from '../../core/result.js';
import * as Type from '../../core/type.js';
import { date } from '../../vocabulary/instant.js';
import { listOf } from '../../vocabulary/set.js';
import { opaque } from '../../vocabulary/text.js';
import { SEVERITIES, type Severity } from '../classes/codes.js';
import { type Read, SeverityChoice, wholeNumber } from '../policy/parts.js';
import { readShape } from '../policy/read-shape.js';

/** A reader of contracts lets new words pass; of these, none may be new: their order decides. */
const { 'x-read-pattern': _, ...severityWords } = SeverityChoice;
const ClosedSeverity = severityWords as typeof SeverityChoice;

const count = (description: string) => wholeNumber(description, 0, Number.MAX_SAFE_INTEGER);
const compared = Type.Object({ lines: count('Lines compared.') }, { title: 'ComparedLines' });
const evidence = Type.Object({ count: count('Lines in the break.') }, { title: 'BreakLines' });

const OutcomeShape = Type.Object(
  {
    flows: listOf(
      Type.Object(
        { flow: opaque('The flow.', 128), left: compared, right: compared },
        { title: 'ComparedFlow' },
      ),
      'What was compared.',
      1_000_000,
    ),
    breaks: listOf(
      Type.Object(
        {
          id: opaque('The same disagreement has the same id in every run.', 256),
          code: opaque('Its class.', 64),
          severity: ClosedSeverity,
          flow: opaque('The flow.', 128),
          left: evidence,
          right: evidence,
        },
        { title: 'FoundBreak' },
      ),
      'What was found.',
      10_000_000,
    ),
    provenance: Type.Object(
      { asOf: Type.String({ description: 'As of when.', maxLength: 64 }) },
      { title: 'RunProvenance' },
    ),
  },
  { title: 'RunOutcome' },
);

/** What a parallel run reads of the outcome of one comparison. */
export type RunOutcome = Read<typeof OutcomeShape>;

/** One comparison of the old and the new interface, and the business day it speaks of. */
export interface Run {
  readonly businessDay: string;
  readonly outcome: RunOutcome;
}

/** A break as a run tells it. */
export type RunBreak = RunOutcome['breaks'][number];

const RunShape = Type.Object(
  { businessDay: date('The business day.'), outcome: OutcomeShape },
  { title: 'ParallelRunDay' },
);

/** Reads one run; a report may say more than is read here. */
export const readRun = (document: unknown): Result<Run> =>
  readShape(document, { shape: RunShape, profile: 'read', subject: 'run' });

/** Lower is worse. */
export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Whether something is to be done about it. */
export const counts = ({ severity }: RunBreak): boolean => severity !== 'info';

/** How many lines a break keeps from agreeing: a pair that disagrees counts once. */
export const linesOf = ({ left, right }: RunBreak): number => Math.max(left.count, right.count, 1);

/** The last run of every business day, day by day: an earlier one of the same day is overtaken. */
export function lastByDay(runs: readonly Run[]): Run[] {
  const last = new Map<string, Run>();
  for (const run of runs) {
    const known = last.get(run.businessDay);
    if (!known || isLater(run.outcome, known.outcome)) last.set(run.businessDay, run);
  }
  return [...last.values()].sort((a, b) => (a.businessDay < b.businessDay ? -1 : 1));
}

function isLater(a: RunOutcome, b: RunOutcome): boolean {
  if (a.provenance.asOf !== b.provenance.asOf) return a.provenance.asOf > b.provenance.asOf;
  // Two runs as of one moment: any order will do that does not depend on which was read first.
  return canonicalJson(a) > canonicalJson(b);
}
