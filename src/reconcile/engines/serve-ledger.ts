import { decimalFromUnits, decimalUnits } from '../../core/decimal.js';
import { remembered } from '../../core/remembered.js';
import { keyOf, type LedgerLine } from '../ledger/line.js';
import { createLineDigest } from '../ledger/line-digest.js';
import { bucketOf, comparedColumns, comparedIn } from './bucket-of.js';
import { becauseOf, printed } from './context.js';
import type {
  BucketRange,
  BucketRequest,
  Checksum,
  Comparison,
  Page,
  RemoteLedger,
} from './remote-ledger.js';
import type { Grain } from './rules.js';
import { fateOf, startSurvey } from './survey.js';

type Compared = ReadonlyMap<string, Pick<Grain, 'dimensions' | 'values'>>;

/** Standing lines in the order of their buckets. */
interface Shelf {
  readonly compared: Compared;
  readonly entries: readonly { readonly bucket: number; readonly line: LedgerLine }[];
}

/** Answers as a remote ledger does, from lines in memory: for a service that holds them, and for tests. */
export function serveLedger(columns: Iterable<string>, lines: readonly LedgerLine[]): RemoteLedger {
  const shelves = new Map<string, Shelf>();
  const shelfOf = ({ comparison, keyed }: BucketRequest): Shelf =>
    remembered(shelves, JSON.stringify([comparison, keyed]), () => shelve(lines, comparison, keyed));
  return {
    survey: async (plan) => {
      const surveyor = startSurvey(plan);
      for (const line of lines) surveyor.take(line);
      return { ...surveyor.survey(), columns: [...columns] };
    },
    checksums: async (request) => {
      const shelf = shelfOf(request);
      return request.ranges.map((range) =>
        checksumOf(linesIn(shelf, range), request.comparison, shelf.compared),
      );
    },
    lines: async (request) => {
      const shelf = shelfOf(request);
      return pageOf(
        request.ranges.flatMap((range) => linesIn(shelf, range)),
        request,
      );
    },
    like: async ({ comparison, probes, ...page }) => {
      const compared = comparedIn(comparison);
      const { prints, pieces, keys, cells } = probes;
      const sets = {
        ...printed(prints),
        pieces: new Set(pieces),
        keys: new Set(keys),
        cells: new Set(cells),
      };
      const isLike = (line: LedgerLine) => becauseOf(line, fateOf(line, comparison.plan), sets, compared);
      return pageOf(lines.filter(isLike), page);
    },
  };
}

const pageOf = (lines: readonly LedgerLine[], { skip, limit }: Page): LedgerLine[] =>
  lines.slice(skip, skip + limit);

function shelve(lines: readonly LedgerLine[], comparison: Comparison, keyed: boolean): Shelf {
  const compared = comparedIn(comparison);
  const entries = lines
    .filter((it) => (it.key !== '') === keyed && fateOf(it, comparison.plan) === 'standing')
    .map((line) => ({ bucket: bucketOf(line, compared.get(line.flow) as Grain), line }))
    .sort((a, b) => a.bucket - b.bucket);
  return { compared, entries };
}

function linesIn({ entries }: Shelf, { from, to }: BucketRange): LedgerLine[] {
  const found: LedgerLine[] = [];
  for (let i = firstFrom(entries, from); i < entries.length; i++) {
    const { bucket, line } = entries[i] as Shelf['entries'][number];
    if (bucket >= to) break;
    found.push(line);
  }
  return found;
}

/** The place of the first entry of this bucket or a later one. */
function firstFrom(entries: Shelf['entries'], bucket: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.bucket as number) < bucket) low = middle + 1;
    else high = middle;
  }
  return low;
}

const units = (decimal: string): bigint => (decimal === '' ? 0n : decimalUnits(decimal));

function checksumOf(lines: readonly LedgerLine[], comparison: Comparison, compared: Compared): Checksum {
  const digest = createLineDigest();
  const keys = new Set<string>();
  let [quantity, value, latest] = [0n, 0n, ''];
  for (const line of lines) {
    digest.add(line, comparedColumns(comparison, compared.get(line.flow) as Grain));
    keys.add(keyOf(line));
    quantity += units(line.quantity);
    value += units(line.value);
    if (line.recordedAt > latest) latest = line.recordedAt;
  }
  return {
    count: lines.length,
    keys: keys.size,
    quantity: decimalFromUnits(quantity),
    value: decimalFromUnits(value),
    sum: digest.text(),
    latest,
  };
}
