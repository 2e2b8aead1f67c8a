import { type Contract, isEventContract } from '../core/contract.js';
import { byText, joined } from '../core/field.js';
import type { ReadDocument } from '../wire/reader.js';
import { type Balance, balancesOf, movedBy, turnedBack } from './balance.js';
import { booksOf } from './books.js';
import { flowViolations } from './flow.js';
import { foldLifecycles } from './lifecycle.js';
import type { ThingState } from './lifecycle-fold.js';
import { policiesOf } from './recipes.js';
import { holdsFor, knownFacts, namesAt, type ReplayFact } from './replay-facts.js';
import { judgePredecessors } from './replay-predecessors.js';
import { standingFacts } from './replay-reversals.js';
import { clockFaults, type Epoch, readSequences } from './sequence.js';
import { type Arrivals, arrivalsOf } from './sequence-arrivals.js';
import { revisionGaps } from './sequence-revisions.js';
import type { Told } from './told.js';
import { type TotalsOptions, totalsViolations } from './totals.js';
import { intervalViolations } from './totals-intervals.js';
import { inOrder, type Violation } from './violation.js';

/** How to fold, and what is known besides the events. */
export interface ReplayOptions extends Pick<TotalsOptions, 'tolerance' | 'consumption'> {
  /** The contracts of the language: they say what an event that is not there would have been. */
  readonly contracts?: readonly Contract[];
  /** Counts what is told beside the system that owns the fact, where that system itself tells nothing. */
  readonly parallel?: boolean;
  /** Whether each piece of an item has a number; left out, as the documents say. */
  readonly isSerial?: (itemId: string) => boolean;
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
  readonly balances: readonly Balance[];
  readonly violations: readonly Violation[];
  readonly epochs: readonly Epoch[];
  /** The only part that depends on the order of arrival. */
  readonly arrivals: Arrivals;
}

/**
 * Folds any set of documents, in any order and with duplicates, to states and balances, and holds every law
 * against them. States, balances and violations are the same whatever the order of arrival. Entities add
 * what they say of books, lots, recipes and orders.
 */
export function replay(documents: Iterable<ReadDocument>, options: ReplayOptions = {}): Replayed {
  const all = [...documents];
  const told = all.filter((it) => 'event' in it);
  const entities = all.filter((it) => 'entity' in it);
  const contracts = (options.contracts ?? []).filter(isEventContract);
  const known = knownFacts(told, options.parallel);
  const sequences = readSequences(told.map((it) => it.event));
  const standing = standingFacts(known.facts);
  const judged = judgePredecessors(standing.facts, contracts);
  const judgeable = standing.facts.filter((it) => !judged.waiting.has(it.key));
  const folded = foldLifecycles(judgeable, sequences.placeOf, contracts);
  const applied = judgeable.filter((it) => !folded.refused.has(it));
  const spoken: Told[] = [...standing.facts, ...entities];
  const books = booksOf(spoken);
  const lasting = movedBy(applied, books);
  const moved = [...lasting, ...turnedBack(applied, standing.turned, books)];
  const violations = [
    ...known.violations,
    ...sequences.violations,
    ...clockFaults(told.map((it) => it.event)),
    ...standing.violations,
    ...judged.violations,
    ...folded.violations,
    ...revisionGaps(standing.facts),
    ...intervalViolations(applied),
    ...totalsViolations(applied, { ...options, policyOf: policiesOf(spoken), isDone: endedAmong(applied) }),
    ...flowViolations({ spoken, applied, moved, books }, options.isSerial),
  ];
  return {
    counts: countsOf(known, standing, [...judged.waiting.values()], folded.refused.size, applied),
    states: folded.states,
    balances: balancesOf(lasting),
    violations: inOrder(violations),
    epochs: [...sequences.epochs].sort((a, b) => byText(a.source, b.source)),
    arrivals: arrivalsOf(told),
  };
}

/** Whether some fact that counts says that all of the order has been told. */
function endedAmong(facts: readonly ReplayFact[]): (plantId: string, orderId: string) => boolean {
  const ended = new Set(
    facts.flatMap(({ contract, plantId, data }) =>
      (contract.lifecycle ?? [])
        .filter((it) => it.ends && holdsFor(data, it.when))
        .map((it) => joined([plantId, ...(namesAt(data, it.by) ?? [])])),
    ),
  );
  return (plantId, orderId) => ended.has(joined([plantId, orderId]));
}

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
