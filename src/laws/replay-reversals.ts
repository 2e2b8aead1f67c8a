import { byText, textAt } from '../core/field.js';
import { createReversals } from '../core/reversals.js';
import { aboutFact, type ReplayFact } from './replay-facts.js';
import { type Violation, violation } from './violation.js';

/** The facts that stand, and what is wrong with those that take others back. */
export interface Standing {
  /** Without what was taken back, and without the reversals themselves. */
  readonly facts: readonly ReplayFact[];
  readonly parked: ReadonlySet<string>;
  /** Facts that were taken back at some time, the reversals themselves aside. */
  readonly turned: readonly TurnedFact[];
  readonly violations: readonly Violation[];
}

/** A fact that was taken back and perhaps put back again: the books of those days say so too. */
export interface TurnedFact {
  readonly fact: ReplayFact;
  /** In the order of time; the first is the fact itself. */
  readonly turns: readonly { readonly time: string; readonly key: string; readonly counts: boolean }[];
}

const reversesOf = (fact: ReplayFact): string | undefined =>
  fact.contract.reverses === undefined ? undefined : textAt(fact.data, fact.contract.reverses);

/** Sets aside what was taken back; a reversal that was itself taken back does nothing. */
export function standingFacts(facts: readonly ReplayFact[]): Standing {
  const byKey = new Map(facts.map((it) => [it.key, it]));
  const reversals = createReversals();
  const ofOriginal = new Map<string, ReplayFact[]>();
  const parked = new Set<string>();
  const violations: Violation[] = [];
  for (const fact of facts) {
    const original = reversesOf(fact);
    if (original === undefined) continue;
    const problem = problemOf(fact, original, byKey.get(original));
    if (problem) {
      violations.push(problem);
      if (problem.verdict === 'parked') parked.add(fact.key);
      continue;
    }
    reversals.take(fact);
    ofOriginal.set(original, [...(ofOriginal.get(original) ?? []), fact]);
  }
  const counts = ({ key, contract }: ReplayFact): boolean => reversals.stands(key, contract.undo);
  violations.push(...twice(ofOriginal, counts));
  return {
    facts: facts.filter((it) => reversesOf(it) === undefined && counts(it)),
    parked,
    turned: facts
      .filter((it) => reversesOf(it) === undefined && ofOriginal.has(it.key))
      .map(turnedBy(ofOriginal)),
    violations,
  };
}

type Reversers = ReadonlyMap<string, readonly ReplayFact[]>;

/** When a fact began to count, and when it ceased to. */
const turnedBy =
  (ofOriginal: Reversers) =>
  (fact: ReplayFact): TurnedFact => {
    const countsAt = (it: ReplayFact, time: string): boolean =>
      it.time <= time && !(ofOriginal.get(it.key) ?? []).some((reversal) => countsAt(reversal, time));
    const turns: { time: string; key: string; counts: boolean }[] = [];
    for (const { time, key } of chainOf(fact, ofOriginal)) {
      const counts = countsAt(fact, time);
      if (counts !== (turns.at(-1)?.counts ?? false)) turns.push({ time, key, counts });
    }
    return { fact, turns };
  };

/** The fact, what takes it back, what takes that back, and so on, in the order of time. */
function chainOf(fact: ReplayFact, ofOriginal: Reversers): ReplayFact[] {
  const chain = new Set([fact]);
  for (const it of chain) for (const reversal of ofOriginal.get(it.key) ?? []) chain.add(reversal);
  return [...chain].sort((a, b) => byText(a.time, b.time) || byText(a.key, b.key));
}

function problemOf(fact: ReplayFact, original: string, known: ReplayFact | undefined): Violation | undefined {
  const about = aboutFact(fact);
  if (!known) {
    const wanted = 'the fact that it takes back';
    return violation('X14', 'parked', about, `a reversal of ${original}`, wanted, [fact.key]);
  }
  const { undo } = known.contract;
  if (undo === fact.contract.name) return undefined;
  const found = `a reversal of ${known.contract.name}`;
  return violation('X14', 'rejected', about, found, undo, [fact.key, original]);
}

function* twice(
  ofOriginal: ReadonlyMap<string, readonly ReplayFact[]>,
  counts: (fact: ReplayFact) => boolean,
): Generator<Violation> {
  for (const [original, told] of ofOriginal) {
    const [first, ...further] = told.filter(counts);
    if (!first || further.length === 0) continue;
    const keys = [original, first.key, ...further.map((it) => it.key)];
    const found = `${further.length + 1} reversals of one fact`;
    yield violation('X14', 'flagged', aboutFact(first), found, 'one reversal', keys);
  }
}
