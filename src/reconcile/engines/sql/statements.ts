import { COLUMNS, type DIMENSIONS, SIDES, type Side } from '../../ledger/line.js';
import { type Dialect, literal } from './dialect.js';
import { LANES } from './digest-text.js';
import { isSoft, type SqlGrain } from './grain.js';

/** One query of the run, under the name by which later ones use it. */
export interface Step {
  readonly name: string;
  /** What it finds, for who reads the statements. */
  readonly says: string;
  readonly query: string;
  /** Whether its answer is kept, since more than one later query needs it. */
  readonly kept: boolean;
}

const joined = (columns: readonly string[]): string => `concat_ws(chr(10), ${columns.join(', ')})`;
const of = (alias: string, columns: readonly string[]): string[] => columns.map((it) => `${alias}.${it}`);
const equal = (a: string, b: string, columns: readonly string[]): string =>
  columns.map((it) => `${a}.${it} = ${b}.${it}`).join(' AND ');
const softly = (it: string): string => `(l.${it} = r.${it} OR l.${it} = '' OR r.${it} = '')`;
const near = (a: string, b: string, { toleranceMilliseconds }: SqlGrain): string =>
  `coalesce(abs(${a} - ${b}) <= ${toleranceMilliseconds}, true)`;
/** One query for each side, and their answers together. */
export const onBothSides = (select: (side: Side) => string): string =>
  SIDES.map(select).join('\nUNION ALL\n');

/** The queries that find the lines that do not certainly agree; each builds on those before it. */
export const comparisonSteps = (dialect: Dialect, grain: SqlGrain): Step[] => [
  sums(dialect, grain),
  inForce(grain),
  suspects(grain),
  ...settleSteps(dialect, grain),
];

/** Those that look at the suspects, and at lines without key. */
export const settleSteps = (dialect: Dialect, grain: SqlGrain): Step[] => [
  open(grain),
  keys(),
  agreedKeys(grain),
  agreedCells(dialect, grain),
  unsettled(grain),
];

/** What becomes of a line before anything is compared. */
export const partOf = ({ asOf }: SqlGrain): string => {
  const later = asOf === '' ? '' : `WHEN recordedAt > ${literal(asOf)} THEN 'later' `;
  return `CASE ${later}WHEN state <> '' THEN 'withdrawn' ELSE 'standing' END`;
};

/** The query that reads the ledger of one side out of a table or out of another query. */
export function linesStep(dialect: Dialect, grain: SqlGrain, side: Side, from: string): Step {
  const compared = ['flow', 'key', ...grain.always, 'quantity', 'unit', ...grain.soft];
  return {
    name: `mfgc_${side}`,
    says: `The ${side} ledger; part says whether a line is compared, the fingerprint covers what is.`,
    kept: false,
    query: `SELECT ${COLUMNS.join(', ')},
  ${partOf(grain)} AS part,
  ${dialect.bucket(['flow', 'key'])} AS bucket,
  ${dialect.fingerprint(joined(compared))} AS fingerprint,
  ${dialect.milliseconds('occurredAt')} AS occurred,
  md5(line_text) AS digest
FROM (
  SELECT told.*, ${joined([...COLUMNS, "''"])} AS line_text FROM (
    SELECT ${COLUMNS.map((it) => `${dialect.text(it)} AS ${it}`).join(',\n      ')}
    FROM ${from}
  ) told
) spelled`,
  };
}

/** By what is added up. */
export const TOTAL = ['part', 'flow', 'itemId', 'unit', 'currency'] as const;

/** Of each dimension that need not be told, whether every line of a group tells it. */
export const tellsWhatIsKnown = ({ whereKnown }: SqlGrain): string[] =>
  whereKnown.map((it) => `min(CASE WHEN ${it} = '' THEN 0 ELSE 1 END) AS known_${it}`);

function sums(dialect: Dialect, grain: SqlGrain): Step {
  const by = TOTAL.join(', ');
  const lane = (i: number): string =>
    `sum(${dialect.fromHex(`substr(digest, ${i * 8 + 1}, 8)`)}) AS lane_${i}`;
  const aggregates = [
    'count(*) AS line_count',
    `${dialect.sum('quantity')} AS quantity_sum`,
    `${dialect.sum('value')} AS value_sum`,
    'max(recordedAt) AS latest',
    ...Array.from({ length: LANES }, (_, i) => lane(i)),
    ...tellsWhatIsKnown(grain),
  ].join(',\n  ');
  return {
    name: 'mfgc_sums',
    says: 'How much there is of what, and the digests: the one look at every line.',
    kept: true,
    query: onBothSides(
      (side) => `SELECT '${side}' AS side, ${by},\n  ${aggregates}\nFROM mfgc_${side} GROUP BY ${by}`,
    ),
  };
}

/** The query that finds the dimensions in force. */
export const inForce = ({ whereKnown }: SqlGrain): Step => ({
  name: 'mfgc_in_force',
  says: 'Which dimensions every standing line of a flow tells: 1 is in force.',
  kept: true,
  query: `SELECT ${['flow', ...whereKnown.map((it) => `min(known_${it}) AS known_${it}`)].join(', ')}
FROM mfgc_sums WHERE part = 'standing' GROUP BY flow`,
});

/** A dimension of a line, empty where it is not in force in the line's flow. */
const masked = (line: string, grain: SqlGrain): string[] =>
  grain.inPlay.map((it) =>
    grain.whereKnown.includes(it)
      ? `CASE WHEN f.known_${it} = 1 THEN ${line}.${it} ELSE '' END`
      : `${line}.${it}`,
  );

/** What the lines of one cell have in common. */
export const cellOf = (line: string, grain: SqlGrain): string =>
  joined([`${line}.flow`, ...masked(line, grain)]);

function suspects(grain: SqlGrain): Step {
  const known = grain.whereKnown.map((it) => `CASE WHEN f.known_${it} = 1 THEN l.${it} ELSE '' END`);
  const also = known.length > 0 ? `, ${joined(known)} AS known` : '';
  const join = known.length > 0 ? ' JOIN mfgc_in_force f ON f.flow = l.flow' : '';
  return {
    name: 'mfgc_suspects',
    says: 'All keys but those that stand once on each side with equal fingerprints, near in time.',
    kept: true,
    query: `SELECT bucket FROM (
${onBothSides(
  (side) => `  SELECT ${side === 'left' ? 0 : 1} AS side, l.bucket, l.fingerprint, l.occurred${also}
  FROM mfgc_${side} l${join} WHERE l.part = 'standing' AND l.key <> ''`,
)}
) keyed
GROUP BY bucket
HAVING NOT (count(*) = 2 AND min(side) < max(side) AND min(fingerprint) = max(fingerprint)
  AND ${near('max(occurred)', 'min(occurred)', grain)}${also === '' ? '' : ' AND min(known) = max(known)'})`,
  };
}

function open(grain: SqlGrain): Step {
  const select = (side: Side): string =>
    `SELECT '${side}' AS side, ${of('l', COLUMNS).join(', ')}, l.occurred, ${cellOf('l', grain)} AS cell
FROM mfgc_${side} l JOIN mfgc_in_force f ON f.flow = l.flow`;
  return {
    name: 'mfgc_open',
    says: 'The lines that are looked at closely: those without key, and those of the keys above.',
    kept: true,
    query: onBothSides(
      (side) => `${select(side)}
WHERE l.part = 'standing' AND l.key = ''
UNION ALL
${select(side)}
WHERE l.part = 'standing' AND l.key <> '' AND l.bucket IN (SELECT bucket FROM mfgc_suspects)`,
    ),
  };
}

const keys = (): Step => ({
  name: 'mfgc_keys',
  says: 'How often each of their keys stands on either side.',
  kept: true,
  query: `SELECT flow, key, sum(CASE WHEN side = 'left' THEN 1 ELSE 0 END) AS lefts,
  sum(CASE WHEN side = 'right' THEN 1 ELSE 0 END) AS rights
FROM mfgc_open WHERE key <> '' GROUP BY flow, key`,
});

function agreedKeys(grain: SqlGrain): Step {
  const dimension = (it: (typeof DIMENSIONS)[number]): string => {
    const agrees = isSoft(it) ? softly(it) : `l.${it} = r.${it}`;
    return grain.whereKnown.includes(it) ? `(f.known_${it} = 0 OR ${agrees})` : agrees;
  };
  const conditions = [
    'l.quantity = r.quantity AND l.unit = r.unit',
    ...grain.inPlay.map(dimension),
    ...grain.soft.map(softly),
    near('l.occurred', 'r.occurred', grain),
  ];
  return {
    name: 'mfgc_agreed_keys',
    says: 'Keys told once on each side whose two lines contradict each other in nothing.',
    kept: true,
    query: `SELECT k.flow, k.key FROM mfgc_keys k
JOIN mfgc_open l ON l.side = 'left' AND ${equal('l', 'k', ['flow', 'key'])}
JOIN mfgc_open r ON r.side = 'right' AND ${equal('r', 'k', ['flow', 'key'])}
JOIN mfgc_in_force f ON f.flow = k.flow
WHERE k.lefts = 1 AND k.rights = 1
  AND ${conditions.join('\n  AND ')}`,
  };
}

/** Whether a line has no partner by key, and no double: it is compared with the others of its cell. */
const ALONE = `(o.key = '' OR k.lefts + k.rights = 1)`;

/** What the lines of one group have in common: a cell, counted in one unit and valued in one currency. */
export const groupColumns = ({ values }: SqlGrain): string[] => [
  'cell',
  'unit',
  ...(values ? ['currency'] : []),
];

function agreedCells(dialect: Dialect, grain: SqlGrain): Step {
  const by = of('o', groupColumns(grain)).join(', ');
  const on = (side: Side, what: string): string => `CASE WHEN o.side = '${side}' THEN ${what} END`;
  const same = (column: string): string => {
    const amount = (side: Side) => `coalesce(sum(${on(side, dialect.decimal(`o.${column}`))}), 0)`;
    return `${amount('left')} = ${amount('right')}`;
  };
  const ends = (end: string): string =>
    near(`${end}(${on('left', 'o.occurred')})`, `${end}(${on('right', 'o.occurred')})`, grain);
  const conditions = [
    'min(o.side) < max(o.side)',
    same('quantity'),
    ...(grain.values ? [same('value')] : []),
    ends('min'),
    ends('max'),
  ];
  return {
    name: 'mfgc_agreed_cells',
    says: 'Groups of lines without partner that are on both sides and add up to the same.',
    kept: true,
    query: `SELECT ${by} FROM mfgc_open o
LEFT JOIN mfgc_keys k ON ${equal('k', 'o', ['flow', 'key'])}
WHERE ${ALONE}
GROUP BY ${by}
HAVING ${conditions.join('\n  AND ')}`,
  };
}

const unsettled = (grain: SqlGrain): Step => ({
  name: 'mfgc_unsettled',
  says: 'The standing lines that do not certainly agree.',
  kept: true,
  query: `SELECT o.* FROM mfgc_open o
LEFT JOIN mfgc_keys k ON ${equal('k', 'o', ['flow', 'key'])}
LEFT JOIN mfgc_agreed_keys a ON ${equal('a', 'o', ['flow', 'key'])}
LEFT JOIN mfgc_agreed_cells c ON ${equal('c', 'o', groupColumns(grain))}
WHERE a.key IS NULL AND NOT (${ALONE} AND c.cell IS NOT NULL)`,
});
