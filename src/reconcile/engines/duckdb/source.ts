import type { Result } from '../../../core/result.js';
import type { RowCounts, TableOptions } from '../../ledger/read-table.js';

/** A file that holds a ledger, and how it is read. */
export interface LedgerFile extends TableOptions {
  /** `.csv`, `.tsv`, `.ndjson`, `.jsonl` or `.parquet`. */
  readonly path: string;
}

/** A file on its way into the database. */
export interface Source {
  /** What it tells at all. */
  readonly columns: ReadonlySet<string>;
  /** The digest of the file. */
  readonly digest: () => Promise<string>;
  /** What the statements read from, in canonical spelling or not. */
  readonly from: string;
  /** What holds for a row that surely is a line; nothing where all are. */
  readonly where?: string;
  /**
   * Rows by their numbers, which rise from 0 in the order in which the statements read: answers what to read
   * a copy of them from; undefined where the file is not what it seemed.
   */
  readonly pick?: (numbers: Uint32Array) => Promise<string | undefined>;
  /** Its rows, where they were counted on the way here. */
  readonly counts?: RowCounts;
  /** Another way to the same lines, where a row was met that is not surely one. */
  readonly otherwise?: () => Promise<Result<Source>>;
}
