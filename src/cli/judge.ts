import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  contracts,
  createReader,
  failed,
  type Issue,
  issue,
  LARGEST_EVENT_BYTES,
  type Profile,
  type ReadDocument,
  type Result,
  sentence,
} from '../index.js';
import type { ReadLine } from './lines.js';
import { Trouble } from './trouble.js';

/**
 * A line of a rejects file: where the bad line stands, how it begins and everything that is wrong with it.
 */
export interface Reject {
  readonly line: number;
  readonly offset: number;
  readonly excerpt: string;
  readonly issues: readonly Issue[];
}

export const reader = createReader(contracts);

/**
 * Checks one line against all contracts. Issues: those of reading a line, of `check`, and EVENT_TOO_LARGE.
 */
export function judge(line: ReadLine, profile: Profile = 'write'): Result<ReadDocument> {
  const { result } = line;
  if (!result.ok) return result;
  const tooLarge = sizeIssue(line, result.value);
  return tooLarge ? failed([tooLarge]) : reader.check(result.value, profile);
}

/** Brokers refuse what is larger; entities travel by other ways. */
export function sizeIssue(line: ReadLine, document: object): Issue | undefined {
  if (line.bytes <= LARGEST_EVENT_BYTES || !Object.hasOwn(document, 'specversion')) return undefined;
  return issue('EVENT_TOO_LARGE', 'cloud-event', '', line.bytes, `at most ${LARGEST_EVENT_BYTES} bytes`);
}

/** The reject that a bad line becomes. */
export const rejectOf = (line: ReadLine, issues: readonly Issue[]): Reject => ({
  line: line.line,
  offset: line.offset,
  excerpt: line.excerpt,
  issues,
});

/** How many issues a terminal is shown; all of them are in the rejects file. */
const SHOWN = 20;

/** Tells the first issues on standard error, one a line, and then that there are more. */
export function issuePrinter(
  rejectsFile: string | undefined,
): (line: number, issues: readonly Issue[]) => void {
  let shown = 0;
  return (line, issues) => {
    for (const it of issues) {
      if (shown++ < SHOWN) process.stderr.write(`line ${line} ${it.code} ${sentence(it)}\n`);
      else if (shown === SHOWN + 1) process.stderr.write(`… more: ${moreIn(rejectsFile)}\n`);
    }
  };
}

const moreIn = (file: string | undefined): string =>
  file ? `all of them are in ${file}` : 'name a file with --rejects to see all of them';

/** How many bytes there are to read; undefined for standard input. Trouble when the file is missing. */
export const sizeOf = (file: string): number | undefined => (file === '-' ? undefined : statSync(file).size);

/** Refuses to write over what is read, or twice over one file. */
export function refuseOverwrite(inputs: readonly string[], outputs: readonly (string | undefined)[]): void {
  const taken = new Set(inputs.filter((it) => it !== '-').map(real));
  for (const output of outputs) {
    if (output === undefined) continue;
    if (taken.has(real(output)))
      throw new Trouble(`${output}: it is read or written already, name another file`);
    taken.add(real(output));
  }
}

const real = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path); // it does not exist yet
  }
};
