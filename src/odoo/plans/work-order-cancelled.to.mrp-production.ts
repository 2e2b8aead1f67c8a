import { WorkOrderCancelledV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { openMember, orderToldOrOpen } from './order-steps.js';
import { act, fieldIs, firstId, nameOf, tie, told } from './steps.js';

/** What is still open of the order is cancelled. */
export const WorkOrderCancelledToMrpProduction = defineOdooPlan({
  contract: WorkOrderCancelledV1,
  model: 'mrp.production',
  says: 'What is still open of the order is cancelled.',

  steps: (data, at) => [
    told(nameOf(at.key)),
    openMember(at, data),
    orderToldOrOpen([fieldIs('state', 'cancel')]),
    tie(nameOf(at.key), 'mrp.production', firstId('order')),
    act('post', 'Cancel the order.', 'mrp.production', 'action_cancel', firstId('order'), {
      fields: ['state'],
      done: [fieldIs('state', 'cancel')],
      ready: [fieldIs('state', 'confirmed', 'progress', 'to_close')],
    }),
  ],
});
