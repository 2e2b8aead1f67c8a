import { excerpt, type Issue, issue } from '../../core/issue.js';
import { failed, ok, type Result } from '../../core/result.js';
import { COLUMNS, type Column, DIMENSIONS } from './line.js';
import { didYouMean, ledgerIssue, type TableMapping } from './mapping.js';
import { spelled } from './spelling.js';

/** How the fields of a table become the columns of a ledger. */
export interface Layout {
  readonly mapping: TableMapping;
  /** The table's own names, field by field. */
  readonly names: readonly string[];
  /** Field by field the column that it fills; undefined where it is not read. */
  readonly fields: readonly (Column | undefined)[];
  /** All that this table tells: from its fields or by a constant. */
  readonly columns: ReadonlySet<Column>;
  /** In canonical spelling. */
  readonly constants: Readonly<Partial<Record<Column, string>>>;
  /** Of these, every row tells at least one. */
  readonly amounts: readonly Column[];
}

/**
 * What the header of a table says, with the mapping, about its columns.
 * Issues: UNKNOWN_FIELD, DUPLICATE_KEY, REQUIRED_MISSING, RULE_BROKEN; of constants also those of a row.
 */
export function layoutOf(names: readonly string[], mapping: TableMapping = {}): Result<Layout> {
  const [constants, issues] = spelledConstants(mapping);
  const fields = names.map((name) => fieldOf(name, mapping));
  issues.push(...nameIssues(names, fields, mapping));
  for (const [name, column] of Object.entries(mapping.columns ?? {}))
    if (!names.includes(name)) issues.push(missing(name, `the column that is read as ${column}`, names));
  const columns = new Set(namedColumns(fields, constants));
  // Which columns are missing is a guess as long as some are not understood.
  if (issues.length === 0) issues.push(...missingColumns(columns, mapping, names));
  const amounts: Column[] = mapping.uncounted ? [] : [columns.has('quantity') ? 'quantity' : 'value'];
  return issues.length > 0 ? failed(issues) : ok({ mapping, names, fields, columns, constants, amounts });
}

/**
 * The column that a field of this name fills; undefined where it is not read or its name says nothing to us.
 */
export function fieldOf(name: string, { columns = {}, ignore = [] }: TableMapping): Column | undefined {
  if (ignore.includes(name)) return undefined;
  return Object.hasOwn(columns, name) ? columns[name] : OURS.get(name);
}

const OURS: ReadonlyMap<string, Column> = new Map(COLUMNS.map((it) => [it, it]));

/** A field whose name says nothing to us. */
export function unknownField(name: string, { columns = {}, ignore = [] }: TableMapping): Issue {
  const near = didYouMean(name, [...COLUMNS, ...Object.keys(columns), ...ignore]);
  const help = `${near} Map it in \`columns\`, or name it in \`ignore\`.`.trim();
  return ledgerIssue(
    'UNKNOWN_FIELD',
    name,
    excerpt(name),
    `a column that the mapping knows, or one of ${LIST}`,
    help,
  );
}

const LIST = COLUMNS.join(', ');

const missing = (name: string, wanted: string, names: readonly string[]): Issue => {
  const help = `${didYouMean(name, names)} Export the column, or say it as a constant of the mapping.`.trim();
  return ledgerIssue('REQUIRED_MISSING', name, 'nothing', wanted, help);
};

/** The constants in canonical spelling, and what is wrong with them. */
export function spelledConstants({ constants: given = {} }: TableMapping): [Layout['constants'], Issue[]] {
  const constants: Partial<Record<Column, string>> = {};
  const issues: Issue[] = [];
  for (const [column, text] of Object.entries(given) as [Column, string][]) {
    const it = spelled(column, text, {});
    if (typeof it === 'string') constants[column] = it;
    else issues.push(issue(it.code, 'mapping', `/constants/${column}`, it.found, it.wanted, it.help));
  }
  return [constants, issues];
}

const namedColumns = (fields: Layout['fields'], constants: Layout['constants']): Column[] => [
  ...fields.filter((it) => it !== undefined),
  ...(Object.keys(constants) as Column[]),
];

function nameIssues(names: readonly string[], fields: Layout['fields'], mapping: TableMapping): Issue[] {
  return names.flatMap((name, i) => {
    const column = fields[i];
    const first = names.indexOf(name);
    if (first < i) return [twice(name, `"${name}" as columns ${first + 1} and ${i + 1}`)];
    if (column === undefined) return mapping.ignore?.includes(name) ? [] : [unknownField(name, mapping)];
    const other = fields.indexOf(column);
    if (other < i) return [twice(name, `${column} in "${names[other]}" and in "${name}"`)];
    if (mapping.constants?.[column] === undefined) return [];
    const help = 'Leave the constant out, or name the column in `ignore`.';
    return [
      ledgerIssue('RULE_BROKEN', name, `${column} as a column and as a constant`, 'one of the two', help),
    ];
  });
}

const twice = (name: string, found: string): Issue =>
  ledgerIssue(
    'DUPLICATE_KEY',
    name,
    found,
    'each column once',
    'Name the one that is not meant in `ignore`.',
  );

/** What a table needs: a flow, what its lines are told apart by, and how much there is with its unit. */
function missingColumns(
  columns: ReadonlySet<Column>,
  { uncounted }: TableMapping,
  names: readonly string[],
): Issue[] {
  const issues: Issue[] = [];
  const need = (column: Column, wanted: string): void => {
    if (!columns.has(column)) issues.push(missing(column, wanted, names));
  };
  need('flow', 'what kind of fact each row is, such as stock: one of the columns or a constant');
  if (!columns.has('key') && !DIMENSIONS.some((it) => columns.has(it)))
    need('key', `what names a row: a key, or at least one of ${DIMENSIONS.join(', ')}`);
  if (!uncounted && !columns.has('value')) need('quantity', 'how much: a quantity with its unit, or a value');
  if (columns.has('quantity')) need('unit', 'the unit of the quantities');
  if (columns.has('value')) need('currency', 'the currency of the values');
  return issues;
}
