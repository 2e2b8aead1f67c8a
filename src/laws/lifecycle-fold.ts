import type { LifecycleStep } from '../core/lifecycle.js';
import type { Placed } from './lifecycle-order.js';
import { aboutThing, type ReplayFact } from './replay-facts.js';
import { type Violation, violation } from './violation.js';

/** What a fact does to one thing. */
export interface Move extends Placed {
  readonly fact: ReplayFact;
  readonly step: LifecycleStep;
  readonly own: boolean;
}

/** One thing and where it stands. */
export interface ThingState {
  readonly thing: string;
  readonly plantId: string;
  readonly names: readonly string[];
  readonly state: string;
  /** When it came into this state. */
  readonly since: string;
  /** How many facts count for it. */
  readonly facts: number;
  /** The fact that counts last. */
  readonly lastKey: string;
}

/** Where a thing stands after its facts, and which of them its table refuses. */
export interface Folded {
  readonly state: ThingState | undefined;
  readonly refused: ReadonlySet<ReplayFact>;
  readonly violations: readonly Violation[];
}

interface Course {
  state: string;
  before: string;
  since: string;
  facts: number;
  lastKey: string;
}

/** Leads one thing through its facts, in their order. A refused fact leaves the state as it was. */
export function foldThing(
  thing: string,
  plantId: string,
  names: readonly string[],
  moves: readonly Move[],
): Folded {
  const course: Course = { state: '', before: '', since: '', facts: 0, lastKey: '' };
  const refused = new Set<ReplayFact>();
  const violations: Violation[] = [];
  for (const move of moves) {
    const answer = mayCome(move.step, course.state);
    if (answer === 'yes') advance(course, move, targetOf(move, course));
    else {
      const about = aboutThing(plantId, thing, names);
      const found = `${move.fact.contract.name} while ${course.state || 'nothing is known of it'}`;
      const verdict = answer === 'flagged' ? 'flagged' : 'rejected';
      const keys = [move.fact.key, ...(course.lastKey === '' ? [] : [course.lastKey])];
      violations.push(violation('lifecycle', verdict, about, found, wantedState(move.step), keys));
      if (answer === 'flagged') advance(course, move, move.own ? targetOf(move, course) : course.state);
      else refused.add(move.fact);
    }
  }
  const { before: _, ...standing } = course;
  return {
    state: course.facts === 0 ? undefined : { thing, plantId, names, ...standing },
    refused,
    violations,
  };
}

function mayCome(step: LifecycleStep, state: string): 'yes' | 'flagged' | 'no' {
  if (state === '') return step.starts || !step.from ? 'yes' : 'no';
  if (step.flaggedIn?.includes(state)) return 'flagged';
  if (step.from) return step.from.includes(state) ? 'yes' : 'no';
  return step.starts ? 'no' : 'yes';
}

const wantedState = ({ from, starts }: LifecycleStep): string => {
  const states = [...(starts ? ['nothing known of it'] : []), ...(from ?? [])];
  return states.length === 0 ? 'another order of events' : states.join(' or ');
};

const targetOf = ({ step }: Move, { state, before }: Course): string =>
  step.to === 'before' ? before || state : (step.to ?? state);

function advance(course: Course, { fact }: Move, to: string): void {
  if (to !== course.state) {
    course.before = course.state;
    course.state = to;
    course.since = fact.time;
  }
  course.facts++;
  course.lastKey = fact.key;
}
