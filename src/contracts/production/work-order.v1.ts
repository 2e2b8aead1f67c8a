import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { instant } from '../../vocabulary/instant.js';
import { PlantId } from '../../vocabulary/plant.js';
import {
  WorkOrderId,
  WorkOrderRevision,
  WorkOrderStatus,
  workOrderBody,
  workOrderRules,
} from '../../vocabulary/work-order.js';

/** An order to make something: one order, however often it was split into backorders. */
export const WorkOrderV1 = defineEntity({
  name: 'production.work-order',
  version: 1,

  meaning: 'One order to make so much of one item: what it needs, which steps it takes and how far it is.',
  notMeaning:
    'Not the word that it may start (production.work-order-released) and not a report from the line.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  rework: { order: 'id', when: { field: 'orderKind', is: 'rework' } },

  data: Type.Object({
    entityType: entityType('workOrder'),
    id: WorkOrderId,
    plantId: PlantId,
    revision: WorkOrderRevision,
    status: WorkOrderStatus,
    ...workOrderBody,
    actualStart: Type.Optional(instant('When work began.')),
    actualEnd: Type.Optional(instant('When the last work ended.')),
    ...entityCommons,
  }),
  rules: [
    ...workOrderRules,
    rule(
      '!has(this.actualStart) || !has(this.actualEnd) || this.actualEnd >= this.actualStart',
      'Work ended after it began.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'workOrder',
    id: 'WH-MO-00001',
    plantId: 'NW-01',
    revision: 1,
    status: 'inProgress',
    itemId: 'FRM-28-ST',
    bomRef: { id: 'FRM-REV-B' },
    plannedQuantity: { value: '10', unit: 'C62' },
    priority: 0,
    orderKind: 'production',
    dueDate: '2026-03-14',
    materials: [
      {
        lineId: '1',
        itemId: 'TUB-CRMO-254',
        quantity: { value: '42', unit: 'MTR' },
        usage: 'consumed',
        operationId: 'CUT-TUBES',
      },
      { lineId: '2', itemId: 'PNT-3020', quantity: { value: '0.5', unit: 'LTR' }, usage: 'consumed' },
    ],
    operations: [
      {
        operationId: 'CUT-TUBES',
        sequence: 10,
        name: 'Cut tubes',
        workCenterId: 'WC-WELD-2',
        plannedSeconds: 4333,
      },
      {
        operationId: 'TIG-WELD',
        sequence: 20,
        name: 'TIG weld',
        workCenterId: 'WC-WELD-1',
        predecessors: ['CUT-TUBES'],
      },
    ],
    actualStart: '2026-03-10T06:30:00.000Z',
    version: 2,
    updatedAt: '2026-03-10T14:05:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'mrp.production', id: '1' }],
  },
});
