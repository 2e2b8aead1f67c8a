/** What every sample is made of: the places, the policy, and the plan that an event becomes. */
import type { DataOf, EventContract } from '../../../src/core/contract.js';
import type { OdooPlan } from '../../../src/odoo/plans/plan.js';
import { type Planned, planEvent } from '../../../src/odoo/plans/plan-event.js';
import type { PlanPolicy } from '../../../src/odoo/plans/policy.js';
import type { OdooVersion } from '../../../src/odoo/versions.js';
import { PLANT } from '../site.js';

export interface Sample {
  readonly title: string;
  readonly contract: EventContract;
  readonly data: object;
  readonly before: readonly Sample[];
  /** The kinds of posting that it leaves, in order. */
  readonly posts: readonly string[];
}

export const sample = <C extends EventContract>(
  title: string,
  contract: C,
  data: DataOf<C>,
  posts: readonly string[],
  before: readonly Sample[] = [],
): Sample => ({ title, contract: contract as unknown as EventContract, data: data as object, before, posts });

export const POLICY: PlanPolicy = {
  backorder: 'create',
  consumptionWarning: 'accept',
  insufficientStock: 'accept',
  immediateTransfer: 'stop',
};

export const planned = (it: Sample, version: OdooVersion, policy: PlanPolicy = POLICY): Planned =>
  planEvent(it.contract, it.data, {
    version,
    site: PLANT,
    policy,
    goods: { places: () => [STOCK], isHeldBeside: () => false },
  });

export function planOf(it: Sample, version: OdooVersion, policy?: PlanPolicy): OdooPlan {
  const made = planned(it, version, policy);
  if (!('plan' in made)) throw new Error(`${it.title}: ${JSON.stringify(made)}`);
  return made.plan;
}

export const keyOfSample = (it: Sample): string => planOf(it, '18.0').key;

export const STOCK = { plantId: 'NW-01', locationId: 'WH-STOCK' };
export const SHELF = { plantId: 'NW-01', locationId: 'WH-SHELF-A' };
export const business = (id: string) => ({ system: 'mes-1', id });
export const run = { plantId: 'NW-01', workOrderId: 'WH-MO-00001', operationId: 'CUT-TUBES', runNo: 1 };
