import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DataOf, type Issue, ItemV1, type ReadDocument, type ReadEvent } from '../../index.js';
import { REPORT_FILE, type RowReject } from '../../reconcile/index.js';
import { issuePrinter, judge, rejectOf, sizeOf } from '../judge.js';
import { readLines } from '../lines.js';
import { createLineWriter, type LineWriter } from '../output.js';
import { Trouble } from '../trouble.js';

/** The files of a folder in which one side tells its facts and its masters. */
const FILES = ['entities.ndjson', 'events.ndjson'] as const;

/** The files of one side: the file itself, or those of the folder. Trouble when there is none. */
export function filesOf(path: string): string[] {
  if (path === '-') throw new Trouble('reconcile reads files and folders, not standard input');
  if (!statSync(path).isDirectory()) return [path];
  const files = FILES.map((it) => join(path, it)).filter((it) => existsSync(it));
  if (files.length === 0) throw new Trouble(`${path}: there is neither ${FILES.join(' nor ')} in it`);
  return files;
}

export const bytesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (sizeOf(file) ?? 0), 0);

type Item = DataOf<typeof ItemV1>;

/** What is read besides facts. */
export interface Intake {
  readonly items: Item[];
  readonly rejects: LineWriter;
  /** Tells a person of a bad line. */
  readonly tell: (line: number, issues: readonly Issue[]) => void;
  readonly counts: { read: number; rejected: number };
  readonly onBytes: (count: number) => void;
}

/** The file of lines that are not compared because they can not be read. */
export const REJECTED = 'rejected.ndjson';

/** Begins to read for a report in this folder. */
export function startIntake(out: string, onBytes: (count: number) => void): Intake {
  mkdirSync(out, { recursive: true });
  // Rejects of this run beside the report of an earlier one would look like one whole.
  rmSync(join(out, REPORT_FILE), { force: true });
  const rejectsFile = join(out, REJECTED);
  return {
    items: [],
    rejects: createLineWriter(rejectsFile),
    tell: issuePrinter(rejectsFile),
    counts: { read: 0, rejected: 0 },
    onBytes,
  };
}

/** Where the bad rows of tables go; `written` is done when all of them are. */
export function rowRejects({ rejects, counts, tell }: Intake) {
  const writes: Promise<void>[] = [];
  return {
    onReject: ({ table: file, line, text, issues }: RowReject): void => {
      counts.rejected++;
      tell(line, issues);
      writes.push(rejects.write({ file, line, excerpt: text.slice(0, 200), issues }));
    },
    written: () => Promise.all(writes),
  };
}

/** Every good document of the files; items are put aside, bad lines go to the rejects. */
export async function* documentsOf(
  files: readonly string[],
  { items, rejects, tell, counts, onBytes }: Intake,
): AsyncGenerator<ReadDocument> {
  for (const file of files) {
    for await (const line of readLines(file, { onBytes })) {
      counts.read++;
      const judged = judge(line, 'read');
      if (!judged.ok) {
        counts.rejected++;
        tell(line.line, judged.issues);
        await rejects.write({ file, ...rejectOf(line, judged.issues) });
        continue;
      }
      if (isItem(judged.value)) items.push(judged.value.entity as Item);
      yield judged.value;
    }
  }
}

const isItem = (document: ReadDocument): document is Exclude<ReadDocument, ReadEvent> =>
  document.contract.name === ItemV1.name && !isEvent(document);

export const isEvent = (document: ReadDocument): document is ReadEvent => 'event' in document;

/** Where a file is read again, its rejects are written already. */
export const NO_REJECTS: LineWriter = {
  write: async () => {},
  writeText: async () => {},
  close: async () => {},
  count: 0,
};
