import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import {
  MaintenanceRequestId,
  maintenanceRequestBody,
  maintenanceTriggerRules,
} from '../../vocabulary/maintenance-request.js';

/** Somebody speaks: "please look after this machine." */
export const RequestCreatedV1 = defineEvent({
  name: 'maintenance.request-created',
  version: 1,

  meaning: 'Maintenance was asked to do something about one piece of equipment.',
  notMeaning:
    'Not that anybody has begun (maintenance.request-completed tells the end) and not that it stands still.',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['requestId'],
  occurredAt: 'raisedAt',
  subject: ['maintenancerequest/{requestId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: { 'maintenance.alert-raised': 'accept' },
  afterBy: { 'maintenance.alert-raised': { alertId: 'trigger.alertId' } },
  undo: 'exchange.transaction-reversed',
  lifecycle: [{ thing: 'maintenanceRequest', by: ['requestId'], starts: true, to: 'requested' }],

  data: Type.Object({ requestId: MaintenanceRequestId, ...maintenanceRequestBody, ...eventCommons }),
  rules: maintenanceTriggerRules,

  example: {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    equipmentId: 'WELDER-07',
    requestKind: 'corrective',
    priority: 'high',
    raisedAt: '2026-03-10T09:55:00.000Z',
    raisedBy: 'P-0023',
    text: 'Wire feed jams again and again',
    trigger: { triggerKind: 'alarm' },
    downtimeId: 'DT-20260310-0007',
  },
});
