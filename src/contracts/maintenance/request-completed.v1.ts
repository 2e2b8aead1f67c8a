import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { MaintenanceRequestId } from '../../vocabulary/maintenance-request.js';
import { ordinal } from '../../vocabulary/number.js';
import { OperatorRefs } from '../../vocabulary/person.js';
import { opaque } from '../../vocabulary/text.js';
import { EquipmentId } from '../../vocabulary/work-center.js';

/** Maintenance speaks: "it is done." */
export const RequestCompletedV1 = defineEvent({
  name: 'maintenance.request-completed',
  version: 1,

  meaning: 'What maintenance was asked to do is done.',
  notMeaning: 'Not that the machine runs again (maintenance.downtime-ended).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'planning',

  basis: 'lifecycle',
  naturalKey: ['requestId', 'completionNo'],
  occurredAt: 'completedAt',
  subject: ['maintenancerequest/{requestId}'],
  partition: [{ kind: 'eq', by: ['equipmentId'] }],
  after: { 'maintenance.request-created': 'park' },
  undo: 'exchange.transaction-reversed',
  lifecycle: [{ thing: 'maintenanceRequest', by: ['requestId'], from: ['requested'], to: 'done' }],

  data: Type.Object({
    requestId: MaintenanceRequestId,
    completionNo: ordinal('Which completion: a request that was opened again is completed again.'),
    equipmentId: EquipmentId,
    completedAt: instant('When it was done.'),
    text: Type.Optional(opaque('What was done.', 256)),
    operatorRefs: Type.Optional(OperatorRefs),
    ...eventCommons,
  }),
  rules: [],

  example: {
    plantId: 'NW-01',
    requestId: 'MR-00031',
    completionNo: 1,
    equipmentId: 'WELDER-07',
    completedAt: '2026-03-10T16:40:00.000Z',
    text: 'Feed roller replaced',
    operatorRefs: ['P-0061'],
  },
});
