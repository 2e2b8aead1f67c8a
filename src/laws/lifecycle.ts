import type { EventContract } from '../core/contract.js';
import { byText, joined } from '../core/field.js';
import type { LifecycleStep } from '../core/lifecycle.js';
import { remembered } from '../core/remembered.js';
import { foldThing, type Move, type ThingState } from './lifecycle-fold.js';
import { inCourse } from './lifecycle-order.js';
import { ranksOf } from './lifecycle-table.js';
import { holdsFor, namesAt, type ReplayFact } from './replay-facts.js';
import type { Violation } from './violation.js';

/** Where all things stand, and which facts their tables refuse. */
export interface Lifecycles {
  readonly states: readonly ThingState[];
  readonly refused: ReadonlySet<ReplayFact>;
  readonly violations: readonly Violation[];
}

interface Thing {
  readonly plantId: string;
  readonly names: readonly string[];
  readonly moves: Move[];
}

/**
 * Leads every thing through its facts. Things that are only touched by facts of others come first: what an
 * order refuses does not count for its runs.
 */
export function foldLifecycles(
  facts: readonly ReplayFact[],
  placeOf: (fact: ReplayFact) => string,
  known: readonly EventContract[] = [],
): Lifecycles {
  const contracts = [...new Set(facts.map((it) => it.contract))];
  const rankOf = ranksOf(known.length > 0 ? known : contracts);
  const touched = (it: string): boolean =>
    contracts.some(
      ({ lifecycle }) => lifecycle?.some((step) => step.thing === it) && lifecycle[0].thing !== it,
    );
  const kinds = [...new Set(contracts.flatMap((it) => (it.lifecycle ?? []).map((step) => step.thing)))]
    .sort(byText)
    .sort((a, b) => Number(touched(b)) - Number(touched(a)));
  const refused = new Set<ReplayFact>();
  const states: ThingState[] = [];
  const violations: Violation[] = [];
  for (const kind of kinds) {
    const standing = facts.filter((it) => !refused.has(it));
    for (const { plantId, names, moves } of thingsOf(kind, standing, rankOf)) {
      const folded = foldThing(kind, plantId, names, inCourse(moves, placeOf));
      if (folded.state) states.push(folded.state);
      for (const it of folded.refused) refused.add(it);
      violations.push(...folded.violations);
    }
  }
  return { states: states.sort(byName), refused, violations };
}

const byName = (a: ThingState, b: ThingState): number =>
  byText(joined([a.thing, a.plantId, ...a.names]), joined([b.thing, b.plantId, ...b.names]));

function thingsOf(
  kind: string,
  facts: readonly ReplayFact[],
  rankOf: (step: LifecycleStep) => number,
): Iterable<Thing> {
  const things = new Map<string, Thing>();
  for (const fact of facts) {
    const step = fact.contract.lifecycle?.find((it) => it.thing === kind && holdsFor(fact.data, it.when));
    const names = step && namesAt(fact.data, step.by);
    if (!step || !names) continue;
    const { plantId } = fact;
    const thing = remembered(things, joined([plantId, ...names]), () => ({ plantId, names, moves: [] }));
    const own = fact.contract.lifecycle?.[0].thing === kind;
    thing.moves.push({ fact, step, own, rank: rankOf(step) });
  }
  return things.values();
}
