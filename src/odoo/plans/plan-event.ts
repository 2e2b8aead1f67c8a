import type { EventContract } from '../../core/contract.js';
import type { Issue } from '../../core/issue.js';
import { failed, type Result } from '../../core/result.js';
import type { Site } from '../../sites/site.js';
import { viewSite } from '../../sites/site-view.js';
import { check, contractName } from '../../wire/check.js';
import { subjectOf } from '../../wire/envelope.js';
import { identify } from '../../wire/identity.js';
import { type OdooVersion, refuseUnknown } from '../versions.js';
import type { PlanRecipe } from './define-plan.js';
import { odooPlans } from './index.js';
import type { OdooPlan } from './plan.js';
import type { KnownGoods, Planning, PlantRecords } from './planning.js';
import type { PlanPolicy } from './policy.js';
import { REFUSED } from './refused.js';

/** What planning needs to know besides the event. */
export interface PlanOptions {
  readonly version: OdooVersion;
  readonly site: Site;
  readonly policy: PlanPolicy;
  readonly records?: PlantRecords;
  /** Where goods lie and what else holds them: without it, holds are not planned. */
  readonly goods?: KnownGoods;
}

/** A plan, or every reason why there is none. Never half a plan. */
export type Planned =
  | { readonly plan: OdooPlan }
  | { readonly notPlanned: string }
  | { readonly issues: readonly Issue[] };

/**
 * Says with which calls an event is posted to Odoo, without making any. The event is checked first.
 * A version that is not known is refused by a RangeError.
 * Issues: those of `check` and `identify`, SITE_UNKNOWN, ODOO_PRECISION.
 */
export function planEvent(contract: EventContract, data: object, options: PlanOptions): Planned {
  refuseUnknown(options.version);
  const recipe = odooPlans.find(
    (it) => it.contract.name === contract.name && it.contract.version === contract.version,
  );
  if (!recipe) return { notPlanned: whyNot(contract) };
  const key = keyOf(contract, data);
  return key.ok ? stepsOf(recipe, data, key.value, options) : { issues: key.issues };
}

/** Several steps may ask for the same code; it is complained of once. */
const eachOnce = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((it) => [`${it.code} ${it.path}`, it])).values(),
];

function whyNot(contract: EventContract): string {
  const known = REFUSED.find(([it]) => it.name === contract.name);
  return known?.[1] ?? `Nothing is posted to Odoo for ${contractName(contract)}.`;
}

function keyOf(contract: EventContract, data: object): Result<string> {
  const checked = check(contract, data);
  if (!checked.ok) return checked;
  const identity = identify(contract, data);
  return identity.ok ? { ok: true, value: identity.value.key } : failed(identity.issues);
}

function stepsOf(recipe: PlanRecipe, data: object, key: string, options: PlanOptions): Planned {
  const { contract } = recipe;
  const at: Planning = {
    contract: contractName(contract),
    key,
    version: options.version,
    view: viewSite(options.site),
    policy: options.policy,
    records: options.records ?? {},
    goods: options.goods,
    issues: [],
    lookups: new Map(),
  };
  const steps = recipe.steps(data as never, at);
  if ('notPlanned' in steps) return steps;
  if (at.issues.length > 0) return { issues: eachOnce(at.issues) };
  const event = { name: at.contract, subject: subjectOf(contract, data) };
  return { plan: { key, event, version: options.version, steps: [...at.lookups.values(), ...steps] } };
}
