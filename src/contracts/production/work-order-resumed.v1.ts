import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { personRef } from '../../vocabulary/person.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** Somebody decides: "work on this order goes on." */
export const WorkOrderResumedV1 = defineEvent({
  name: 'production.work-order-resumed',
  version: 1,

  meaning: 'One hold of one work order is over; the order is again what it was before the hold.',
  notMeaning:
    'Not yet work: nothing has started (production.operation-started) and no lot is free (quality.hold-released).',
  owner: 'erp',
  latency: 'real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'holdNo'],
  occurredAt: 'resumedAt',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-held': 'park' },
  undo: 'production.work-order-held',
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], from: ['held'], to: 'before' }],

  data: Type.Object({
    workOrderId: WorkOrderId,
    holdNo: ordinal('The hold that is over.'),
    resumedAt: instant('From when on work may go on.'),
    resumedBy: Type.Optional(personRef('Who decided it, as a pseudonym.')),
    ...eventCommons,
  }),
  rules: [],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00002',
    holdNo: 1,
    resumedAt: '2026-03-11T06:05:00.000Z',
    resumedBy: 'P-0117',
  },
});
