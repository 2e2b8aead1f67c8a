import type { Contract, EventContract } from '../core/contract.js';
import { byText, joined } from '../core/field.js';
import type { ReadEvent } from '../wire/reader.js';
import { foldLifecycles } from './lifecycle.js';
import type { ThingState } from './lifecycle-fold.js';
import { type ReplayedBalance, replayedBalances } from './replay-balances.js';
import { knownFacts, type ReplayFact } from './replay-facts.js';
import { inOrder, type ReplayViolation } from './replay-law.js';
import { judgePredecessors } from './replay-predecessors.js';
import { standingFacts } from './replay-reversals.js';
import { clockFaults, type Epoch, readSequences } from './sequence.js';
import { type Arrivals, arrivalsOf } from './sequence-arrivals.js';
import { revisionGaps } from './sequence-revisions.js';
import { type TotalsOptions, totalsViolations } from './totals.js';
import { intervalViolations } from './totals-intervals.js';

/** How to fold, and what is known besides the events. */
export interface ReplayOptions extends Omit<TotalsOptions, 'isDone'> {
  /** The contracts of the language: they say what an event that is not there would have been. */
  readonly contracts?: readonly Contract[];
}

/** How many facts went which way; `read` is the sum of the others. */
export interface ReplayCounts {
  readonly read: number;
  readonly duplicates: number;
  readonly otherwiseTold: number;
  readonly notPosted: number;
  /** Reversals that do their work. */
  readonly reversals: number;
  readonly reversed: number;
  readonly parked: number;
  readonly rejected: number;
  readonly applied: number;
}

/** What a set of events comes to: where things stand, what lies where, which laws do not hold. */
export interface Replayed {
  readonly counts: ReplayCounts;
  readonly states: readonly ThingState[];
  readonly balances: readonly ReplayedBalance[];
  readonly violations: readonly ReplayViolation[];
  readonly epochs: readonly Epoch[];
  /** The only part that depends on the order of arrival. */
  readonly arrivals: Arrivals;
}

/**
 * Folds any set of events, in any order and with duplicates, to states and balances. States, balances and
 * violations are the same whatever the order of arrival.
 */
export function replay(events: Iterable<ReadEvent>, options: ReplayOptions = {}): Replayed {
  const contracts = (options.contracts ?? []).filter(isEvent);
  const told = [...events];
  const known = knownFacts(told);
  const sequences = readSequences(told.map((it) => it.event));
  const standing = standingFacts(known.facts);
  const judged = judgePredecessors(standing.facts, contracts);
  const judgeable = standing.facts.filter((it) => !judged.waiting.has(it.key));
  const folded = foldLifecycles(judgeable, sequences.placeOf, contracts);
  const applied = judgeable.filter((it) => !folded.refused.has(it));
  const done = doneThings(folded.states);
  const isDone = (plantId: string, orderId: string): boolean => done.has(joined([plantId, orderId]));
  const violations = [
    ...known.violations,
    ...sequences.violations,
    ...clockFaults(told.map((it) => it.event)),
    ...standing.violations,
    ...judged.violations,
    ...folded.violations,
    ...revisionGaps(standing.facts),
    ...intervalViolations(applied),
    ...totalsViolations(applied, { ...options, isDone }),
  ];
  return {
    counts: countsOf(known, standing, [...judged.waiting.values()], folded.refused.size, applied),
    states: folded.states,
    balances: replayedBalances(applied),
    violations: inOrder(violations),
    epochs: [...sequences.epochs].sort((a, b) => byText(a.source, b.source)),
    arrivals: arrivalsOf(told),
  };
}

const isEvent = (contract: Contract): contract is EventContract => contract.kind === 'event';

/** Things that have come to an end by their table: nothing but an end follows. */
const doneThings = (states: readonly ThingState[]): ReadonlySet<string> =>
  new Set(
    states
      .filter((it) => it.state === 'completed' || it.state === 'closed')
      .map((it) => joined([it.plantId, ...it.names])),
  );

function countsOf(
  known: ReturnType<typeof knownFacts>,
  standing: ReturnType<typeof standingFacts>,
  waiting: readonly ('parked' | 'rejected')[],
  refused: number,
  applied: readonly ReplayFact[],
): ReplayCounts {
  const { read, duplicates, notPosted, facts } = known;
  const parkedReversals = standing.parked.size;
  const rejectedReversals = standing.violations.filter((it) => it.verdict === 'rejected').length;
  const all = facts.filter((it) => it.contract.reverses !== undefined).length;
  const rejected = waiting.filter((it) => it === 'rejected').length;
  return {
    read,
    duplicates,
    otherwiseTold: read - duplicates - notPosted - facts.length,
    notPosted,
    reversals: all - parkedReversals - rejectedReversals,
    reversed: facts.length - all - standing.facts.length,
    parked: waiting.length - rejected + parkedReversals,
    rejected: rejected + refused + rejectedReversals,
    applied: applied.length,
  };
}
