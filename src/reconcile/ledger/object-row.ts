import { excerpt, type Issue, issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { isObject } from '../../core/shape.js';
import { fieldOf, spelledConstants, unknownField } from './columns.js';
import { COLUMNS, type Column, type LedgerLine } from './line.js';
import { LEDGER, ledgerIssue, type TableMapping } from './mapping.js';
import { lineOfRow } from './row.js';

/** Reads objects as ledger lines; each field is a column by its name. */
export interface ObjectReader {
  /** All that the objects so far have told. */
  readonly columns: ReadonlySet<Column>;
  /**
   * The line that an object says, or everything that is wrong with it. `rounded` names numbers with a
   * fraction.
   */
  line(object: unknown, rounded?: ReadonlySet<string>): LedgerLine | readonly Issue[];
}

/**
 * Makes a reader of objects.
 * Issues: those of the mapping's constants; of an object NOT_AN_OBJECT, UNKNOWN_FIELD, DUPLICATE_KEY,
 * WRONG_TYPE and those of `lineOfRow`.
 */
export function objectReader(mapping: TableMapping = {}): Result<ObjectReader> {
  const [constants, wrong] = spelledConstants(mapping);
  if (wrong.length > 0) return failed(wrong);
  const columns = new Set(COLUMNS.filter((it) => constants[it] !== undefined));
  const amounts = mapping.uncounted ? [] : (['quantity', 'value'] as const);
  const line: ObjectReader['line'] = (object, rounded = NONE) => {
    if (!isObject(object)) return [issue('NOT_AN_OBJECT', LEDGER, '', object, 'a JSON object')];
    const names: string[] = [];
    const fields: Column[] = [];
    const texts: string[] = [];
    const issues: Issue[] = [];
    for (const [name, value] of Object.entries(object as object)) {
      const column = fieldOf(name, mapping);
      if (column === undefined) {
        if (!mapping.ignore?.includes(name)) issues.push(unknownField(name, mapping));
        continue;
      }
      const text = textOf(value, rounded.has(name));
      if (fields.includes(column) || constants[column] !== undefined) issues.push(twice(name, column));
      else if (text === undefined) issues.push(wrongType(name, value));
      names.push(name);
      fields.push(column);
      texts.push(text ?? '');
      columns.add(column);
    }
    return issues.length > 0
      ? issues
      : lineOfRow(texts, { mapping, names, fields, columns, constants, amounts });
  };
  return ok({ columns, line });
}

const NONE: ReadonlySet<string> = new Set();

/** A value of JSON as a field of a table; undefined where it is none. */
function textOf(value: unknown, isRounded: boolean): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return Number.isSafeInteger(value) && !isRounded ? String(value) : undefined;
}

const wrongType = (name: string, value: unknown): Issue =>
  typeof value === 'number'
    ? ledgerIssue('WRONG_TYPE', name, excerpt(value), 'a text such as "12.5", or a safe whole number', NUMBER)
    : ledgerIssue('WRONG_TYPE', name, excerpt(value), 'a text');

const NUMBER = 'Numbers with a fraction become binary on the way and lose digits: write them as text.';

const twice = (name: string, column: Column): Issue =>
  ledgerIssue('DUPLICATE_KEY', name, `${column} once more`, 'each column once', TWICE);

const TWICE = 'Name the field that is not meant in `ignore`.';

const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g;

/** The fields of a JSON text, and of what it says, whose numbers have a fraction or an exponent. */
export function roundedNumbers(text: string, object: object): ReadonlySet<string> {
  if (!Object.values(object).some((it) => typeof it === 'number')) return NONE;
  const names = new Set<string>();
  let name = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('"')) name = token;
    else if (/[.eE]/.test(token)) names.add(JSON.parse(name || '""') as string);
  }
  return names;
}
