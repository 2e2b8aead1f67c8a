import type { Result } from '../../core/result.js';
import { parseDocument } from '../../wire/parse.js';
import { type ObjectReader, objectReader, roundedNumbers } from './object-row.js';
import {
  type Bytes,
  openTable,
  type Row,
  type TableOptions,
  type TableReading,
  type TextLine,
  textLines,
} from './read-table.js';

/**
 * Reads a file of JSON lines as a ledger: one object a line, each field a column by its name.
 * Issues: EMPTY_LEDGER, those of the mapping's constants; of rows those of `textLines`, `parseDocument` and
 * `objectReader`.
 */
export async function readNdjson(bytes: Bytes, options: TableOptions): Promise<Result<TableReading>> {
  const reader = objectReader(options.mapping);
  return reader.ok
    ? openTable(rowsOf(textLines(bytes), reader.value), reader.value.columns, options)
    : reader;
}

async function* rowsOf(lines: AsyncIterable<TextLine>, reader: ObjectReader): AsyncGenerator<Row> {
  for await (const { line, text, trouble } of lines)
    yield { line, text, said: trouble ? [trouble] : lineOfText(text, reader) };
}

function lineOfText(text: string, reader: ObjectReader): Row['said'] {
  const parsed = parseDocument(text);
  return parsed.ok ? reader.line(parsed.value, roundedNumbers(text, parsed.value)) : parsed.issues;
}

/**
 * Reads objects, such as the rows of a query, as a ledger: each field is a column by its name; what is null
 * is not told.
 * Issues: EMPTY_LEDGER, those of the mapping's constants; of objects those of `objectReader`.
 */
export async function readObjects(
  objects: Iterable<unknown> | AsyncIterable<unknown>,
  options: TableOptions,
): Promise<Result<TableReading>> {
  const reader = objectReader(options.mapping);
  return reader.ok ? openTable(rowsOfObjects(objects, reader.value), reader.value.columns, options) : reader;
}

async function* rowsOfObjects(
  objects: Iterable<unknown> | AsyncIterable<unknown>,
  reader: ObjectReader,
): AsyncGenerator<Row> {
  let line = 0;
  for await (const it of objects) {
    line++;
    const said = reader.line(it);
    yield { line, text: 'flow' in said ? '' : (JSON.stringify(it) ?? String(it)), said };
  }
}
