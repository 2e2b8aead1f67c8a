import type { DataOf, EventContract } from '../../core/contract.js';
import type { OdooStep } from './plan.js';
import type { Planning } from './planning.js';

/** Why an event has no calls at all: Odoo has no place for it, or not for all of it. */
export interface NotPlanned {
  readonly notPlanned: string;
}

export const notPlanned = (reason: string): NotPlanned => ({ notPlanned: reason });

/** How one kind of event is posted. */
export interface PlanRecipe<C extends EventContract = EventContract> {
  readonly contract: C;
  /** The model that carries the posting. */
  readonly model: string;
  /** What is done, in words, for people. */
  readonly says: string;
  readonly steps: (data: DataOf<C>, at: Planning) => readonly OdooStep[] | NotPlanned;
}

/** Declares how an event becomes calls. */
export const defineOdooPlan = <C extends EventContract>(recipe: PlanRecipe<C>): PlanRecipe<C> =>
  Object.freeze(recipe);
