import type { Many2one } from '../codecs.js';
import { type OrderFamily, runNo } from '../families.js';
import type { OperationRun } from '../operation-runs.js';
import type { MrpProduction } from '../records/mrp-production.js';
import type { MrpWorkorder } from '../records/mrp-workorder.js';
import type { Mapping } from '../rules.js';
import { complain, rulesFor, siteQuantity } from '../rules.js';
import type { Stretch } from '../time-logs.js';
import { orderCode, stepOf } from './commons.js';

/** A step with its order and its run. */
export interface KnownOperation extends MrpWorkorder {
  readonly order: MrpProduction;
  readonly family: OrderFamily;
  readonly company_id: Many2one | undefined;
  readonly run: OperationRun;
  /** Its own last change, or that of its order. */
  readonly write_date: string;
}

/** One pause of a run. */
export interface KnownPause extends KnownOperation {
  readonly pause: Stretch;
  /** Which pause of the run, from 1. */
  readonly transitionNo: number;
}

const { code, derived } = rulesFor<KnownOperation>();

/** Which run of which step of which order; the same for every word about it. */
export const operationRunTold = {
  workOrderId: derived(['family'], 'mrp.production name before any split into backorders', (it, at) =>
    orderCode(at, 'production_id', it.family.name),
  ),
  operationId: derived(['operation_id', 'name'], 'through the site table "operations"', (it, at) =>
    stepOf(at, 'operation_id', it),
  ),
  runNo: derived(['order'], 'mrp.production backorder_sequence: each backorder runs its steps again', (it) =>
    runNo(it.order),
  ),
  workCenterId: code('workcenter_id', 'workCenters'),
};

/** What has come out of a step. */
export function goodOf(it: KnownOperation, at: Mapping): { good: { value: string; unit: string } } {
  const unit = it.product_uom_id ?? it.order.product_uom_id;
  return { good: siteQuantity(at, 'qty_produced', it.qty_produced, unit) };
}

/** When the run began: by its first time log, else by the work order. */
export const startedAt = derived(
  ['run', 'date_start'],
  'the first time log of the work order; without any, its own start',
  (it, at) => it.run.startedAt ?? complain(at, 'ODOO_EMPTY', 'date_start', undefined, 'a value'),
);
