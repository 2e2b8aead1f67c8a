import { WorkOrderCancelledV1 } from '../../printed/index.js';
import { latest } from '../moments.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold, orderCode } from './commons.js';
import { type KnownOrder, lastChange } from './order-body.js';

const { absent, constant, derived } = rulesFor<KnownOrder>();

/** An order whose backorders are all cancelled will not be made. */
export const WorkOrderCancelledFromMrpProduction = defineOdooMap<
  KnownOrder,
  (typeof WorkOrderCancelledV1)['data']
>({
  contract: WorkOrderCancelledV1,
  model: 'mrp.production',
  takes:
    'orders of which every backorder is cancelled, and that were confirmed before: time was logged on them, or a component got a day to be reserved on',

  fields: {
    ...eventTold<KnownOrder>('mrp.production'),
    workOrderId: derived(
      ['name', 'backorder_sequence'],
      'the name before any split into backorders',
      (it, at) => orderCode(at, 'name', it.family.name),
    ),
    phase: derived(['course'], 'after the start where time was logged on one of its steps', (it) =>
      it.course.hasBegunStep ? 'afterStart' : 'beforeStart',
    ),
    reason: constant({ code: 'unclassified' }, 'Odoo asks nobody why'),
    cancelledAt: derived(
      ['write_date', 'course'],
      'Odoo keeps no moment of cancellation: the last change of the order, or the last work on it',
      (it) => latest([lastChange(it), it.course.endedAt]) ?? it.write_date,
    ),
    cancelledBy: absent('Users are persons; their names stay in Odoo.'),
    openMaterials: absent('Odoo lists nothing: what was used is told by material.consumed.'),
  },
});
