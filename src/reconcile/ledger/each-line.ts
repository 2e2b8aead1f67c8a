import type { LedgerLine } from './line.js';

/** Takes the lines one by one; those at hand are not waited for. */
export async function eachLine(
  lines: Iterable<LedgerLine> | AsyncIterable<LedgerLine>,
  take: (line: LedgerLine) => void,
): Promise<void> {
  if (Symbol.iterator in lines) for (const line of lines) take(line);
  else for await (const line of lines) take(line);
}
