import { OperationCompletedV1 } from '../../contracts/index.js';
import type { Many2one } from '../codecs.js';
import { type OrderFamily, runNo } from '../families.js';
import { defineOdooMap } from '../odoo-map.js';
import type { MrpProduction } from '../records/mrp-production.js';
import type { MrpWorkorder } from '../records/mrp-workorder.js';
import { complain, rulesFor, siteQuantity, siteRow } from '../rules.js';
import { eventTold, orderCode } from './commons.js';

/** A finished step with its order. */
export interface DoneOperation extends MrpWorkorder {
  readonly order: MrpProduction | undefined;
  readonly family: OrderFamily | undefined;
  readonly company_id: Many2one | undefined;
}

const { absent, code, derived, required } = rulesFor<DoneOperation>();

/** A work order row that Odoo calls `done` becomes one completed operation run. */
export const OperationCompletedFromMrpWorkorder = defineOdooMap<
  DoneOperation,
  (typeof OperationCompletedV1)['data']
>({
  contract: OperationCompletedV1,
  model: 'mrp.workorder',
  takes: 'work orders in state done',

  fields: {
    ...eventTold<DoneOperation>('mrp.workorder'),
    workOrderId: derived(['family'], 'mrp.production name before any split into backorders', (it, at) =>
      orderCode(at, 'production_id', it.family?.name),
    ),
    operationId: derived(['operation_id', 'name'], 'through the site table "operations"', (it, at) => {
      const { operation_id: operation, name } = it;
      return siteRow(at, 'operations', 'operation_id', operation?.id, operation?.label ?? name)?.code;
    }),
    runNo: derived(
      ['order'],
      'mrp.production backorder_sequence: each backorder runs its steps again',
      (it, at) =>
        it.order
          ? runNo(it.order)
          : complain(at, 'ODOO_INCOMPLETE', 'production_id', it.production_id.label, 'the order'),
    ),
    workCenterId: code('workcenter_id', 'workCenters'),
    total: derived(
      ['qty_produced', 'product_uom_id'],
      'good only: Odoo books scrap in stock.scrap',
      (it, at) => {
        const unit = it.product_uom_id ?? it.order?.product_uom_id;
        if (!unit) return complain(at, 'ODOO_EMPTY', 'product_uom_id', undefined, 'a unit');
        return { good: siteQuantity(at, 'qty_produced', it.qty_produced, unit) };
      },
    ),
    startedAt: required('date_start'),
    endedAt: required('date_finished'),
    runSeconds: absent('Odoo sets the duration to the expected one when nobody logged time: no evidence.'),
    setupSeconds: absent('Odoo logs no setup time of its own.'),
    pausedSeconds: absent('A paused operation has no state in Odoo.'),
    equipmentIds: absent('Odoo Community ties no equipment to a work order.'),
    operatorRefs: absent('Users are persons; their names stay in Odoo.'),
    energy: absent('Odoo measures no energy.'),
  },
});
