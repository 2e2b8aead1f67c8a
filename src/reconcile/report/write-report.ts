import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from '../outcome.js';
import { csvOf } from './csv.js';
import type { ReportDocument, Reported } from './documents.js';
import { DISK, type FilePort } from './files.js';
import { markdownOf } from './markdown.js';
import { pageOf } from './page/page.js';
import { type ReportOptions, toReport } from './to-report.js';

/** The file that makes the others a report: it names them with their digests, and is written last. */
export const REPORT_FILE = 'report.json';

/** The files beside it, and how each is written from the documents, part by part. */
const WRITERS = {
  'breaks.ndjson': ({ breaks }: Reported) => linesOf(breaks),
  'breaks.csv': ({ breaks }: Reported) => csvOf(breaks),
  'summary.md': (reported: Reported) => [markdownOf(reported)],
  'report.html': (reported: Reported) => [pageOf(reported)],
} satisfies Record<string, (reported: Reported) => Iterable<string>>;

function* linesOf(values: readonly unknown[]): Generator<string> {
  for (const it of values) yield `${JSON.stringify(it)}\n`;
}

export type ReportFile = keyof typeof WRITERS;

export interface WriteOptions extends ReportOptions {
  /** Which files are wanted beside the report; all of them where nothing is said. */
  readonly files?: readonly ReportFile[];
  readonly port?: FilePort;
}

/**
 * Writes the report of an outcome into a folder, whole or not at all: an earlier `report.json` is removed
 * first, every file gets its name when it is complete and on the disk, and `report.json` comes last, with the
 * SHA-256 of all others. The same outcome gives the same bytes. A disk that fails throws.
 */
export async function writeReport(
  folder: string,
  outcome: Outcome,
  { files = Object.keys(WRITERS) as ReportFile[], port = DISK, ...options }: WriteOptions = {},
): Promise<Reported> {
  const reported = toReport(outcome, options);
  await port.makeFolder(folder);
  await removeEarlier(folder, port);
  const written: ReportDocument['files'][number][] = [];
  for (const name of (Object.keys(WRITERS) as ReportFile[]).filter((it) => files.includes(it)))
    written.push({ name, ...(await writeParts(partial(folder, name), WRITERS[name](reported), port)) });
  for (const { name } of written) await port.rename(partial(folder, name), join(folder, name));
  await port.syncFolder(folder);
  const report = { ...reported.report, files: written };
  await writeParts(partial(folder, REPORT_FILE), [`${JSON.stringify(report, null, 2)}\n`], port);
  await port.rename(partial(folder, REPORT_FILE), join(folder, REPORT_FILE));
  await port.syncFolder(folder);
  return { ...reported, report };
}

/** A file has this name until it is whole; what a killed run left under it is written over. */
const partial = (folder: string, name: string): string => join(folder, `.${name}.partial`);

/** The report goes before its files do: what is left at any moment does not look whole. */
async function removeEarlier(folder: string, port: FilePort): Promise<void> {
  await port.remove(join(folder, REPORT_FILE));
  await port.syncFolder(folder);
  for (const name of [REPORT_FILE, ...Object.keys(WRITERS)]) await port.remove(partial(folder, name));
  for (const name of Object.keys(WRITERS)) await port.remove(join(folder, name));
}

/** So much text is handed to the disk at once. */
const GATHERED_CHARACTERS = 1024 * 1024;

async function writeParts(
  path: string,
  parts: Iterable<string>,
  port: FilePort,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = await port.create(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const flush = async (text: string): Promise<void> => {
    hash.update(text);
    bytes += Buffer.byteLength(text);
    await file.write(text);
  };
  try {
    let gathered = '';
    for (const part of parts) {
      gathered += part;
      if (gathered.length < GATHERED_CHARACTERS) continue;
      await flush(gathered);
      gathered = '';
    }
    await flush(gathered);
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}
