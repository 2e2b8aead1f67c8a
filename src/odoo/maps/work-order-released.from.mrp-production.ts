import { WorkOrderReleasedV1 } from '../../printed/index.js';
import { earliest } from '../moments.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold, orderCode } from './commons.js';
import { type KnownOrder, orderBody } from './order-body.js';

const { absent, constant, derived } = rulesFor<KnownOrder>();

/** An order that is confirmed or further has been released. */
export const WorkOrderReleasedFromMrpProduction = defineOdooMap<
  KnownOrder,
  (typeof WorkOrderReleasedV1)['data']
>({
  contract: WorkOrderReleasedV1,
  model: 'mrp.production',
  takes: 'orders that are confirmed or further; cancelled ones that were, as far as Odoo remembers',

  fields: {
    ...eventTold<KnownOrder>('mrp.production'),
    workOrderId: derived(
      ['name', 'backorder_sequence'],
      'the name before any split into backorders',
      (it, at) => orderCode(at, 'name', it.family.name),
    ),
    revision: constant(1, 'Odoo keeps no revisions; who polls may count them.'),
    releasedAt: derived(
      ['create_date', 'course'],
      'Odoo keeps no moment of confirmation: when the order was entered, or work on it began before that',
      (it) => earliest([it.create_date, it.course.startedAt]) ?? it.create_date,
    ),
    releasedBy: absent('Users are persons; their names stay in Odoo.'),
    ...orderBody,
  },
});
