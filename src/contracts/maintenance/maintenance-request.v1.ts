import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { instant } from '../../vocabulary/instant.js';
import {
  MaintenanceRequestId,
  maintenanceRequestBody,
  maintenanceTriggerRules,
} from '../../vocabulary/maintenance-request.js';
import { PlantId } from '../../vocabulary/plant.js';

/** What maintenance was asked to do, and how far it is. */
export const MaintenanceRequestV1 = defineEntity({
  name: 'maintenance.maintenance-request',
  version: 1,

  meaning: 'One request to look after one piece of equipment: why, how urgent and how far it is.',
  notMeaning: 'Not a stop (maintenance.downtime-started) and not the plan of all maintenance.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('maintenanceRequest'),
    id: MaintenanceRequestId,
    plantId: PlantId,
    ...maintenanceRequestBody,
    status: choice({
      requested: 'Asked for.',
      inProgress: 'Somebody is at it.',
      done: 'Done.',
      cancelled: 'No longer wanted.',
    }),
    completedAt: Type.Optional(instant('When it was done.')),
    ...entityCommons,
  }),
  rules: [
    ...maintenanceTriggerRules,
    rule("this.status != 'done' || has(this.completedAt)", 'What is done says when.'),
    rule(
      '!has(this.completedAt) || this.completedAt >= this.raisedAt',
      'A request is done after it was raised.',
    ),
    ...entityRules,
  ],

  example: {
    entityType: 'maintenanceRequest',
    id: 'MR-00031',
    plantId: 'NW-01',
    equipmentId: 'WELDER-07',
    requestKind: 'corrective',
    priority: 'high',
    raisedAt: '2026-03-10T09:55:00.000Z',
    raisedBy: 'P-0023',
    text: 'Wire feed jams again and again',
    trigger: { triggerKind: 'alarm' },
    downtimeId: 'DT-20260310-0007',
    status: 'done',
    completedAt: '2026-03-10T16:40:00.000Z',
    version: 3,
    updatedAt: '2026-03-10T16:41:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'maintenance.request', id: '31' }],
  },
});
