import type { OdooVersion } from '../versions.js';

/** The module name of our external ids in `ir.model.data`. */
export const MODULE = '__mfgc__';

/** Where in an answer: field names and list positions. */
export type Path = readonly (string | number)[];

/** Part of an earlier answer; `or` is taken where that part is empty. */
export interface From {
  readonly $from: string;
  readonly path: Path;
  readonly or?: PlanValue;
}

/** The exact sum of the amounts with which this field begins, over all records of an earlier answer. */
export interface SumOf {
  readonly $sum: string;
  readonly field: string;
}

/** What a step sends: plain JSON, in which a `From` or a `SumOf` stands for what an earlier answer says. */
export type PlanValue =
  | null
  | boolean
  | number
  | string
  | From
  | SumOf
  | readonly PlanValue[]
  | { readonly [name: string]: PlanValue };

/** What has to hold of an answer. A reference equals its id; numbers equal up to binary noise. */
export type Condition =
  | { readonly path: Path; readonly is: 'empty' | 'filled' }
  | { readonly path: Path; readonly equals: PlanValue }
  | { readonly path: Path; readonly in: readonly PlanValue[] }
  | { readonly any: readonly (readonly Condition[])[] };

/**
 * How a step behaves when it is done again.
 * `safe`: nothing changes. `by-external-id`: the external id is asked for first. `read-first`: a read tells
 * whether it is done. `never`: as `read-first`, and not called again as long as one call's end is unknown.
 */
export type Retry = 'safe' | 'by-external-id' | 'read-first' | 'never';

/** A read that tells whether a step is done already, and whether it may be done. */
export interface Look {
  readonly model: string;
  readonly domain: PlanValue;
  readonly fields: readonly string[];
  readonly done: readonly Condition[];
  /** Without it, what is not done may be done. */
  readonly ready?: readonly Condition[];
}

/** How a question that Odoo asks back is answered: by this method of its wizard. */
export interface WizardAnswer {
  readonly model: string;
  readonly method: string;
  readonly says: string;
}

/** One call to Odoo, and all that is needed to make it once and only once. */
export interface OdooStep {
  readonly name: string;
  /** What it does, in one plain sentence. */
  readonly says: string;
  readonly model: string;
  readonly method: string;
  readonly args: readonly PlanValue[];
  readonly kwargs: { readonly [name: string]: PlanValue };
  readonly retry: Retry;
  /** With `read-first` and `never`. */
  readonly read?: Look;
  /** With `by-external-id`: the name within our module, and what an existing record has to say. */
  readonly externalId?: string;
  readonly same?: { readonly [field: string]: PlanValue };
  /** What the answer has to be; otherwise the plan stops, with this help. */
  readonly expect?: readonly Condition[];
  readonly otherwise?: string;
  /** The step is left out where this part of an earlier answer is there. */
  readonly unless?: From;
  /** When this holds of the answer, all has been posted and nothing is left to do. */
  readonly finishes?: readonly Condition[];
  /** Questions that the plant has decided; every other one stops the plan. */
  readonly wizards?: readonly WizardAnswer[];
}

/** The calls that post one event to Odoo, as data: it can be printed, read and kept. */
export interface OdooPlan {
  /** The idempotency key of the event. */
  readonly key: string;
  readonly event: { readonly name: string; readonly subject: string };
  readonly version: OdooVersion;
  readonly steps: readonly OdooStep[];
}
