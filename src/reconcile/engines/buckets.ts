import { remembered } from '../../core/remembered.js';
import { failed, ok, type Result } from '../../core/result.js';
import { type Column, keyOf, type LedgerLine, other, SIDES, type Side, type Sides } from '../ledger/line.js';
import { hash48, lineText } from '../ledger/line-digest.js';
import type { ContextLine, Plan, Residue } from '../residue.js';
import { becauseOf, probesOf } from './context.js';
import { fetchBuckets, fetchLike, fetchRanges } from './fetch-lines.js';
import { type Bucket, findBuckets, REQUEST_LIMITS, type RequestLimits, sum } from './find-buckets.js';
import type { BucketRange, Comparison, RemoteLedger, RemoteSurvey } from './remote-ledger.js';
import { ofBoth, residueOf } from './residue-of.js';
import { type Grain, groupOf } from './rules.js';
import { type Flows, type Lines, noLines, settle } from './settle.js';
import { fateOf, grainsOf } from './survey.js';

/**
 * Beside dimensions, quantity and unit, lines of one key are compared by these where both sides tell them.
 */
const COMPARED: readonly Column[] = ['value', 'currency', 'version', 'content', 'occurredAt'];

interface Work {
  readonly remotes: Sides<RemoteLedger>;
  readonly surveys: Sides<RemoteSurvey>;
  readonly grains: ReadonlyMap<string, Grain>;
  readonly comparison: Comparison;
  readonly limits: RequestLimits;
}

/**
 * Finds the residue of two ledgers that lie elsewhere, fetching only what may differ: both sides add up
 * their lines bucket by bucket, unequal buckets are split and added up again, and few enough lines are
 * fetched. Differences within tolerance, such as clocks that are a second apart throughout, make every
 * bucket unequal: the answer is the same, the requests are more.
 * Issues: CHANGED_MEANWHILE.
 */
export async function bucketResidue(
  left: RemoteLedger,
  right: RemoteLedger,
  plan: Plan,
  limits: RequestLimits = REQUEST_LIMITS,
): Promise<Result<Residue>> {
  const remotes = { left, right };
  const work = await begin(remotes, plan, limits);
  const { surveys, grains } = work;
  const keyed = await differing(true, work);
  if (!keyed.ok) return keyed;
  const keyless = await differing(false, work);
  if (!keyless.ok) return keyless;
  const mixed = await sameGroups(keyed.value.lines, keyless.value.buckets, work);
  const flows: Flows = new Map();
  for (const lines of [keyed.value.lines, keyless.value.lines, mixed])
    for (const side of SIDES)
      for (const line of lines[side]) remembered(flows, line.flow, noLines)[side].push(line);
  const { unsettled } = settle(flows, grains);
  const isClean = unsettled.left.length + unsettled.right.length === 0;
  const context = isClean ? { left: [], right: [] } : await contextOf(unsettled, work);
  return ok(residueOf({ surveys, grains, unsettled, context }));
}

async function begin(remotes: Sides<RemoteLedger>, plan: Plan, limits: RequestLimits): Promise<Work> {
  const [left, right] = await Promise.all([remotes.left.survey(plan), remotes.right.survey(plan)]);
  const surveys = { left, right };
  const told = ofBoth((side) => new Set(surveys[side].columns));
  const grains = grainsOf(surveys, told, plan);
  const inForce = [...grains].map(([flow, { dimensions }]) => ({ flow, dimensions }));
  const columns = COMPARED.filter((it) => told.left.has(it) && told.right.has(it));
  return { remotes, surveys, grains, comparison: { plan, inForce, columns }, limits };
}

interface Differing {
  readonly buckets: readonly Bucket[];
  readonly lines: Sides<readonly LedgerLine[]>;
}

/** The lines of all buckets that are not equal, of those with a key or of those without. */
async function differing(keyed: boolean, work: Work): Promise<Result<Differing>> {
  const counts = ofBoth((side) => standing(work.surveys[side], keyed));
  const buckets = await findBuckets(counts, { ...work, keyed });
  const lines = await fetchBuckets(
    work.remotes,
    { comparison: work.comparison, keyed },
    buckets,
    work.limits,
  );
  return lines.ok ? ok({ buckets, lines: lines.value }) : failed(lines.issues);
}

const standing = ({ flows }: RemoteSurvey, keyed: boolean): number =>
  sum(flows.map((it) => (keyed ? it.keyed : it.keyless)));

/**
 * A line whose key the other side does not know is compared with its group; the lines of that group that
 * have no key may lie in an equal bucket, and are fetched after all.
 */
async function sameGroups(
  keyed: Sides<readonly LedgerLine[]>,
  fetched: readonly BucketRange[],
  { remotes, surveys, grains, comparison, limits }: Work,
): Promise<Lines> {
  const groups = new Set<number>();
  for (const side of SIDES) {
    const known = new Set(keyed[other(side)].map(keyOf));
    for (const line of keyed[side])
      if (!known.has(keyOf(line))) groups.add(hash48(groupOf(line, grains.get(line.flow) as Grain)));
  }
  const ranges = [...groups]
    .filter((it) => !fetched.some(({ from, to }) => from <= it && it < to))
    .map((it) => ({ from: it, to: it + 1 }));
  const fetch = async (side: Side): Promise<LedgerLine[]> =>
    standing(surveys[side], false) === 0
      ? []
      : fetchRanges(remotes[side], { comparison, keyed: false }, ranges, limits);
  const [left, right] = await Promise.all([fetch('left'), fetch('right')]);
  return { left, right };
}

/** What may explain the open lines: looked for on both sides, and shown where it is not open itself. */
async function contextOf(unsettled: Lines, work: Work): Promise<Sides<ContextLine[]>> {
  const { remotes, grains, comparison, limits } = work;
  const look = async (side: Side): Promise<ContextLine[]> => {
    const probes = probesOf(side, unsettled, grains);
    const open = new Set(unsettled[side].map(lineText));
    const lines = await fetchLike(remotes[side], comparison, probes, limits);
    return lines.flatMap((line) => {
      const fate = fateOf(line, comparison.plan);
      const because =
        fate === 'standing' && open.has(lineText(line)) ? undefined : becauseOf(line, fate, probes, grains);
      return because ? [{ because, line }] : [];
    });
  };
  const [left, right] = await Promise.all([look('left'), look('right')]);
  return { left, right };
}
