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
  /** What the statements read from. */
  readonly from: string;
  /** A condition on the rows that are taken. */
  readonly where?: string;
  /** Its rows, where they were counted on the way here. */
  readonly counts?: RowCounts;
  /** Another way to the same lines, where a row was met that is not surely one. */
  readonly otherwise?: () => Promise<Result<Source>>;
}
