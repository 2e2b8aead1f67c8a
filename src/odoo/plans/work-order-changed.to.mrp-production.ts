import type { DataOf } from '../../core/contract.js';
import { WorkOrderChangedV1 } from '../../printed/index.js';
import { defineOdooPlan, notPlanned } from './define-plan.js';
import { openOrder } from './order-steps.js';
import type { OdooStep, PlanValue } from './plan.js';
import { amountOf, datetimeOf, type Planning } from './planning.js';
import { act, fieldIs, firstId, from, nameOf, setFields, tie, told } from './steps.js';
import { priorityOf, startField, withinDay } from './work-order-released.to.mrp-production.js';

type Changed = DataOf<typeof WorkOrderChangedV1>;

/** What Odoo lets change on a confirmed order; the materials follow the quantity by themselves. */
const CHANGEABLE = ['plannedQuantity', 'priority', 'scheduledStart', 'dueDate'];

/** Odoo changes a quantity by a window of its own, which moves the materials along. */
const changeQuantity = (quantity: number): OdooStep[] => [
  {
    name: 'window',
    says: 'Open the window that changes a quantity.',
    model: 'change.production.qty',
    method: 'create',
    args: [{ mo_id: firstId('order'), product_qty: quantity }],
    kwargs: {},
    retry: 'safe',
  },
  {
    ...act(
      'quantity',
      'Change the quantity, and the materials with it.',
      'change.production.qty',
      'change_prod_qty',
      from('window', []),
      { fields: [], done: [] },
    ),
    read: {
      model: 'mrp.production',
      domain: [['id', '=', firstId('order')]],
      fields: ['product_qty'],
      done: [fieldIs('product_qty', quantity)],
    },
  },
];

function valuesOf(at: Planning, data: Changed): Record<string, PlanValue> {
  const says = (field: string): boolean => data.changedFields.includes(field);
  return {
    ...(says('priority') ? { priority: priorityOf(data.priority) } : {}),
    ...(says('scheduledStart') && data.scheduledStart
      ? { [startField(at)]: datetimeOf(data.scheduledStart) }
      : {}),
    ...(says('dueDate') && data.dueDate ? { date_deadline: withinDay(at, data.dueDate) } : {}),
  };
}

/** Quantity, dates and urgency of an order that is not split yet are set to what they are now. */
export const WorkOrderChangedToMrpProduction = defineOdooPlan({
  contract: WorkOrderChangedV1,
  model: 'mrp.production',
  says: 'Quantity, dates and urgency of an order that is not split yet are set to what they are now.',

  steps: (data, at) => {
    const changesQuantity = data.changedFields.includes('plannedQuantity');
    const strange = data.changedFields.filter(
      (it) => !CHANGEABLE.includes(it) && !(it === 'materials' && changesQuantity) && it !== 'scheduledEnd',
    );
    if (strange.length > 0) {
      return notPlanned(
        `Odoo does not change ${strange.join(', ')} of a confirmed order; release a new one.`,
      );
    }
    const amount = amountOf(at, '/plannedQuantity', data.plannedQuantity);
    const values = valuesOf(at, data);
    const done = Object.entries(values).map(([field, value]) => fieldIs(field, value));
    const order = firstId('order');
    return [
      told(nameOf(at.key), true),
      openOrder(at, data, [fieldIs('product_uom_id', amount.unit), fieldIs('backorder_sequence', 0)]),
      ...(changesQuantity ? changeQuantity(amount.value) : []),
      ...(done.length === 0
        ? []
        : [setFields('post', 'Set what has changed.', 'mrp.production', order, values, done)]),
      tie(nameOf(at.key), 'mrp.production', order),
    ];
  },
});
