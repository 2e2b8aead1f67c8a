import { remembered } from '../../core/remembered.js';
import { failed, ok, type Result } from '../../core/result.js';
import { type LedgerLine, SIDES, type Side, type Sides } from '../ledger/line.js';
import { lineText } from '../ledger/line-digest.js';
import { ledgerIssue } from '../ledger/mapping.js';
import type { Probes } from './context.js';
import { type Bucket, inChunks, type RequestLimits, sum } from './find-buckets.js';
import type {
  BucketRange,
  BucketRequest,
  Comparison,
  Page,
  ProbeLists,
  RemoteLedger,
} from './remote-ledger.js';

/** The lines of these buckets, of both sides. Issues: CHANGED_MEANWHILE. */
export async function fetchBuckets(
  remotes: Sides<RemoteLedger>,
  request: Omit<BucketRequest, 'ranges'>,
  buckets: readonly Bucket[],
  limits: RequestLimits,
): Promise<Result<Sides<LedgerLine[]>>> {
  const [left, right] = await Promise.all(
    SIDES.map((side) => {
      const some = buckets.filter((it) => it.counts[side] > 0);
      return fetchRanges(remotes[side], request, some, limits);
    }),
  );
  const lines = { left: left as LedgerLine[], right: right as LedgerLine[] };
  const issues = SIDES.filter((side) => lines[side].length !== sum(buckets.map((it) => it.counts[side]))).map(
    changed,
  );
  return issues.length > 0 ? failed(issues) : ok(lines);
}

const changed = (side: Side) =>
  ledgerIssue(
    'CHANGED_MEANWHILE',
    '',
    `other lines on the ${side} than were counted a moment ago`,
    'a ledger that stays as it is',
  );

/** All lines in these ranges, page by page. */
export async function fetchRanges(
  remote: RemoteLedger,
  { comparison, keyed }: Omit<BucketRequest, 'ranges'>,
  ranges: readonly BucketRange[],
  limits: RequestLimits,
): Promise<LedgerLine[]> {
  const found: LedgerLine[] = [];
  for (const some of inChunks(ranges, limits.ranges)) {
    const request = { comparison, keyed, ranges: some.map(({ from, to }) => ({ from, to })) };
    for await (const line of pages((page) => remote.lines({ ...request, ...page }), limits)) found.push(line);
  }
  return found;
}

/** Everything that an answer of many pages holds. */
async function* pages(
  ask: (page: Page) => Promise<readonly LedgerLine[]>,
  { lines: limit }: RequestLimits,
): AsyncGenerator<LedgerLine> {
  for (let skip = 0; ; skip += limit) {
    const page = await ask({ skip, limit });
    yield* page;
    if (page.length < limit) return;
  }
}

/** All lines that one of these texts finds; a line that several find is there once. */
export async function fetchLike(
  remote: RemoteLedger,
  comparison: Comparison,
  probes: Probes,
  limits: RequestLimits,
): Promise<LedgerLine[]> {
  const texts = (Object.keys(probes) as (keyof Probes)[]).flatMap((kind) =>
    [...probes[kind]].map((text) => ({ kind, text })),
  );
  const found = new Map<string, LedgerLine[]>();
  for (const some of inChunks(texts, limits.probes)) {
    const of = (kind: keyof Probes) => some.filter((it) => it.kind === kind).map((it) => it.text);
    const lists: ProbeLists = {
      prints: of('prints'),
      pieces: of('pieces'),
      keys: of('keys'),
      cells: of('cells'),
    };
    const here = new Map<string, LedgerLine[]>();
    for await (const line of pages((page) => remote.like({ comparison, probes: lists, ...page }), limits)) {
      const text = lineText(line);
      remembered(here, text, () => []).push(line);
    }
    // Lines of one text are found all or none, so that the latest list of them is as good as any.
    for (const [text, lines] of here) found.set(text, lines);
  }
  return [...found.values()].flat();
}
