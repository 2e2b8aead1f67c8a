import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';
import { routingBody, routingRules } from '../../vocabulary/routing.js';

/** The engineer speaks: "it is made in these steps from now on." */
export const RoutingChangedV1 = defineEvent({
  name: 'master-data.routing-changed',
  version: 1,

  meaning: 'One routing is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that orders already released change with it (production.work-order-changed).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['routing/{id}'],
  partition: [{ kind: 'routing', by: ['id'] }],
  after: { 'master-data.routing-changed': 'accept' },
  undo: 'master-data.routing-changed',

  data: Type.Object({ ...routingBody, ...masterChange }),
  rules: [...routingRules, ...masterChangeRules],

  example: {
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
    changedFields: ['operations'],
  },
});
