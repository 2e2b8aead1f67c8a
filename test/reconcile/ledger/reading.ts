import type { Issue, Result } from '../../../src/index.js';
import type { LedgerLine, RowReject, TableOptions, TableReading } from '../../../src/reconcile/index.js';

/** All that a table says: its lines and its rejects, or why it is refused as a whole. */
export interface Said {
  readonly refused: readonly Issue[];
  readonly lines: readonly LedgerLine[];
  readonly rejects: readonly RowReject[];
  readonly counts: TableReading['counts'];
  readonly columns: ReadonlySet<string>;
}

type Read<S> = (source: S, options: TableOptions) => Promise<Result<TableReading>>;

/** Reads a table to its end. */
export async function readAll<S>(
  read: Read<S>,
  source: S,
  options: Omit<TableOptions, 'table' | 'onReject'> = {},
): Promise<Said> {
  const rejects: RowReject[] = [];
  const opened = await read(source, { ...options, table: 'stock', onReject: (it) => rejects.push(it) });
  if (!opened.ok) return { refused: opened.issues, lines: [], rejects, counts: NOTHING, columns: new Set() };
  const lines: LedgerLine[] = [];
  for await (const line of opened.value.lines) lines.push(line);
  return { refused: [], lines, rejects, counts: opened.value.counts, columns: opened.value.columns };
}

const NOTHING = { rows: 0, lines: 0, rejected: 0 };

/** A text as the bytes of a file, in pieces of so many bytes. */
export function bytesOf(text: string | Uint8Array, piece = 7): Uint8Array[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    bytes.subarray(i * piece, (i + 1) * piece),
  );
}

/** Code and place of each issue, short enough for a test. */
export const told = (issues: readonly Issue[]): string[] =>
  issues.map((it) => `${it.code} ${it.path}`.trim());

/** Line, code and place of each reject. */
export const toldRows = (rejects: readonly RowReject[]): string[] =>
  rejects.map((it) => `${it.line}: ${told(it.issues).join(', ')}`);
