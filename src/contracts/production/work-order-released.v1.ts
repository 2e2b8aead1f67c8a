import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import {
  WorkOrderId,
  WorkOrderRevision,
  workOrderBody,
  workOrderRules,
} from '../../vocabulary/work-order.js';

/** The planner speaks: "this order may start, and this is the whole of it." */
export const WorkOrderReleasedV1 = defineEvent({
  name: 'production.work-order-released',
  version: 1,

  meaning: 'One revision of one work order has been released to the shop floor, carried here in full.',
  notMeaning:
    'No work has begun (production.operation-started) and no material has been issued (material.issued).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'lifecycle',
  naturalKey: ['workOrderId', 'revision'],
  occurredAt: 'releasedAt',
  revision: 'revision',
  subject: ['workorder/{workOrderId}'],
  partition: [{ kind: 'wo', by: ['workOrderId'] }],
  after: {},
  undo: 'production.work-order-cancelled',
  lifecycle: [{ thing: 'workOrder', by: ['workOrderId'], starts: true, from: ['planned'], to: 'released' }],
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
    releasedAt: instant('When the order was released.'),
    releasedBy: Type.Optional(id('Who released it, as a pseudonym.')),
    ...workOrderBody,
    ...eventCommons,
  }),
  rules: workOrderRules,

  example: {
    plantId: 'NW-01',
    workOrderId: 'WH-MO-00007',
    revision: 1,
    releasedAt: '2026-03-09T13:00:00.000Z',
    itemId: 'BIKE-CITY-RED',
    bomRef: { id: 'CITY-28-R3' },
    plannedQuantity: { value: '1', unit: 'C62' },
    priority: 9,
    orderKind: 'production',
    scheduledStart: '2026-03-12T06:30:00.000Z',
    scheduledEnd: '2026-03-12T07:26:30.000Z',
    materials: [
      { lineId: '1', itemId: 'FRM-28-ST', quantity: { value: '1', unit: 'C62' }, usage: 'consumed' },
    ],
    operations: [
      {
        operationId: 'PAINT-FRAME',
        sequence: 10,
        name: 'Paint frame',
        workCenterId: 'WC-PAINT',
        plannedSeconds: 900,
      },
      {
        operationId: 'ASSEMBLE',
        sequence: 20,
        name: 'Assemble',
        workCenterId: 'WC-ASM',
        predecessors: ['PAINT-FRAME'],
      },
    ],
    demandRefs: [{ system: 'odoo', objectType: 'origin', id: 'SO-WEB-1' }],
  },
});
