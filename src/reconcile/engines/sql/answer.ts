import { COLUMNS } from '../../ledger/line.js';
import { type Dialect, literal } from './dialect.js';
import { LANES } from './digest-text.js';
import type { SqlGrain } from './grain.js';

const laneNumbers = Array.from({ length: LANES }, (_, i) => i);

/** The query that tells the residue: one JSON object a row, in the column `line`. */
export function answerQuery(dialect: Dialect, grain: SqlGrain): string {
  const object = (part: string, members: readonly (readonly [string, string])[]): string =>
    dialect.asText(dialect.object([['part', literal(part)], ...members]));
  const line = dialect.object(COLUMNS.map((it) => [it, it]));
  return [
    `SELECT ${object('side', sideMembers(dialect))} AS line\n${sideSource()}`,
    `SELECT ${object('total', totalMembers(dialect))}\n${TOTALS}`,
    `SELECT ${object('inForce', [
      ['flow', 'flow'],
      ['dimensions', dimensionsOf(grain)],
    ])}\nFROM mfgc_in_force`,
    `SELECT ${object('unsettled', [
      ['side', 'side'],
      ['line', line],
    ])}\nFROM mfgc_unsettled`,
    `SELECT ${object('context', [
      ['side', 'side'],
      ['because', 'because'],
      ['line', line],
    ])}\nFROM mfgc_context`,
  ].join('\nUNION ALL\n');
}

const counted = (part: string): string =>
  `cast(coalesce(sum(CASE WHEN t.part = '${part}' THEN t.line_count ELSE 0 END), 0) AS bigint)`;

/** A side is told even where it has no line. */
const sideSource = (): string => `FROM (
  SELECT s.side, cast(coalesce(sum(t.line_count), 0) AS bigint) AS line_count,
    coalesce(max(t.latest), '') AS latest,
    ${counted('later')} AS later, ${counted('withdrawn')} AS withdrawn,
    ${laneNumbers.map((it) => `coalesce(sum(t.lane_${it}), 0) AS lane_${it}`).join(', ')}
  FROM (SELECT 'left' AS side UNION ALL SELECT 'right') s LEFT JOIN mfgc_sums t ON t.side = s.side
  GROUP BY s.side
) sides
LEFT JOIN (SELECT side AS of_side, count(*) AS n FROM mfgc_unsettled GROUP BY side) u ON u.of_side = side
LEFT JOIN (SELECT side AS of_side, count(*) AS n FROM mfgc_context GROUP BY side) c ON c.of_side = side
LEFT JOIN (SELECT side AS of_side, count(*) AS n FROM mfgc_sums WHERE part = 'standing' GROUP BY side) g
  ON g.of_side = side`;

function sideMembers(dialect: Dialect): [string, string][] {
  return [
    ['side', 'side'],
    ['lines', 'line_count'],
    ['later', 'later'],
    ['withdrawn', 'withdrawn'],
    ['unsettled', 'coalesce(u.n, 0)'],
    ['context', 'coalesce(c.n, 0)'],
    ['totals', 'coalesce(g.n, 0)'],
    ['highWater', 'latest'],
    ...laneNumbers.map((it): [string, string] => [`lane${it}`, dialect.decimalText(`lane_${it}`)]),
  ];
}

const TOTALS = `FROM mfgc_sums WHERE part = 'standing'`;

const totalMembers = (dialect: Dialect): [string, string][] => [
  ...['side', 'flow', 'itemId', 'unit', 'currency'].map((it): [string, string] => [it, it]),
  ['lines', 'line_count'],
  ['quantity', `coalesce(${dialect.decimalText('quantity_sum')}, '0')`],
  ['value', `coalesce(${dialect.decimalText('value_sum')}, '0')`],
];

/** The dimensions in force as one text, a blank after each. */
const dimensionsOf = (grain: SqlGrain): string => {
  const words = grain.inPlay.map((it) =>
    grain.whereKnown.includes(it) ? `CASE WHEN known_${it} = 1 THEN '${it} ' ELSE '' END` : `'${it} '`,
  );
  return words.length === 0 ? "''" : words.join(' || ');
};
