import { UNITS } from '../../../vocabulary/unit-table.js';
import type { Layout } from '../../ledger/columns.js';
import { COLUMNS, type Column, DIMENSIONS } from '../../ledger/line.js';
import type { TableMapping } from '../../ledger/mapping.js';
import { KINDS, STATES } from '../../ledger/spelling.js';
import { literal } from '../sql/dialect.js';

/** What may stand at the ends of a text, and inside it: in ASCII, which is quicker to see, or at all. */
const ASCII = ['[!-~]', '[ -~]'] as const;
const ANY = [
  '[^\\x00-\\x20\\x7f-\\x{a0}\\x{2028}\\x{2029}\\x{feff}]',
  '[^\\x00-\\x1f\\x7f-\\x{9f}\\x{2028}\\x{2029}]',
] as const;

/** How fields look that are surely their own canonical spelling, kind by kind. */
const SURELY = {
  decimal: '(?:0|-?[1-9][0-9]{0,17}|-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{0,11}[1-9])',
  unit: `(?:${Object.keys(UNITS).join('|')}|X[A-Z0-9]{2})`,
  currency: '[A-Z]{3}',
  state: `(?:${STATES.join('|')})`,
} as const;

/** Columns that hold a handful of words: they are asked for once a word, not once a row. */
const FEW_WORDS = ['unit', 'currency'] as const;

const INSTANT = literal('%Y-%m-%dT%H:%M:%S.%gZ');

/** An instant in milliseconds; nothing where it is empty, and an error where it is none. */
export const millisecondsOf = (column: Column): string =>
  `epoch_ms(strptime(nullif(${column}, ''), ${INSTANT}))`;

/** Of texts so long the format also reads years before 1000 and blanks at the ends. */
const isInstantIfRead = (column: Column): string =>
  `strlen(${column}) = 24 AND ${column} >= '1000' AND ends_with(${column}, 'Z')`;

function surelyAnInstant(column: Column, isReadLater: boolean): string {
  const isRead = isReadLater ? '' : ` AND try_strptime(${column}, ${INSTANT}) IS NOT NULL`;
  return `(${column} = '' OR (${isInstantIfRead(column)}${isRead}))`;
}

const matches = (column: Column, pattern: string): string =>
  `regexp_full_match(${column}, ${literal(pattern)})`;

/**
 * A condition on a row: it surely is a ledger line, and every field but unit and currency is its own
 * canonical spelling. Rows of which this can not be said go through the reader that says what is wrong with
 * them. Where all bytes of a file are known to be plain, its texts are not asked again; where rows are either
 * all taken or none, instants are left to `millisecondsOf`, which reads them anyway.
 */
export function surelyALine(
  { fields, mapping, amounts }: Layout,
  form: 'plain' | 'csv' | 'other',
  areInstantsReadLater: boolean,
): string {
  const asked = COLUMNS.filter((it) => fields.includes(it) && !isFewWords(it));
  const isPlain = (it: Column): boolean => form === 'plain' && mapping.words?.[it] === undefined;
  const nothing = (names: readonly string[]): string => names.map((it) => `${it} = ''`).join(' AND ');
  return [
    ...asked.flatMap((it) => {
      const kind = KINDS[it] ?? 'text';
      if (kind === 'instant') return [surelyAnInstant(it, areInstantsReadLater)];
      if (kind !== 'text') return [matches(it, `(?:${SURELY[kind]})?`)];
      return isPlain(it) ? [] : [surelyAText(it, form !== 'other')];
    }),
    "flow <> ''",
    `(key <> '' OR NOT (${nothing(DIMENSIONS)}))`,
    ...amounts.map((it) => `${it} <> ''`),
    "(unit <> '' OR quantity = '')",
    "(currency <> '' OR value = '')",
  ].join('\n  AND ');
}

const isFewWords = (it: Column): boolean => (FEW_WORDS as readonly Column[]).includes(it);

/** A condition on unit and currency: their words are canonical. */
export const SURELY_WORDS: string = FEW_WORDS.map((it) => matches(it, `(?:${SURELY[it]})?`)).join(' AND ');

/** Digests: every row has its own, and a pattern walks through all of their letters. */
const isLong = (column: Column): boolean => column === 'key' || column === 'content';

/** ASCII has a byte a letter, and JSON writes more where a letter is a control character or a mark. */
const isPlainText = (column: Column): string =>
  [
    `(strlen(${column}) = length(${column})`,
    `strlen(to_json(${column})::VARCHAR) = strlen(${column}) + 2`,
    `NOT contains(${column}, chr(127))`,
    `${column} NOT LIKE ' %' AND ${column} NOT LIKE '% ')`,
  ].join(' AND ');

/** DuckDB takes a quotation mark inside a field of a CSV file for a letter; the file may be broken. */
function surelyAText(column: Column, isCsv: boolean): string {
  const like = ([end, inside]: readonly [string, string]): string =>
    matches(column, `(?:${end}(?:${inside}*${end})?)?`);
  const plain = isLong(column) ? isPlainText(column) : like(ASCII);
  const text = `(${plain} OR (${like(ANY)} AND nfc_normalize(${column}) = ${column}))`;
  return isCsv ? `${text} AND NOT contains(${column}, '"')` : text;
}

/** The columns of a ledger out of the fields of a table, canonical where that is easily done. */
export const ledgerColumns = (
  { fields, constants, mapping }: Layout,
  raw: (field: number) => string,
): string =>
  COLUMNS.map((column) => {
    const field = fields.indexOf(column);
    const text = field === -1 ? literal(constants[column] ?? '') : spelled(column, raw(field), mapping);
    return `${text} AS ${column}`;
  }).join(',\n    ');

const choice = (when: string, then: string, otherwise: string): string =>
  `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`;

function spelled(column: Column, raw: string, { trim, words, decimalComma }: TableMapping): string {
  const bare = trim ? `trim(${raw})` : raw;
  const said = Object.entries(words?.[column] ?? {});
  const ours = said.map(([their, our]) => `WHEN ${literal(their)} THEN ${literal(our)}`).join(' ');
  const text = said.length === 0 ? bare : `CASE ${bare} ${ours} ELSE ${bare} END`;
  if (KINDS[column] === 'instant') return withMilliseconds(text);
  if (KINDS[column] !== 'decimal') return text;
  // A point where a comma is announced becomes what no decimal has.
  const comma = choice(`contains(${text}, '.')`, "','", `replace(${text}, ',', '.')`);
  return withoutZeros(decimalComma ? comma : text);
}

const withMilliseconds = (text: string): string =>
  choice(`strlen(${text}) = 20 AND ends_with(${text}, 'Z')`, `left(${text}, 19) || '.000Z'`, text);

const withoutZeros = (text: string): string =>
  choice(`ends_with(${text}, '0') AND contains(${text}, '.')`, `rtrim(rtrim(${text}, '0'), '.')`, text);
