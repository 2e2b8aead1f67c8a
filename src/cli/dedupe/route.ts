import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { LineSplitter } from '../../reconcile/index.js';
import { createLineWriter, type LineWriter } from '../output.js';
import { differing, textAt } from './conflict.js';
import type { Verdict, VerdictSpill } from './verdicts.js';

/** The files that a run writes, by what they hold. */
export const OUTPUTS = {
  first: 'first.ndjson',
  duplicates: 'duplicates.ndjson',
  conflicts: 'conflicts.ndjson',
  superseded: 'superseded.ndjson',
  rejected: 'rejected.ndjson',
  summary: 'summary.json',
} as const;

const ROUTES = ['first', 'duplicates', 'conflicts', 'superseded'] as const;
type Route = (typeof ROUTES)[number];

/**
 * Reads the files once more and writes every good line, in order, to the file that its verdict names; tells
 * how many.
 */
export async function route(
  files: readonly string[],
  folder: string,
  verdicts: VerdictSpill,
  onBytes: (count: number) => void,
): Promise<Readonly<Record<Route, number>>> {
  const writers = byRoute((it): LineWriter => createLineWriter(join(folder, OUTPUTS[it])));
  let index = 0;
  for (const file of files) {
    for await (const { line, text } of texts(file, onBytes)) {
      const verdict = verdicts.of(index++);
      if (!verdict) await writers.first.writeText(text);
      else if (verdict.kind !== 'rejected') {
        const remarks = { file, line, ...remarksOn(verdict, files, text) };
        await writers[ROUTE_OF[verdict.kind]].writeText(annotated(text, remarks));
      }
    }
  }
  for (const it of ROUTES) await writers[it].close();
  return byRoute((it) => writers[it].count);
}

const byRoute = <T>(make: (route: Route) => T): Record<Route, T> =>
  Object.fromEntries(ROUTES.map((it) => [it, make(it)])) as Record<Route, T>;

const ROUTE_OF = { duplicate: 'duplicates', conflict: 'conflicts', superseded: 'superseded' } as const;

async function* texts(file: string, onBytes: (count: number) => void) {
  const splitter = new LineSplitter();
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    for (const raw of splitter.push(chunk)) yield { line: raw.line, text: raw.content.toString('utf8') };
  }
  for (const raw of splitter.end()) yield { line: raw.line, text: raw.content.toString('utf8') };
}

type Told = Exclude<Verdict, { readonly kind: 'rejected' }>;

/** What is said of a line beside where it stands: what overtook it, or where its fact was told first. */
function remarksOn(verdict: Told, files: readonly string[], text: string): object {
  if (verdict.kind === 'superseded') return { by: verdict.by };
  const file = files[verdict.first.file] as string;
  const first = { file, line: verdict.first.line };
  if (verdict.kind === 'duplicate') return { first };
  return { first, differs: differing(textAt(file, verdict.first), text) };
}

/** The line stays as it was told, beside it what is to be said of it. */
const annotated = (text: string, remarks: object): string =>
  `{"event":${text.trim()},${JSON.stringify(remarks).slice(1)}`;
