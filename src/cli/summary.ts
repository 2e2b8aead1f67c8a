import Table from 'cli-table3';

/**
 * What a command tells the shell: nothing wrong, something wrong in the data, or it could not do its work.
 */
export const EXIT = { clean: 0, issues: 1, trouble: 2 } as const;

type Counts = Readonly<Record<string, number>>;

/** What a command did, in numbers: single counts, and counts per something. */
export interface Summary {
  readonly counts: Counts;
  /** @example { 'per code': { NOT_JSON: 2 } } */
  readonly sections?: Readonly<Record<string, Counts>>;
}

/** Prints a summary on standard output: tables for people, or one JSON document and nothing else. */
export function printSummary(summary: Summary, options: { readonly json?: boolean | undefined } = {}): void {
  process.stdout.write(`${options.json ? summaryJson(summary) : summaryTables(summary)}\n`);
}

/** The summary as one JSON document. */
export const summaryJson = (summary: Summary): string =>
  JSON.stringify({ ...summary.counts, ...summary.sections }, null, 2);

/** The summary as tables, sections without a line left out. */
export function summaryTables(summary: Summary): string {
  const sections = Object.entries(summary.sections ?? {}).filter(
    ([, counts]) => Object.keys(counts).length > 0,
  );
  return [
    table([], Object.entries(summary.counts)),
    ...sections.map(([title, counts]) => table([title, 'count'], largestFirst(counts))),
  ].join('\n');
}

const largestFirst = (counts: Counts): [string, number][] =>
  Object.entries(counts).sort((a, b) => b[1] - a[1]);

/** A table for the terminal: text to the left, numbers to the right, no colour. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const width = Math.max(head.length, rows[0]?.length ?? 0);
  const isNumber = (column: number) => rows.every((row) => typeof row[column] === 'number');
  const aligned = Array.from(
    { length: width },
    (_, i) => (isNumber(i) ? 'right' : 'left') as 'left' | 'right',
  );
  const it = new Table({
    head: [...head],
    colAligns: aligned,
    style: { head: [], border: [], compact: true },
  });
  it.push(...rows.map((row) => row.map((cell) => String(cell))));
  return it.toString();
}
