import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { failed, ok, type Result } from '../../../core/result.js';
import { type Layout, layoutOf } from '../../ledger/columns.js';
import { csvRows } from '../../ledger/csv-rows.js';
import { bytesOfFile, digestOfFile } from '../../ledger/file-digest.js';
import { readLedgerFile } from '../../ledger/read-file.js';
import { emptyLedger, textLines } from '../../ledger/read-table.js';
import { ahead } from './ahead.js';
import { ledgerColumns, surelyALine } from './certain.js';
import { csvSource } from './csv-source.js';
import { loadLines } from './load-lines.js';
import { pickRows } from './pick-rows.js';
import { type PlainBytes, startPlainBytes } from './plain-bytes.js';
import type { LedgerFile, Source } from './source.js';

/**
 * A CSV file: DuckDB reads it as long as every row surely is a line in canonical spelling. Bytes that are all
 * plain need not be asked field by field, and their rows can be told by number. A file that is not what it
 * seemed goes the next slower way, at last through the reader of rows, which says what is wrong and where.
 */
export async function openCsv(home: string, name: string, file: LedgerFile): Promise<Result<Source>> {
  const delimiter = file.mapping?.delimiter ?? (extname(file.path).toLowerCase() === '.tsv' ? '\t' : ',');
  const laidOut = await layoutOfFile(file, delimiter);
  if (!laidOut.ok) return laidOut;
  const layout = laidOut.value;
  const fields = layout.names.map((_, i) => `field_${i}`);
  const columns = ledgerColumns(layout, (i) => `field_${i}`);
  const linesOf = (path: string, header: boolean): string =>
    `(SELECT ${columns} FROM ${csvSource(path, fields, { header, delimiter })})`;
  // Seen while DuckDB reads the same bytes.
  const looked = ahead(lookAt(file.path, delimiter));
  const digest = async () => (await looked()).digest;
  const source = { columns: layout.columns, from: linesOf(file.path, true), digest };
  const asked = (): Source => ({
    ...source,
    where: surelyALine(layout, 'csv', true),
    otherwise: () => openRows(home, name, file, digest),
  });
  if (!(await beginsPlain(file, delimiter))) return ok(asked());
  return ok({
    ...source,
    where: surelyALine(layout, 'plain', true),
    pick: async (numbers) => {
      const { bytes } = await looked();
      if (!bytes.isPlain()) return undefined;
      const copy = join(home, `${name}-picked.csv`);
      pickRows(file.path, copy, numbers, bytes);
      return linesOf(copy, false);
    },
    otherwise: () => Promise.resolve(ok(asked())),
  });
}

/** The digest of a file, and what was seen of its bytes. */
async function lookAt(path: string, delimiter: string): Promise<{ digest: string; bytes: PlainBytes }> {
  const bytes = startPlainBytes(delimiter);
  return { digest: await digestOfFile(path, bytes.look), bytes };
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

/** Whether it is worth trying to read a file as plain bytes. */
async function beginsPlain({ path }: LedgerFile, delimiter: string): Promise<boolean> {
  const bytes = startPlainBytes(delimiter);
  for await (const piece of bytesOfFile(path)) {
    bytes.look(piece);
    break;
  }
  return bytes.isPlain();
}

/** Any file that the readers of rows know, line by line. */
export async function openRows(
  home: string,
  name: string,
  file: LedgerFile,
  digest = () => digestOfFile(file.path),
): Promise<Result<Source>> {
  const reading = await readLedgerFile(file.path, file);
  if (!reading.ok) return reading;
  const { lines, columns, counts } = reading.value;
  const { from } = await loadLines(home, name, lines);
  return ok({ columns, digest, from, counts });
}
