import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { failed, ok, type Result } from '../../../core/result.js';
import { type Layout, layoutOf } from '../../ledger/columns.js';
import { csvRows } from '../../ledger/csv-rows.js';
import { digestOfFile } from '../../ledger/file-digest.js';
import { readLedgerFile } from '../../ledger/read-file.js';
import { emptyLedger, textLines } from '../../ledger/read-table.js';
import { ledgerColumns, surelyALine } from './certain.js';
import { csvSource } from './csv-source.js';
import { loadLines } from './load-lines.js';
import { startPlainBytes } from './plain-bytes.js';
import type { LedgerFile, Source } from './source.js';

/**
 * A CSV file: DuckDB reads it as long as every row surely is a line in canonical spelling. One that is not
 * sends the whole file through the reader of rows, which is slower, and says what is wrong and where.
 */
export async function openCsv(home: string, name: string, file: LedgerFile): Promise<Result<Source>> {
  const delimiter = file.mapping?.delimiter ?? (extname(file.path).toLowerCase() === '.tsv' ? '\t' : ',');
  const layout = await layoutOfFile(file, delimiter);
  if (!layout.ok) return layout;
  const { names, columns } = layout.value;
  const fields = names.map((_, i) => `field_${i}`);
  const csv = csvSource(file.path, fields, { header: true, delimiter });
  const bytes = startPlainBytes(delimiter);
  const digest = await digestOfFile(file.path, bytes.look);
  const surely = surelyALine(layout.value, bytes.isPlain() ? 'plain' : 'csv');
  return ok({
    columns,
    digest,
    from: `(SELECT ${ledgerColumns(layout.value, (i) => `coalesce(field_${i}, '')`)} FROM ${csv})`,
    where: surely,
    otherwise: () => openRows(home, name, file),
  });
}

async function layoutOfFile({ path, mapping }: LedgerFile, delimiter: string): Promise<Result<Layout>> {
  const bytes = createReadStream(path);
  const rows = csvRows(textLines(bytes), delimiter);
  const header = await rows.next();
  bytes.destroy();
  if (header.done) return failed([emptyLedger()]);
  const { fields } = header.value;
  return 'code' in fields ? failed([fields]) : layoutOf(fields, mapping);
}

/** Any file that the readers of rows know, line by line. */
export async function openRows(home: string, name: string, file: LedgerFile): Promise<Result<Source>> {
  const reading = await readLedgerFile(file.path, file);
  if (!reading.ok) return reading;
  const { lines, columns, counts } = reading.value;
  const { from } = await loadLines(home, name, lines);
  return ok({ columns, digest: await digestOfFile(file.path), from, counts });
}
