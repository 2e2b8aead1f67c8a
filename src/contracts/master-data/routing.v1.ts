import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { routingBody, routingRules } from '../../vocabulary/routing.js';

/** The steps in which a product is made. */
export const RoutingV1 = defineEntity({
  name: 'master-data.routing',
  version: 1,

  meaning: 'One version of one routing: these steps, at these work centers, in this order.',
  notMeaning:
    'Not the steps of one order (production.work-order) and not that one was done (production.operation-completed).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('routing'), ...routingBody, ...entityCommons }),
  rules: [...routingRules, ...entityRules],

  example: {
    entityType: 'routing',
    id: 'RT-FRM-28',
    itemId: 'FRM-28-ST',
    plantId: 'NW-01',
    operations: [
      {
        operationId: 'CUT-TUBES',
        sequence: 10,
        name: 'Cut tubes',
        workCenterId: 'WC-WELD-2',
        setupSeconds: 600,
        runSecondsPerUnit: '372.5',
        reportingPoint: false,
      },
      {
        operationId: 'TIG-WELD',
        sequence: 20,
        name: 'TIG weld',
        workCenterId: 'WC-WELD-1',
        runSecondsPerUnit: '1500',
        predecessors: ['CUT-TUBES'],
        inspectionPlanIds: ['QP-WELD-SEAM'],
        reportingPoint: true,
        recipeRef: { recipeId: 'TIG-CRMO', version: 2 },
      },
    ],
    version: 2,
    updatedAt: '2026-03-02T07:15:00.000Z',
  },
});
