import type { Column, Dimension, LedgerLine } from '../ledger/line.js';
import type { Plan } from '../residue.js';
import type { Survey } from './survey.js';

/**
 * By what two remote ledgers are compared, as plain JSON: both sides are told the same. A line with a key lies in
 * the bucket of its flow and key, a line without in that of its group.
 */
export interface Comparison {
  readonly plan: Plan;
  /** The dimensions in force, flow by flow. */
  readonly inForce: readonly { readonly flow: string; readonly dimensions: readonly Dimension[] }[];
  /** What lines are compared by besides: those columns that both sides tell. */
  readonly columns: readonly Column[];
}

/** Buckets from this number up to, not including, that one. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

/** There are so many buckets; a bucket is the first 48 bits of a hash. */
export const BUCKETS = 2 ** 48;

/** What is asked of standing lines: of those that have a key, or of those that have none. */
export interface BucketRequest {
  readonly comparison: Comparison;
  readonly keyed: boolean;
  readonly ranges: readonly BucketRange[];
}

/** What stands in one range of buckets. Two ranges with the same sums hold the same lines. */
export interface Checksum {
  readonly count: number;
  /** How many different keys of a flow there are. */
  readonly keys: number;
  /** Exact, whatever the units; what is not told counts as zero. */
  readonly quantity: string;
  readonly value: string;
  /** The sum of the hashes of what is compared, as `bucketDigest` makes it. */
  readonly sum: string;
  /** The latest `recordedAt`: for whoever looks for what has changed meanwhile. */
  readonly latest: string;
}

/** A part of a long answer, in an order that stays the same: so many lines are left out, so many follow. */
export interface Page {
  readonly skip: number;
  readonly limit: number;
}

/** What lines are looked for by, as texts that `keyOf`, `cellOf` and their like make of a line. */
export interface ProbeLists {
  readonly prints: readonly string[];
  readonly pieces: readonly string[];
  readonly keys: readonly string[];
  readonly cells: readonly string[];
}

/** What one side tells as a whole, and which columns it has. */
export interface RemoteSurvey extends Survey {
  readonly columns: readonly string[];
}

/**
 * A ledger that lies elsewhere; every call is one request. `serveLedger` answers from memory, the statements of
 * `bucketStatements` answer where the lines are kept in a database.
 */
export interface RemoteLedger {
  /** Totals, counts and what every line tells, over the whole ledger. */
  survey(plan: Plan): Promise<RemoteSurvey>;
  /** One checksum for each range, in their order. */
  checksums(request: BucketRequest): Promise<readonly Checksum[]>;
  /** The standing lines in these ranges. */
  lines(request: BucketRequest & Page): Promise<readonly LedgerLine[]>;
  /** Standing lines that look like an open one, and others that share its key or cell. */
  like(
    request: { readonly comparison: Comparison; readonly probes: ProbeLists } & Page,
  ): Promise<readonly LedgerLine[]>;
}
