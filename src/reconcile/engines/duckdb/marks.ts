import { SIDES, type Side } from '../../ledger/line.js';
import { literal } from '../sql/dialect.js';
import { LANES } from '../sql/digest-text.js';
import { isLong, isShort, longDecimal, shortDecimal } from '../sql/duckdb.js';
import type { SqlGrain } from '../sql/grain.js';
import { onBothSides, partOf, type Step, TOTAL, tellsWhatIsKnown } from '../sql/statements.js';
import { millisecondsOf } from './certain.js';
import { KEPT } from './find.js';
import type { Source } from './source.js';

/** So many lines are looked at before all are read. */
const FIRST_LINES = 1000;

/** What the first lines of one side tell. */
export const peek = (grain: SqlGrain, side: Side, { from }: Pick<Source, 'from'>): Step => ({
  name: `mfgc_peek_${side}`,
  says: 'What the first lines tell.',
  kept: true,
  query: `SELECT ${['flow', `${partOf(grain)} AS part`, ...tellsWhatIsKnown(grain)].join(', ')}
FROM (SELECT * FROM ${from} LIMIT ${FIRST_LINES}) GROUP BY ALL`,
});

/** What the first lines tell, where the sums of all will stand. */
export const firstLines = (): Step => ({
  name: 'mfgc_sums',
  says: 'What the first lines of both sides tell.',
  kept: true,
  query: onBothSides((side) => `SELECT * FROM mfgc_peek_${side}`),
});

const BUCKET = KEPT.bucket(['flow', 'key']);

/**
 * The marks of the lines of one side: numbers that are equal where texts are. What does not stand, or has no
 * key, has no bucket.
 */
export function marks(
  grain: SqlGrain,
  side: Side,
  { from, where = 'true' }: Pick<Source, 'from' | 'where'>,
  known: string,
): Step {
  const standing = (when: string, then: string): string =>
    `CASE WHEN part = 'standing' AND ${when} THEN ${then} END`;
  const numbers = [
    `${standing("key <> ''", BUCKET)} AS bucket`,
    `hash(${['flow', ...grain.always, 'quantity', 'unit'].join(', ')}) AS same`,
    `hash(${["''", ...grain.soft].join(', ')}${known}) AS rest`,
    `${millisecondsOf('occurredAt')} AS occurred`,
    `${standing("quantity = '1' AND lotNumber <> ''", 'hash(flow, itemId, lotNumber)')} AS piece`,
    `hash(${TOTAL.join(', ')}) AS total`,
    ...AMOUNTS.flatMap(amount),
    `${millisecondsOf('recordedAt')} AS recorded`,
    ...grain.whereKnown.map((it) => `${it} <> '' AS tells_${it}`),
  ];
  return {
    name: `mfgc_marks_${side}`,
    says: 'A few numbers for every line.',
    kept: true,
    query: `SELECT ${numbers.join(',\n  ')}
FROM (SELECT *, ${partOf(grain)} AS part FROM ${from})
WHERE CASE WHEN ${where} THEN true ELSE error('not surely a line') END`,
  };
}

const AMOUNTS = ['quantity', 'value'] as const;

/** Nearly all amounts are short, and 18 digits take half the room of 38: the others stay texts. */
const amount = (it: string): string[] => [
  `CASE WHEN ${isShort(it)} THEN ${shortDecimal(it)} END AS ${it}`,
  `CASE WHEN ${isLong(it)} THEN ${it} END AS long_${it}`,
];

const sumOf = (it: string): string =>
  `coalesce(sum(${it}), 0) + coalesce(sum(${longDecimal(`long_${it}`)}), 0) AS ${it}_sum`;

/** More than any two moments add up to. */
const APART = 10n ** 17n;

/**
 * The keys that the marks do not settle. One number tells the side and the moment: two of them add up to
 * `APART`, and to how far they are apart, only where each is of another side.
 */
export function suspects({ moments, toleranceMilliseconds }: SqlGrain): Step {
  const moment = moments ? 'coalesce(occurred, 0)' : '0';
  const told = { left: `${APART} + ${moment}`, right: `-${moment}` };
  const select = (side: Side): string =>
    `SELECT bucket, hash(same, rest) AS fingerprint, ${told[side]} AS moment FROM mfgc_marks_${side}`;
  return {
    name: 'mfgc_suspects',
    says: 'All keys but those that stand once on each side with equal marks, near in time.',
    kept: true,
    query: `SELECT bucket FROM (
${onBothSides(select)}
) keyed
WHERE bucket IS NOT NULL GROUP BY bucket
HAVING NOT (count(*) = 2 AND bit_xor(fingerprint) = 0
  AND abs(sum(moment) - ${APART}) <= ${toleranceMilliseconds})`,
  };
}

/** The keys whose lines are fetched. */
export function wanted(): Step {
  const alike = (side: Side, numbers: string): string =>
    `SELECT l.bucket FROM mfgc_marks_${side} l SEMI JOIN (
  SELECT ${numbers} FROM mfgc_marks_${side}
  WHERE bucket IS NULL OR bucket IN (SELECT bucket FROM mfgc_suspects)
) u USING (${numbers}) WHERE l.bucket IS NOT NULL`;
  return {
    name: 'mfgc_wanted',
    says: 'The keys whose lines are fetched: suspects, settled lines that look like one, one of each total.',
    kept: true,
    query: [
      'SELECT bucket FROM mfgc_suspects',
      'SELECT one FROM mfgc_numbers WHERE one IS NOT NULL',
      ...SIDES.flatMap((it) => [alike(it, 'same, occurred'), alike(it, 'piece')]),
    ].join('\nUNION\n'),
  };
}

/** Which marks are those of lines that are fetched. */
export const whereWanted = 'bucket IS NULL OR bucket IN (SELECT bucket FROM mfgc_wanted)';

/** The lines of a source that are fetched. */
export const wantedLines = ({ asOf }: SqlGrain, from: string): string => `(SELECT * FROM ${from}
WHERE key = '' OR state <> ''${asOf === '' ? '' : ` OR recordedAt > ${literal(asOf)}`}
  OR ${BUCKET} IN (SELECT bucket FROM mfgc_wanted))`;

/** The sums, as long as what they are of has but a number; one key stands for the words. */
export function numbers({ whereKnown }: SqlGrain): Step {
  const aggregates = [
    'total',
    'min(bucket) AS one',
    'count(*) AS line_count',
    'count(bucket) AS keyed',
    ...AMOUNTS.map(sumOf),
    'max(recorded) AS latest',
    ...whereKnown.map((it) => `min(tells_${it}::INTEGER) AS known_${it}`),
  ].join(',\n  ');
  return {
    name: 'mfgc_numbers',
    says: 'How much there is of what, by number.',
    kept: true,
    query: onBothSides(
      (side) => `SELECT '${side}' AS side, ${aggregates}\nFROM mfgc_marks_${side} GROUP BY total`,
    ),
  };
}

/** The sums under the words of a line that was fetched. */
export function sums(): Step {
  const words = TOTAL.join(', ');
  // The digests of files are those of their bytes.
  const noLanes = Array.from({ length: LANES }, (_, i) => `0 AS lane_${i}`).join(', ');
  return {
    name: 'mfgc_sums',
    says: 'How much there is of what.',
    kept: true,
    query: `SELECT * EXCLUDE (total, one, latest), coalesce(strftime(make_timestamp(latest * 1000),
  '%Y-%m-%dT%H:%M:%S.%gZ'), '') AS latest, ${noLanes}
FROM mfgc_numbers JOIN (
  SELECT DISTINCT hash(${words}) AS total, ${words}
  FROM (${onBothSides((side) => `SELECT ${words} FROM mfgc_${side}`)})
) named USING (total)`,
  };
}
