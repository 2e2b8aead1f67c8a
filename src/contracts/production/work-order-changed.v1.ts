import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { ChangedFields, somethingChanged } from '../../vocabulary/changed-fields.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { personRef } from '../../vocabulary/person.js';
import {
  WorkOrderId,
  WorkOrderRevision,
  workOrderBody,
  workOrderRules,
} from '../../vocabulary/work-order.js';
import { WorkOrderChangeReason } from '../../vocabulary/work-order-reason.js';

/** The planner speaks: "the order you know is now this one." */
export const WorkOrderChangedV1 = defineEvent({
  name: 'production.work-order-changed',
  version: 1,

  meaning: 'A released work order has a new revision, carried here in full, with the fields that differ.',
  notMeaning:
    'Not the first release (production.work-order-released) and no stop of the work (production.work-order-held).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'revision'],
  occurredAt: 'changedAt',
  revision: 'revision',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: { 'production.work-order-released': 'park' },
  undo: 'production.work-order-changed',
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], from: ['released', 'inProgress', 'held'] }],
  totals: {
    says: 'plan',
    order: 'workOrderId',
    planned: 'plannedQuantity',
    recipe: ['bomRef.id'],
    materials: 'materials',
    operations: 'operations',
  },
  rework: { order: 'workOrderId', when: { field: 'orderKind', is: 'rework' } },

  data: Type.Object({
    workOrderId: WorkOrderId,
    revision: WorkOrderRevision,
    changedAt: instant('When the change was released.'),
    changedBy: Type.Optional(personRef('Who released the change, as a pseudonym.')),
    changedFields: ChangedFields,
    reason: Type.Optional(code('WorkOrderChangeReason', WorkOrderChangeReason, 'Why it was changed.')),
    ...workOrderBody,
    ...eventCommons,
  }),
  rules: [
    rule('this.revision >= 2', 'The first revision is a release; a change is the second or a later one.'),
    somethingChanged,
    otherNeedsSource('reason'),
    ...workOrderRules,
  ],

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00007',
    revision: 2,
    changedAt: '2026-03-10T09:40:00.000Z',
    changedFields: ['plannedQuantity', 'materials'],
    reason: { code: 'demandChange' },
    itemId: 'BIKE-CITY-RED',
    bomRef: { id: 'CITY-28-R3' },
    plannedQuantity: { value: '3', unit: 'C62' },
    priority: 9,
    orderKind: 'production',
    scheduledStart: '2026-03-12T06:30:00.000Z',
    scheduledEnd: '2026-03-12T09:19:30.000Z',
    materials: [
      { lineId: '1', itemId: 'FRM-28-ST', quantity: { value: '3', unit: 'C62' }, usage: 'consumed' },
    ],
    operations: [
      { operationId: 'PAINT-FRAME', sequence: 10, name: 'Paint frame', workCenterId: 'WC-PAINT' },
      {
        operationId: 'ASSEMBLE',
        sequence: 20,
        name: 'Assemble',
        workCenterId: 'WC-ASM',
        predecessors: ['PAINT-FRAME'],
      },
    ],
  },
});
