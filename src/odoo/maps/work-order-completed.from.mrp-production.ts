import { decimalCompare, decimalSum } from '../../core/decimal.js';
import { WorkOrderCompletedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { complain, type Mapping, rulesFor, siteQuantity } from '../rules.js';
import { eventTold, orderCode } from './commons.js';
import { type KnownOrder, plannedQuantity } from './order-body.js';

/** What the finished moves of the product have brought, over all backorders. */
function made(it: KnownOrder, at: Mapping): { value: string; unit: string } {
  const none = siteQuantity(at, 'product_uom_id', 0, it.product_uom_id);
  const parts = it.outputs.map((move) =>
    siteQuantity(at, 'move_finished_ids', move.quantity, move.product_uom),
  );
  const units = [...new Set([none, ...parts].map((part) => part?.unit))];
  if (units.length > 1)
    return complain(at, 'ODOO_EMPTY', 'product_uom_id', units.join(', '), 'one unit for all receipts');
  return { value: decimalSum(parts.map((part) => part?.value ?? '0')), unit: units[0] ?? '' };
}

const { constant, derived } = rulesFor<KnownOrder>();

/** An order of which nothing is open any more, and something was made by its steps. */
export const WorkOrderCompletedFromMrpProduction = defineOdooMap<
  KnownOrder,
  (typeof WorkOrderCompletedV1)['data']
>({
  contract: WorkOrderCompletedV1,
  model: 'mrp.production',
  takes: 'orders with steps that were worked on, once every backorder is done or cancelled',

  fields: {
    ...eventTold<KnownOrder>('mrp.production'),
    workOrderId: derived(
      ['name', 'backorder_sequence'],
      'the name before any split into backorders',
      (it, at) => orderCode(at, 'name', it.family.name),
    ),
    completionNo: constant(1, 'an order that is done can not be opened again in Odoo'),
    totals: derived(
      ['outputs'],
      'quantity of its done finished moves, without by-products; good only: Odoo books scrap in stock.scrap',
      (it, at) => ({ good: made(it, at) }),
    ),
    actualStart: derived(
      ['date_start', 'course'],
      'the earliest of its backorders and steps that have begun',
      (it, at) => it.course.startedAt ?? complain(at, 'ODOO_EMPTY', 'date_start', undefined, 'a value'),
    ),
    actualEnd: derived(
      ['date_finished', 'course'],
      'the latest of its finished backorders and steps',
      (it, at) => it.course.endedAt ?? complain(at, 'ODOO_EMPTY', 'date_finished', undefined, 'a value'),
    ),
    shortClose: derived(
      ['product_qty', 'outputs'],
      'less was made than was ordered before any split',
      (it, at) => {
        const [good, planned] = [made(it, at), plannedQuantity(it, at)];
        return good && planned ? decimalCompare(good.value, planned.value) < 0 : false;
      },
    ),
  },
});
