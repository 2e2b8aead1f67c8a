import {
  amountText,
  compareAmounts,
  type Fraction,
  plus,
  absolute as sizeOf,
  ZERO,
} from '../../core/fraction.js';
import { remembered } from '../../core/remembered.js';
import type { Drift } from '../outcome.js';
import { chanceText, isRare } from './chance.js';
import type { Policy } from './policy.js';
import { chanceOf, climbOf, type Moment } from './sign-walk.js';

/** A difference that was tolerated. */
export interface Tolerated {
  readonly flow: string;
  readonly itemId: string;
  readonly locationId: string;
  readonly unit: string;
  /** Left minus right. */
  readonly difference: Fraction;
  /** The moment that orders it among the others; those of one moment have no order. */
  readonly since: string;
}

/** All tolerated differences of one item at one place: nothing of them is lost. */
export interface ToleratedSum {
  readonly flow: string;
  readonly itemId: string;
  readonly locationId: string;
  readonly unit: string;
  readonly count: number;
  /** Left minus right. */
  readonly sum: string;
}

/** Adds up what was tolerated, by flow, item, place and unit, in the order of these. */
export const toleratedSums = (tolerated: Iterable<Tolerated>): ToleratedSum[] =>
  seriesOf(tolerated).map(({ about, all }) => ({
    ...about,
    count: all.length,
    sum: amountText(sumOf(all)),
  }));

/**
 * The runs of small differences that have one sign more often than chance explains: each is tolerated,
 * together they are not. A run may have begun at any moment, and lasts until the latest difference. Of fair
 * series, at most the share `falseAlarm` is called a drift.
 */
export const driftsOf = (tolerated: Iterable<Tolerated>, policy: Policy['drift']): Drift[] =>
  seriesOf(tolerated).flatMap((series) => driftOf(series, policy) ?? []);

interface Series {
  readonly about: Pick<Tolerated, 'flow' | 'itemId' | 'locationId' | 'unit'>;
  readonly all: readonly Tolerated[];
}

const NAMES = ['flow', 'itemId', 'locationId', 'unit'] as const;

function seriesOf(tolerated: Iterable<Tolerated>): Series[] {
  const series = new Map<string, Tolerated[]>();
  for (const it of tolerated)
    remembered(series, JSON.stringify(NAMES.map((name) => it[name])), () => []).push(it);
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => {
      const { flow, itemId, locationId, unit } = all[0] as Tolerated;
      return { about: { flow, itemId, locationId, unit }, all };
    });
}

function driftOf({ about, all }: Series, policy: Policy['drift']): Drift | undefined {
  const signed = all.filter((it) => it.difference.n !== 0n);
  if (signed.length < policy.minimumCount) return undefined;
  const moments = momentsOf(signed);
  const [up, down] = [climbOf(moments, 1), climbOf(moments, -1)];
  // Of two equal climbs the later one: so the other side finds the same.
  const rises = up.height > down.height || (up.height === down.height && up.from > down.from);
  const direction = rises ? 1 : -1;
  const { height, from } = rises ? up : down;
  const run = moments.slice(from);
  const inRun = run.flatMap((it) => it.all);
  const chance = chanceOf(height, signed.length);
  // Many small ones against a few large ones: together they are nothing.
  const addsUp = Math.sign(Number(sumOf(inRun).n)) === direction;
  if (!addsUp || inRun.length < policy.minimumCount || !isRare(chance, policy.falseAlarm)) return undefined;
  return {
    ...about,
    count: inRun.length,
    sameSign: inRun.filter((it) => it.difference.n > 0n === direction > 0).length,
    sum: amountText(sumOf(inRun)),
    furthest: amountText(furthest(run)),
    since: run[0]?.since as string,
    chance: chanceText(chance),
  };
}

interface Told extends Moment {
  readonly since: string;
  readonly sum: Fraction;
  readonly all: readonly Tolerated[];
}

function momentsOf(signed: readonly Tolerated[]): Told[] {
  const byMoment = new Map<string, Tolerated[]>();
  for (const it of signed) remembered(byMoment, it.since, () => []).push(it);
  return [...byMoment]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([since, all]) => ({
      since,
      all,
      sum: sumOf(all),
      steps: all.reduce((steps, it) => steps + (it.difference.n > 0n ? 1 : -1), 0),
    }));
}

const sumOf = (all: readonly Tolerated[]): Fraction =>
  all.reduce((sum, it) => plus(sum, it.difference), ZERO);

/** The running sum where it was furthest from nothing. */
function furthest(run: readonly Told[]): Fraction {
  let [sum, most] = [ZERO, ZERO];
  for (const it of run) {
    sum = plus(sum, it.sum);
    if (compareAmounts(sizeOf(sum), sizeOf(most)) > 0) most = sum;
  }
  return most;
}
