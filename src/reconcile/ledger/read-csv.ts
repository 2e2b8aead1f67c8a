import type { Issue } from '../../core/issue.js';
import { failed, type Result } from '../../core/result.js';
import { type Layout, layoutOf } from './columns.js';
import { type CsvRow, csvRows } from './csv-rows.js';
import {
  type Bytes,
  emptyLedger,
  openTable,
  type Row,
  type TableOptions,
  type TableReading,
  textLines,
} from './read-table.js';
import { lineOfRow } from './row.js';

/**
 * Reads a CSV file as a ledger: the header at once, rows as they are asked for. Rows that are no ledger lines
 * are told, and reading goes on.
 * Issues: those of `layoutOf`, EMPTY_LEDGER; of rows those of `csvRows` and `lineOfRow`.
 */
export async function readCsv(bytes: Bytes, options: TableOptions): Promise<Result<TableReading>> {
  const { mapping = {} } = options;
  const rows = csvRows(textLines(bytes), mapping.delimiter ?? ',');
  const header = await rows.next();
  if (header.done) return failed([emptyLedger()]);
  const { fields } = header.value;
  if (!isFields(fields)) return failed([fields]);
  const layout = layoutOf(fields, mapping);
  return layout.ok ? openTable(linesOf(rows, layout.value), layout.value.columns, options) : layout;
}

const isFields = (fields: CsvRow['fields']): fields is readonly string[] => Array.isArray(fields);

async function* linesOf(rows: AsyncIterable<CsvRow>, layout: Layout): AsyncGenerator<Row> {
  for await (const { line, text, fields } of rows)
    yield { line, text, said: isFields(fields) ? lineOfRow(fields, layout) : ([fields] satisfies Issue[]) };
}
