import { type Contract, type EventContract, isEventContract } from '../core/contract.js';
import { byText } from '../core/field.js';
import type { LifecycleStep, When } from '../core/lifecycle.js';

/** One row of a state machine: this event, coming in this state, leads to that one. */
export interface Transition {
  readonly thing: string;
  /** Empty where the event is the first word on the thing. */
  readonly from: string;
  readonly event: string;
  readonly to: string;
  readonly kind: 'moves' | 'stays' | 'flagged' | 'back';
  /** The field and the word under which the row holds. */
  readonly when?: string;
}

/** One kind of thing with its states in the order in which they are reached, and its transitions. */
export interface Machine {
  readonly thing: string;
  readonly states: readonly string[];
  readonly transitions: readonly Transition[];
}

interface Stepped {
  readonly contract: EventContract;
  readonly step: LifecycleStep;
  /** The thing that the event is about, not one that it only touches. */
  readonly own: boolean;
}

/** Every step that these contracts declare. */
const stepsOf = (contracts: readonly Contract[]): Stepped[] =>
  contracts.filter(isEventContract).flatMap((contract) =>
    (contract.lifecycle ?? []).map((step) => ({
      contract,
      step,
      own: step.thing === contract.lifecycle?.[0].thing,
    })),
  );

/** The state machines that the contracts declare, as tables. */
export function machinesOf(contracts: readonly Contract[]): Machine[] {
  const steps = stepsOf(contracts);
  const reversal = contracts.filter(isEventContract).find((it) => it.reverses !== undefined)?.name;
  const things = [...new Set(steps.map(({ step }) => step.thing))].sort(byText);
  return things.map((thing) => {
    const own = steps.filter(({ step }) => step.thing === thing);
    const states = statesOf(own);
    return { thing, states, transitions: own.flatMap((it) => rowsOf(it, states, reversal)) };
  });
}

/**
 * The states in the order in which a thing goes through them: the longest way there decides, so that the
 * end comes after everything that leads to it; of two equally far, the one that is easier left comes first.
 * Those that nothing leads to come last.
 */
function statesOf(steps: readonly Stepped[]): string[] {
  const depths = new Map<string, number>();
  const walk = (state: string, way: readonly string[]): void => {
    if (way.includes(state)) return;
    if ((depths.get(state) ?? -1) < way.length) depths.set(state, way.length);
    for (const { step } of steps) {
      if (step.to && step.to !== 'before' && step.from?.includes(state)) walk(step.to, [...way, state]);
    }
  };
  for (const { step } of steps) if (step.starts && step.to) walk(step.to, []);
  const named = steps.flatMap(({ step }) => [...(step.from ?? []), step.to ?? '']);
  const others = named.filter((it) => it !== '' && it !== 'before' && !depths.has(it));
  const waysOut = (state: string): number =>
    steps.filter(({ step }) => step.to && step.from?.includes(state)).length;
  const inOrder = [...depths]
    .sort(([one, a], [other, b]) => a - b || waysOut(other) - waysOut(one))
    .map(([state]) => state);
  return [...new Set([...inOrder, ...others])];
}

function rowsOf(stepped: Stepped, states: readonly string[], reversal: string | undefined): Transition[] {
  const { contract, step, own } = stepped;
  const when = step.when ? { when: conditionText(step.when) } : {};
  const row = (from: string, to: string, kind: Transition['kind'], event = contract.name): Transition => ({
    thing: step.thing,
    from,
    event,
    to,
    kind,
    ...when,
  });
  const came = step.from ?? (step.starts ? [] : states);
  const moves = came.map((from) =>
    row(from, step.to ?? from, step.to && step.to !== from ? 'moves' : 'stays'),
  );
  const isBack = own && step.to !== undefined && !step.starts && contract.undo === reversal;
  return [
    ...(step.starts && step.to ? [row('', step.to, 'moves')] : []),
    ...moves,
    ...(step.flaggedIn ?? []).map((from) => row(from, own ? (step.to ?? from) : from, 'flagged')),
    ...(isBack
      ? came.map((from) => row(step.to as string, from, 'back', `${reversal} of ${contract.name}`))
      : []),
  ];
}

const conditionText = (when: When): string =>
  'list' in when ? `${when.list} ${when.told ? 'told' : 'left out'}` : `${when.field} is ${when.is}`;

/** How far a state is from the beginning: decides which of two facts of one moment comes first. */
export function ranksOf(contracts: readonly Contract[]): (step: LifecycleStep) => number {
  const machines = new Map(machinesOf(contracts).map((it) => [it.thing, it.states]));
  const rank = (thing: string, state: string): number => machines.get(thing)?.indexOf(state) ?? 0;
  return ({ thing, to, from, starts }) => {
    if (to !== undefined && to !== 'before') return rank(thing, to);
    if (starts || !from) return -0.5;
    return Math.min(...from.map((it) => rank(thing, it))) + 0.5;
  };
}
