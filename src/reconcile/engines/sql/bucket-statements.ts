import { canonicalDecimal } from '../../../core/decimal.js';
import { COLUMNS, DIMENSIONS, type Dimension } from '../../ledger/line.js';
import { comparedColumns } from '../bucket-of.js';
import type { BucketRequest, Checksum, Comparison, LikeRequest, Page } from '../remote-ledger.js';
import { type Dialect, literal } from './dialect.js';
import { digestText, LANES } from './digest-text.js';
import { DIALECTS, type DialectName } from './print.js';

/*
 * How a database answers as a remote ledger does. Buckets are computed line by line; where ledgers are long
 * and asked often, a column with the bucket and an index on it spare that.
 */

const joined = (texts: readonly string[]): string => `concat_ws(chr(10), ${texts.join(', ')})`;

/**
 * The checksums of a request over the table `from`: one row a range, in their order, read by
 * `checksumOfRow`.
 */
export function checksumsSql(name: DialectName, request: BucketRequest, from: string): string {
  const dialect = DIALECTS[name];
  const lane = (_: unknown, i: number): string =>
    `coalesce(sum(${dialect.fromHex(`substr(b.digest, ${i * 8 + 1}, 8)`)}), 0)`;
  const amount = (column: string): string =>
    dialect.decimalText(`coalesce(sum(${dialect.decimal(`b.${column}`)}), 0)`);
  const asked = [
    'count(b.flow)',
    'count(DISTINCT b.named)',
    amount('quantity'),
    amount('value'),
    `coalesce(max(b.recordedAt), '')`,
    ...Array.from({ length: LANES }, lane),
  ];
  return `SELECT ${asked.join(',\n  ')}
FROM ${rangesOf(request)}
LEFT JOIN (
${bucketed(dialect, request, from)}
) b ON b.bucket >= r.begins AND b.bucket < r.beyond
GROUP BY r.place ORDER BY r.place`;
}

/** The lines of a request over the table `from`: one row a line, its columns in the order of `COLUMNS`. */
export function linesSql(name: DialectName, request: BucketRequest & Page, from: string): string {
  const columns = COLUMNS.map((it) => `b.${it}`).join(', ');
  return `SELECT ${columns}
FROM ${rangesOf(request)}
JOIN (
${bucketed(DIALECTS[name], request, from)}
) b ON b.bucket >= r.begins AND b.bucket < r.beyond
ORDER BY b.bucket, ${columns}
LIMIT ${request.limit} OFFSET ${request.skip}`;
}

/** A row of `checksumsSql` as the answer to its request, whatever types the driver gives its numbers. */
export function checksumOfRow(row: readonly unknown[]): Checksum {
  const [count, keys, quantity, value, latest, ...lanes] = row.map(String);
  return {
    count: Number(count),
    keys: Number(keys),
    quantity: canonicalDecimal(quantity ?? '') ?? '',
    value: canonicalDecimal(value ?? '') ?? '',
    sum: digestText(Number(count), lanes.map(BigInt)),
    latest: latest ?? '',
  };
}

function rangesOf({ ranges }: BucketRequest): string {
  const rows = ranges.map(({ from, to }, i) => `(${i}, ${from}, ${to})`);
  return `(VALUES ${rows.join(', ')}) AS r(place, begins, beyond)`;
}

/** All lines, what is not told as an empty text. */
const toldIn = (dialect: Dialect, from: string): string =>
  `(SELECT ${COLUMNS.map((it) => `${dialect.text(it)} AS ${it}`).join(', ')} FROM ${from}) told`;

/** A text that is made of other columns in every flow. */
function perFlow({ inForce }: Comparison, text: (dimensions: readonly Dimension[]) => string): string {
  const cases = inForce.map((it) => `WHEN ${literal(it.flow)} THEN ${text(it.dimensions)}`);
  return cases.length === 0 ? text([]) : `CASE flow ${cases.join(' ')} ELSE ${text([])} END`;
}

/** Whether a line is compared at all. */
const isStanding = ({ plan: { asOf } }: Comparison): string =>
  `state = ''${asOf === '' ? '' : ` AND recordedAt <= ${literal(asOf)}`}`;

/** The standing lines with their bucket, and the hash of what they are compared by. */
function bucketed(dialect: Dialect, { comparison, keyed }: BucketRequest, from: string): string {
  const { columns } = comparison;
  const currency = columns.includes('value') ? ['currency'] : [];
  const group = perFlow(comparison, (it) => joined(['flow', ...it, 'unit', ...currency]));
  const compared = perFlow(comparison, (dimensions) =>
    joined([...comparedColumns({ columns }, { dimensions }), "''"]),
  );
  const [high, low] = [
    dialect.fromHex('substr(h.place, 1, 8)'),
    dialect.fromHex(`'0000' || substr(h.place, 9, 4)`),
  ];
  return `  SELECT h.*, ${high} * 65536 + ${low} AS bucket
  FROM (
    SELECT told.*, ${joined(['flow', 'key'])} AS named,
      md5(${keyed ? joined(['flow', 'key']) : group}) AS place,
      md5(${compared}) AS digest
    FROM ${toldIn(dialect, from)}
    WHERE ${isStanding(comparison)} AND key ${keyed ? '<>' : '='} ''
  ) h`;
}

/** What `like` asks for over the table `from`: one row a line, its columns in the order of `COLUMNS`. */
export function likeSql(
  name: DialectName,
  { comparison, probes, skip, limit }: LikeRequest,
  from: string,
): string {
  const among = (text: string, texts: readonly string[]): string =>
    texts.length === 0 ? '1 = 0' : `${text} IN (${texts.map(literal).join(', ')})`;
  const standing = isStanding(comparison);
  const print = joined(['flow', ...DIMENSIONS, 'quantity', 'unit', 'occurredAt']);
  const isPiece = `quantity = '1' AND lotNumber <> ''`;
  const cell = perFlow(comparison, (it) => joined(['flow', ...it]));
  const columns = COLUMNS.join(', ');
  return `SELECT ${columns}
FROM ${toldIn(DIALECTS[name], from)}
WHERE (${standing} AND (${among(print, probes.prints)}
    OR (${isPiece} AND ${among(joined(['flow', 'itemId', 'lotNumber']), probes.pieces)})))
  OR (NOT (${standing}) AND (${among(joined(['flow', 'key']), probes.keys)}
    OR ${among(cell, probes.cells)}))
ORDER BY ${columns}
LIMIT ${limit} OFFSET ${skip}`;
}
