import { SIDES, type Sides } from '../ledger/line.js';
import {
  BUCKETS,
  type BucketRange,
  type Checksum,
  type Comparison,
  type RemoteLedger,
} from './remote-ledger.js';

/** How much is asked and answered in one request at most. */
export interface RequestLimits {
  /** Ranges that checksums or lines are asked for. */
  readonly ranges: number;
  /** Lines in one answer. */
  readonly lines: number;
  /** Texts that are looked for. */
  readonly probes: number;
  /** So few lines are fetched rather than their range split. */
  readonly few: number;
}

export const REQUEST_LIMITS: RequestLimits = { ranges: 4096, lines: 4096, probes: 4096, few: 16 };

/** A range whose lines may differ, and how many there are. */
export interface Bucket extends BucketRange {
  readonly counts: Sides<number>;
}

const largest = ({ counts }: Bucket): number => Math.max(counts.left, counts.right);

interface Search {
  readonly remotes: Sides<RemoteLedger>;
  readonly comparison: Comparison;
  readonly keyed: boolean;
  readonly limits: RequestLimits;
}

/**
 * The ranges of buckets whose lines may differ, split until there are few lines in them: ranges with equal
 * checksums are put aside, whatever their size.
 */
export async function findBuckets(counts: Sides<number>, search: Search): Promise<Bucket[]> {
  const isSmall = (it: Bucket): boolean => largest(it) <= search.limits.few || it.to - it.from === 1;
  const small: Bucket[] = [];
  let wide: Bucket[] = [{ from: 0, to: BUCKETS, counts }];
  while (wide.length > 0) {
    const open = [...small, ...wide];
    if (SIDES.every((side) => sum(open.map((it) => it.counts[side])) <= search.limits.lines)) return open;
    const most = Math.max(2, Math.floor(search.limits.ranges / wide.length));
    const unequal = await compare(
      wide.flatMap((it) => split(it, most)),
      search,
    );
    small.push(...unequal.filter(isSmall));
    wide = unequal.filter((it) => !isSmall(it));
  }
  return small;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** So many parts of nearly one width; more parts than lines are of no use. */
function split(bucket: Bucket, most: number): BucketRange[] {
  const { from, to } = bucket;
  const count = Math.min(most, largest(bucket), to - from);
  const start = (i: number): number => from + Math.floor(((to - from) / count) * i);
  return Array.from({ length: count }, (_, i) => ({
    from: start(i),
    to: i + 1 === count ? to : start(i + 1),
  }));
}

async function compare(ranges: readonly BucketRange[], search: Search): Promise<Bucket[]> {
  const { remotes, comparison, keyed, limits } = search;
  const unequal: Bucket[] = [];
  for (const some of inChunks(ranges, limits.ranges)) {
    const request = { comparison, keyed, ranges: some };
    const [left, right] = await Promise.all([
      remotes.left.checksums(request),
      remotes.right.checksums(request),
    ]);
    for (const [i, range] of some.entries()) {
      const [a, b] = [left[i] as Checksum, right[i] as Checksum];
      if (!isSettled(a, b, keyed)) unequal.push({ ...range, counts: { left: a.count, right: b.count } });
    }
  }
  return unequal;
}

/** Equal, and no key stands twice: what is told twice on both sides agrees in no sum. */
const isSettled = (a: Checksum, b: Checksum, keyed: boolean): boolean =>
  a.count === b.count &&
  a.sum === b.sum &&
  a.quantity === b.quantity &&
  a.value === b.value &&
  (!keyed || (a.keys === a.count && b.keys === b.count));

/** A list in parts of at most so many. */
export function* inChunks<T>(list: readonly T[], most: number): Generator<readonly T[]> {
  for (let i = 0; i < list.length; i += most) yield list.slice(i, i + most);
}
