import { type Issue, type IssueCode, issue } from '../../core/issue.js';
import type { Result } from '../../core/result.js';
import { pointerPart } from '../../wire/text-guard.js';
import { nearestName } from '../policy/nearest-name.js';
import { readShape } from '../policy/read-shape.js';
import type { Column } from './line.js';
import { TableMappingShape } from './mapping-shape.js';

/** Under what name the issues of tables and their rows are told. */
export const LEDGER = 'ledger';

/** An issue whose finding is a sentence of ours, not an excerpt. */
export const ledgerIssue = (
  code: IssueCode,
  name: string,
  found: string,
  wanted: string,
  help?: string,
): Issue => ({
  ...issue(code, LEDGER, name === '' ? '' : `/${pointerPart(name)}`, undefined, wanted, help),
  found,
});

/**
 * What a table leaves unsaid, said by whoever knows the export. Every member may be absent; a table whose
 * columns have our names and our spelling needs none.
 */
export interface TableMapping {
  /** The columns of the table that are named otherwise: `{ "Item code": "itemId" }`. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** What is the same in every row and stands in no column: `{ "flow": "stock" }`. */
  readonly constants?: Readonly<Partial<Record<Column, string>>>;
  /** The columns of the table that are not read. */
  readonly ignore?: readonly string[];
  /** The table's words for ours, column by column: `{ "unit": { "pcs": "C62" } }`. */
  readonly words?: Readonly<Partial<Record<Column, Readonly<Record<string, string>>>>>;
  /** Decimals are written 1,5; without it they are written 1.5. Never both in one table. */
  readonly decimalComma?: boolean;
  /** What stands between two fields of a CSV file; a comma, if nothing is said. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Spaces around fields are padding; without it a field with spaces around is refused. */
  readonly trim?: boolean;
  /** Rows may tell neither quantity nor value: they tell that something is, not how much. */
  readonly uncounted?: boolean;
}

/**
 * A mapping out of a JSON document.
 * Issues: those of its shape, such as UNKNOWN_FIELD for a member and NOT_IN_LIST for a column that no ledger has.
 * @example tableMapping({ columns: { 'Item code': 'itemId' }, constants: { flow: 'stock' } }).ok //=> true
 */
export const tableMapping = (document: unknown): Result<TableMapping> =>
  readShape(document, {
    shape: TableMappingShape,
    profile: 'write',
    subject: 'mapping',
  }) as Result<TableMapping>;

/** The near name, put as a question; empty where nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === undefined ? '' : `Did you mean "${near}"?`;
}
