import type { Issue } from '../../core/issue.js';
import { csvFields } from './csv-row.js';
import { ledgerIssue } from './mapping.js';
import type { TextLine } from './read-table.js';

/** One row of a CSV file: its fields, or why it has none. */
export interface CsvRow {
  readonly line: number;
  readonly text: string;
  readonly fields: readonly string[] | Issue;
}

/** How many lines a row may go on for. */
const MOST_LINES = 64;

/**
 * The rows of a CSV file, the header first; it says how many fields a row has. A row may go on over several
 * lines inside quotation marks; where these do not fit, only the line in which they open is no row, and
 * reading goes on with the next.
 * Issues: UNCLOSED_QUOTE, MISPLACED_QUOTE, WRONG_WIDTH, and those of the lines.
 */
export async function* csvRows(lines: AsyncIterable<TextLine>, delimiter: string): AsyncGenerator<CsvRow> {
  const waiting: TextLine[] = [];
  let width: number | undefined;
  const take = function* (isEnd: boolean): Generator<CsvRow> {
    while (waiting.length > 0) {
      const found = firstRow(waiting, delimiter, width);
      if (!found && !isEnd && waiting.length < MOST_LINES) return;
      const { row, lineCount } = found ?? { row: badRow(waiting, unclosed()), lineCount: 1 };
      waiting.splice(0, lineCount);
      if (Array.isArray(row.fields)) width ??= row.fields.length;
      yield row;
    }
  };
  for await (const line of lines) {
    waiting.push(line);
    yield* take(false);
  }
  yield* take(true);
}

/** The row that these lines begin with; undefined when it may go on in the next. */
function firstRow(lines: readonly TextLine[], delimiter: string, width: number | undefined) {
  const [first] = lines as [TextLine];
  if (first.trouble) return { row: badRow(lines, first.trouble), lineCount: 1 };
  let text = first.text;
  for (let lineCount = 1; ; lineCount++) {
    const fields = csvFields(text, delimiter);
    if (Array.isArray(fields) && (width === undefined || fields.length === width))
      return { row: { line: first.line, text, fields }, lineCount };
    if (fields !== 'unclosed')
      return { row: badRow(lines, lineCount > 1 ? unclosed() : misfit(fields, width)), lineCount: 1 };
    const next = lines[lineCount];
    if (!next) return undefined;
    if (next.trouble) return { row: badRow(lines, unclosed()), lineCount: 1 };
    text += `\n${next.text}`;
  }
}

const badRow = ([first]: readonly TextLine[], fields: Issue): CsvRow => ({
  line: (first as TextLine).line,
  text: (first as TextLine).text,
  fields,
});

const unclosed = (): Issue =>
  ledgerIssue('UNCLOSED_QUOTE', '', 'a quotation mark that is not closed', 'every quoted field closed');

const misfit = (fields: readonly string[] | 'misplaced', width: number | undefined): Issue =>
  fields === 'misplaced'
    ? ledgerIssue('MISPLACED_QUOTE', '', 'a quotation mark inside a field', 'quotation marks around a field')
    : ledgerIssue('WRONG_WIDTH', '', `${fields.length} fields`, `${width} fields, as in the header`);
