import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { personRef } from '../../vocabulary/person.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';
import { WorkOrderHoldReason } from '../../vocabulary/work-order-reason.js';

/** Somebody decides: "no more work on this order until further notice." */
export const WorkOrderHeldV1 = defineEvent({
  name: 'production.work-order-held',
  version: 1,

  meaning: 'Work on one released order is stopped by a decision, until it is resumed.',
  notMeaning:
    'No lot is blocked (quality.hold-placed) and no single run has paused (production.operation-paused).',
  owner: 'erp',
  latency: 'real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'holdNo'],
  occurredAt: 'heldAt',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park' },
  undo: 'production.work-order-resumed',
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress'], to: 'held' }],

  data: Type.Object({
    workOrderId: WorkOrderId,
    holdNo: ordinal('Which hold of the order; the resumption names the hold it ends.'),
    reason: code('WorkOrderHoldReason', WorkOrderHoldReason, 'Why it is stopped.'),
    heldAt: instant('From when on no work is done.'),
    heldBy: Type.Optional(personRef('Who decided it, as a pseudonym.')),
    expectedUntil: Type.Optional(instant('When work is expected to go on.')),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('reason'),
    rule(
      '!has(this.expectedUntil) || this.expectedUntil > this.heldAt',
      'Work is expected to go on after it has stopped.',
    ),
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00002',
    holdNo: 1,
    reason: {
      code: 'materialShortage',
      source: { system: 'odoo', code: 'WAIT-MAT', text: 'Rims are late' },
    },
    heldAt: '2026-03-10T10:15:00.000Z',
    expectedUntil: '2026-03-11T06:00:00.000Z',
  },
});
