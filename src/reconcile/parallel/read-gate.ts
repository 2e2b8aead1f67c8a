import { decimalCompare } from '../../core/decimal.js';
import { type Issue, issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { isTimeZone } from '../../vocabulary/time-zone.js';
import { readShape } from '../policy/read-shape.js';
import { repeated } from '../policy/repeated.js';
import { type Gate, GateShape } from './gate.js';

const SUBJECT = 'gate';
const CRITERIA = ['matchRates', 'cleanDays', 'openBreaks', 'unexplainedShare', 'mustSee'] as const;

/** Reads what a parallel run is judged by: the text of a gate file, or its value. Every issue names its place. */
export function readGate(document: unknown): Result<Gate> {
  const read = readShape(document, { shape: GateShape, profile: 'write', subject: SUBJECT });
  if (!read.ok) return read;
  const { $schema: _, ...gate } = read.value;
  const issues = contradictions(gate);
  return issues.length === 0 ? ok(gate) : failed(issues);
}

function contradictions(gate: Gate): Issue[] {
  const rates = gate.matchRates ?? [];
  return [
    ...(CRITERIA.some((it) => gate[it] !== undefined)
      ? []
      : [issue('REQUIRED_MISSING', SUBJECT, '', undefined, `one of ${CRITERIA.join(', ')}`, NOTHING)]),
    ...zoneTrouble(gate),
    ...repeated(
      rates.map((it) => it.flow),
      (at) => `/matchRates/${at}/flow`,
      SUBJECT,
    ),
    ...rates.flatMap(({ atLeast }, at) => notAShare(atLeast, `/matchRates/${at}/atLeast`)),
    ...(gate.unexplainedShare ? aboveOne(gate.unexplainedShare.atMost, '/unexplainedShare/atMost') : []),
  ];
}

const NOTHING = 'A gate that asks for nothing would let everything through.';

function zoneTrouble({ businessDay }: Gate): Issue[] {
  if (!businessDay || isTimeZone(businessDay.timeZone)) return [];
  const wanted = 'an IANA time zone such as Europe/Berlin';
  return [issue('NOT_IN_LIST', SUBJECT, '/businessDay/timeZone', businessDay.timeZone, wanted)];
}

/** A lower bound never reaches 1, however many lines agree. */
const notAShare = (value: string, path: string): Issue[] =>
  decimalCompare(value, '1') < 0
    ? []
    : [
        issue(
          'OUT_OF_RANGE',
          SUBJECT,
          path,
          value,
          'a share below 1, such as 0.995',
          'No count of lines proves 1.',
        ),
      ];

const aboveOne = (value: string, path: string): Issue[] =>
  decimalCompare(value, '1') <= 0
    ? []
    : [issue('OUT_OF_RANGE', SUBJECT, path, value, 'a share of at most 1, such as 0.001')];
