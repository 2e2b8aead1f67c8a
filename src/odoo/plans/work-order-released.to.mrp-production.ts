import type { DataOf } from '../../core/contract.js';
import { WorkOrderReleasedV1 } from '../../printed/index.js';
import { localDate } from '../../sites/local-time.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { amountOf, companyOf, datetimeOf, documentNames, type Planning, recordId } from './planning.js';
import {
  act,
  type Column,
  fieldIs,
  from,
  idFrom,
  load,
  nameOf,
  ref,
  search,
  since,
  text,
  told,
} from './steps.js';

type Released = DataOf<typeof WorkOrderReleasedV1>;

/** A moment within that day of the plant: noon in UTC, or midnight far east of it. */
export function withinDay(at: Planning, day: string): string {
  const noon = `${day}T12:00:00.000Z`;
  const isThatDay = localDate(at.view.site.timeZone, noon) === day;
  return datetimeOf(isThatDay ? noon : `${day}T00:00:00.000Z`);
}

/** What 16 calls the planned start, later versions call the start. */
export const startField = (at: Planning): string =>
  since(at.version, 17) ? 'date_start' : 'date_planned_start';

/** Odoo knows ordinary orders (0) and urgent ones (1). */
export const priorityOf = (priority: number): string => (priority >= 5 ? '1' : '0');

function columns(at: Planning, data: Released, bom: string): Column[] {
  const amount = amountOf(at, '/plannedQuantity', data.plannedQuantity);
  const demand = data.demandRefs?.[0];
  return [
    text('name', data.workOrderId),
    ref('product_id', recordId(at, 'items', '/itemId', data.itemId)),
    text('product_qty', amount.value),
    ref('product_uom_id', amount.unit),
    ref('bom_id', recordId(at, 'boms', '/bomRef/id', bom)),
    ref('company_id', companyOf(at, data.plantId)),
    text('priority', priorityOf(data.priority)),
    ...(data.scheduledStart ? [text(startField(at), datetimeOf(data.scheduledStart))] : []),
    ...(data.dueDate ? [text('date_deadline', withinDay(at, data.dueDate))] : []),
    ...(demand ? [text('origin', demand.id)] : []),
  ];
}

/** The order is made under its own number from its bill of material, and confirmed. */
export const WorkOrderReleasedToMrpProduction = defineOdooPlan({
  contract: WorkOrderReleasedV1,
  model: 'mrp.production',
  says: 'A manufacturing order, made from its bill of material and confirmed.',

  steps: (data, at) => {
    if (data.orderKind !== 'production') {
      return notPlanned(`Odoo makes no manufacturing order for an order of kind ${data.orderKind}.`);
    }
    if (!data.bomRef)
      return notPlanned('Without a bill of material Odoo does not know what the order needs.');
    const product = recordId(at, 'items', '/itemId', data.itemId);
    return [
      told(nameOf(at.key)),
      {
        ...search(
          'namesake',
          'Look for another order of this number.',
          'mrp.production',
          [
            ['name', 'in', documentNames(at, data.workOrderId)],
            ['id', '!=', from('told', [0, 'res_id'], 0)],
          ],
          ['name'],
        ),
        expect: [{ path: [0], is: 'empty' }],
        otherwise: 'An order of this number is in Odoo already; it was not made from this event.',
      },
      load('order', 'Make the order.', 'mrp.production', nameOf(at.key), columns(at, data, data.bomRef.id), {
        product_id: product,
      }),
      act('confirm', 'Confirm the order.', 'mrp.production', 'action_confirm', idFrom('order'), {
        fields: ['state'],
        done: [fieldIs('state', 'confirmed', 'progress', 'to_close', 'done', 'cancel')],
      }),
    ];
  },
});
