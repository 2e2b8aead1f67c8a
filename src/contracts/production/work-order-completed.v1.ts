import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { oneUnit, outputCount } from '../../vocabulary/output-count.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** The floor speaks: "no more work will be done on this order." */
export const WorkOrderCompletedV1 = defineEvent({
  name: 'production.work-order-completed',
  version: 1,

  meaning: 'All work on one order is done, with these totals of its last reporting step.',
  notMeaning:
    'The books are still open (production.work-order-closed) and goods may still be on their way to stock.',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'completionNo'],
  occurredAt: 'actualEnd',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.operation-completed': 'park' },
  undo: 'exchange.transaction-reversed',
  compare: { group: ['workOrderId'], quantity: 'totals.good' },
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], from: ['inProgress'], to: 'completed', ends: true }],

  data: Type.Object({
    workOrderId: WorkOrderId,
    completionNo: ordinal('1 at first; one more each time a completion was taken back and told again.'),
    totals: outputCount('WorkOrderTotal', 'What the order has made, in one unit.', 'over the whole order'),
    actualStart: instant('When work began.'),
    actualEnd: instant('When the last work ended.'),
    shortClose: Type.Boolean({
      description: 'Whether less than ordered was made on purpose and the rest is given up.',
    }),
    ...eventCommons,
  }),
  rules: [rule('this.actualEnd >= this.actualStart', 'Work ended after it began.'), ...oneUnit('totals')],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00001',
    completionNo: 1,
    totals: { good: { value: '9', unit: 'C62' }, scrap: { value: '1', unit: 'C62' } },
    actualStart: '2026-03-10T06:30:00.000Z',
    actualEnd: '2026-03-10T14:05:00.000Z',
    shortClose: true,
  },
});
