import { UNITS } from '../../../vocabulary/unit-table.js';
import type { Layout } from '../../ledger/columns.js';
import { COLUMNS, type Column, DIMENSIONS } from '../../ledger/line.js';
import type { TableMapping } from '../../ledger/mapping.js';
import { KINDS, STATES } from '../../ledger/spelling.js';
import { literal } from '../sql/dialect.js';

const TEXT_END = '[^\\x00-\\x20\\x7f-\\x{a0}\\x{2028}\\x{2029}\\x{feff}QUOTE]';
const TEXT_INSIDE = '[^\\x00-\\x1f\\x7f-\\x{9f}\\x{2028}\\x{2029}QUOTE]';
const LONG_MONTH = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const SHORT_MONTH = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const FEBRUARY = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const LEAP_YEAR = '(?:[1-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';
const CLOCK = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}';

/** How fields look that are surely their own canonical spelling, kind by kind. */
const SURELY = {
  decimal: '(?:0|-?[1-9][0-9]{0,17}|-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{0,11}[1-9])',
  instant: `(?:[1-9][0-9]{3}-(?:${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY})|${LEAP_YEAR}-02-29)T${CLOCK}Z`,
  unit: `(?:${Object.keys(UNITS).join('|')}|X[A-Z0-9]{2})`,
  currency: '[A-Z]{3}',
  state: `(?:${STATES.join('|')})`,
  text: `${TEXT_END}(?:${TEXT_INSIDE}*${TEXT_END})?`,
} as const;

/**
 * A condition on the joined text of a row: it surely is a ledger line, and every field is its own canonical
 * spelling. Rows of which this can not be said go through the reader that says what is wrong with them.
 */
export function surelyALine({ columns, amounts }: Layout, isCsv: boolean): string {
  const fields = COLUMNS.map((it) => {
    if (!columns.has(it)) return '';
    const field = SURELY[KINDS[it] ?? 'text'];
    return it === 'flow' ? field : `(?:${field})?`;
  });
  // DuckDB takes a quotation mark inside a field of a CSV file for one of the text; it may be a broken file.
  const pattern = fields
    .map((it) => `${it}\\n`)
    .join('')
    .replaceAll('QUOTE', isCsv ? '"' : '');
  const named = `NOT (${['key', ...DIMENSIONS].map((it) => `${it} = ''`).join(' AND ')})`;
  return [
    `regexp_full_match(line_text, ${literal(pattern)})`,
    'CASE WHEN strlen(line_text) = length(line_text) THEN true ELSE nfc_normalize(line_text) = line_text END',
    named,
    ...amounts.map((it) => `${it} <> ''`),
    "(quantity = '' OR unit <> '')",
    "(value = '' OR currency <> '')",
  ].join('\n  AND ');
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

function spelled(column: Column, raw: string, { trim, words, decimalComma }: TableMapping): string {
  const bare = trim ? `trim(${raw})` : raw;
  const said = Object.entries(words?.[column] ?? {});
  const text =
    said.length === 0
      ? bare
      : `CASE ${bare} ${said.map(([theirs, ours]) => `WHEN ${literal(theirs)} THEN ${literal(ours)}`).join(' ')} ELSE ${bare} END`;
  if (KINDS[column] === 'instant')
    return `CASE WHEN strlen(${text}) = 20 AND ends_with(${text}, 'Z') THEN left(${text}, 19) || '.000Z' ELSE ${text} END`;
  if (KINDS[column] !== 'decimal') return text;
  const point = decimalComma
    ? `CASE WHEN contains(${text}, '.') THEN ',' ELSE replace(${text}, ',', '.') END`
    : text;
  return `CASE WHEN ends_with(${text}, '0') AND strlen(${text}) > 1 THEN CASE WHEN contains(${point}, '.') THEN rtrim(rtrim(${point}, '0'), '.') ELSE ${point} END ELSE ${point} END`;
}
