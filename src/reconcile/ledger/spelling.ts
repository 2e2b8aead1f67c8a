import { canonicalDecimal } from '../../core/decimal.js';
import type { IssueCode } from '../../core/issue.js';
import { UNITS } from '../../vocabulary/unit-table.js';
import { canonicalInstant } from '../../wire/normalise.js';
import { guardText } from '../../wire/text-guard.js';
import type { Column } from './line.js';
import { LEDGER, type TableMapping } from './mapping.js';

/** Why a field can not be taken. */
export interface Misspelt {
  readonly code: IssueCode;
  readonly found: string;
  readonly wanted: string;
  readonly help: string;
}

type Kind = 'decimal' | 'instant' | 'unit' | 'currency' | 'state' | 'text';

/** What the columns hold that are no plain texts. */
export const KINDS: Readonly<Partial<Record<Column, Kind>>> = {
  quantity: 'decimal',
  value: 'decimal',
  unit: 'unit',
  currency: 'currency',
  occurredAt: 'instant',
  recordedAt: 'instant',
  state: 'state',
};

/** The states of a line that does not stand. */
export const STATES = ['reversed', 'cancelled'] as const;

/** A decimal as tables write it, before the mapping's comma becomes a point. */
export const DECIMAL = { point: /^[+-]?[0-9]+(\.[0-9]+)?$/, comma: /^[+-]?[0-9]+(,[0-9]+)?$/ } as const;

/** Decimals and instants as nearly all tables write them: they are their own canonical spelling. */
const PLAIN_DECIMAL = /^(0|-?[1-9][0-9]{0,17})$/;
const PLAIN_INSTANT =
  /^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/;
const PLAIN_TEXT = /^[!-~]([ -~]*[!-~])?$/;

const PACKAGING = /^X[A-Z0-9]{2}$/;
const CURRENCY = /^[A-Z]{3}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const PADDED = /^[ \u00a0\ufeff]|[ \u00a0\ufeff]$/;

/** Whether a unit of this code is known: one of the table, or a packaging code. */
export const isUnit = (code: string): boolean => Object.hasOwn(UNITS, code) || PACKAGING.test(code);

/**
 * A field of a table in canonical spelling, or why it has none. An empty field stays empty: whether it may is
 * asked of the row.
 */
export function spelled(column: Column, field: string, mapping: TableMapping): string | Misspelt {
  const bare = mapping.trim ? field.trim() : field;
  const words = mapping.words?.[column];
  const text = words && Object.hasOwn(words, bare) ? (words[bare] as string) : bare;
  if (text === '') return text;
  switch (KINDS[column]) {
    case 'decimal':
      return PLAIN_DECIMAL.test(text) ? text : decimal(text, mapping.decimalComma === true);
    case 'instant':
      return PLAIN_INSTANT.test(text) ? text : instant(text);
    case 'unit':
      return isUnit(text) ? text : misspelt('NOT_IN_LIST', text, UNIT_WANTED, UNIT_HELP);
    case 'currency':
      return CURRENCY.test(text)
        ? text
        : misspelt('MALFORMED', text, 'an ISO 4217 code such as EUR', WORDS_HELP);
    case 'state':
      return STATES.some((it) => it === text)
        ? text
        : misspelt('NOT_IN_LIST', text, STATE_WANTED, WORDS_HELP);
    default:
      return PLAIN_TEXT.test(text) ? text : plainText(text);
  }
}

const UNIT_WANTED = 'a unit code that the unit table knows, such as KGM, MTR or C62, or a packaging code';
const UNIT_HELP = 'Map the word of the table in `words`: { "unit": { "kg": "KGM" } }.';
const WORDS_HELP = 'Map the word of the table in `words`.';
const STATE_WANTED = `${STATES.join(' or ')}, or nothing where the line stands`;

const misspelt = (code: IssueCode, found: string, wanted: string, help: string): Misspelt => ({
  code,
  found,
  wanted,
  help,
});

function decimal(text: string, comma: boolean): string | Misspelt {
  const form = comma ? DECIMAL.comma : DECIMAL.point;
  const canonical = form.test(text) ? canonicalDecimal(text.replace(',', '.')) : undefined;
  if (canonical !== undefined) return canonical;
  const wanted = `a decimal such as ${comma ? '"-12,5"' : '"-12.5"'}, of at most 18 and 12 digits`;
  return misspelt('MALFORMED', text, wanted, decimalHelp(text, comma));
}

function decimalHelp(text: string, comma: boolean): string {
  if (/^nan$|^[+-]?inf(inity)?$/i.test(text)) return 'Look in the source for what could not be computed.';
  if (/[0-9]e[+-]?[0-9]/i.test(text)) return 'Export it without exponent; spreadsheets shorten long numbers.';
  if (/[0-9]-$/.test(text)) return 'Put the minus sign in front.';
  if (/[.,'\s].*[.,'\s]/.test(text)) return 'Export it without thousands separators.';
  if (text.includes(comma ? '.' : ','))
    return comma
      ? 'The mapping says that this table writes 1,5 (`decimalComma`): write one of them throughout.'
      : 'Say `decimalComma` in the mapping if the whole table writes 1,5; thousands are not separated.';
  return 'Write digits with at most one decimal mark.';
}

function instant(text: string): string | Misspelt {
  const canonical = canonicalInstant(text);
  if (canonical !== undefined) return canonical;
  const wanted = 'an instant with its offset, such as "2026-03-10T06:00:00Z" or "…T07:00:00+01:00"';
  return misspelt('MALFORMED', text, wanted, instantHelp(text));
}

function instantHelp(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'A day is no moment: add the time of day and the offset.';
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text))
    return 'Without offset it names no moment: export it in UTC, or with the offset of the plant.';
  if (/\.\d{3}\d*[1-9]/.test(text)) return 'Round it to milliseconds at the source.';
  return 'Write a day that the calendar has, the time with seconds, and the offset.';
}

function plainText(text: string): string | Misspelt {
  if (CONTROL.test(text))
    return misspelt(
      'MALFORMED',
      text,
      'a text of one line',
      'Remove line ends, tabs and control characters.',
    );
  if (PADDED.test(text))
    return misspelt(
      'MALFORMED',
      text,
      'no space at either end',
      'Say `trim` in the mapping if it is padding.',
    );
  const [found] = guardText(text, LEDGER);
  return found ? misspelt(found.code, text, found.wanted, found.help) : text;
}
