import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { oneUnit, outputCount } from '../../vocabulary/output-count.js';
import { setOf } from '../../vocabulary/set.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The books speak: "nothing more will be posted to this order." */
export const WorkOrderClosedV1 = defineEvent({
  name: 'production.work-order-closed',
  version: 1,

  meaning: 'The books of one order are shut, after its completion or after a cancellation of begun work.',
  notMeaning:
    'Not the end of the work (production.work-order-completed) and no cost (finance.production-cost-confirmed).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'closeNo'],
  occurredAt: 'closedAt',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-completed': 'reject' },
  undo: 'exchange.transaction-reversed',
  compare: { group: ['workOrderId'], quantity: 'finalTotals.good' },
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], from: ['completed', 'cancelled'], to: 'closed' }],

  data: Type.Object({
    workOrderId: WorkOrderId,
    closeNo: ordinal('1 at first; one more each time the order was opened again and shut again.'),
    closedAt: instant('When the books were shut.'),
    finalTotals: outputCount(
      'WorkOrderTotal',
      'What the order has made in the end, in one unit.',
      'over the whole order',
    ),
    reconciliation: Type.Object(
      {
        status: choice({
          balanced: 'Nothing differed.',
          accepted: 'Something differed and was accepted; the differences are listed.',
        }),
        discrepancyIds: setOf(id('The difference.'), 'The differences that were accepted.', 200),
      },
      { title: 'ClosingReconciliation', description: 'Whether the systems agreed when the books were shut.' },
    ),
    ...eventCommons,
  }),
  rules: [
    ...oneUnit('finalTotals'),
    rule(
      "this.reconciliation.status != 'balanced' || size(this.reconciliation.discrepancyIds) == 0",
      'Balanced books list no difference.',
    ),
    rule(
      "this.reconciliation.status != 'accepted' || size(this.reconciliation.discrepancyIds) > 0",
      'Books that were accepted list what differed.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    closeNo: 1,
    closedAt: '2026-03-12T22:00:00.000Z',
    finalTotals: { good: { value: '9', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
    reconciliation: { status: 'accepted', discrepancyIds: ['DISC-2026-0031'] },
  },
});
