import { literal } from '../sql/dialect.js';

/** How a CSV file is written. */
export interface CsvForm {
  readonly header: boolean;
  readonly delimiter?: string;
}

/** A name as SQL writes it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A CSV file as a table whose columns are texts, empty where nothing stands; nothing about it is guessed. */
export function csvSource(
  path: string,
  names: readonly string[],
  { header, delimiter = ',' }: CsvForm,
): string {
  const columns = names.map((it) => `${literal(it)}: 'VARCHAR'`).join(', ');
  const options = [
    'auto_detect = false',
    `header = ${header}`,
    `delim = ${literal(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    // Buffers are sixteen times as long; a longer line goes through the reader of rows.
    'max_line_size = 262144',
    `force_not_null = [${names.map(literal).join(', ')}]`,
    `columns = {${columns}}`,
  ];
  return `read_csv(${literal(path)}, ${options.join(', ')})`;
}
