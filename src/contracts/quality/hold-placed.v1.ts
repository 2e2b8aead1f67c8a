import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { HoldId, qualityHoldBody, qualityHoldRules } from '../../vocabulary/quality-hold.js';

/** Quality speaks: "hands off this." */
export const HoldPlacedV1 = defineEvent({
  name: 'quality.hold-placed',
  version: 1,

  meaning:
    'From now on these things may not be done with what the scope covers, nor with what was made of it.',
  notMeaning:
    'Not the lock itself: who ships or consumes asks the register of holds. Nothing has moved (inventory.moved).',
  owner: 'qms',
  latency: 'real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['holdId'],
  occurredAt: 'placedAt',
  subject: ['qualityhold/{holdId}'],
  partition: [{ kind: 'hold', by: ['holdId'] }],
  after: {},
  undo: 'quality.hold-released',
  holding: {
    act: 'places',
    hold: 'holdId',
    restrictions: 'restrictions',
    lots: 'scope.lots',
    workOrder: 'scope.workOrderId',
    location: 'scope.locationId',
    shipment: 'scope.shipmentId',
    window: {
      item: 'scope.itemWindow.itemId',
      from: 'scope.itemWindow.producedFrom',
      to: 'scope.itemWindow.producedTo',
    },
  },
  lifecycle: [{ thing: 'qualityHold', by: ['holdId'], starts: true, to: 'active' }],

  data: Type.Object({ holdId: HoldId, ...qualityHoldBody, ...eventCommons }),
  rules: qualityHoldRules,

  example: {
    plantId: 'NW-01',
    holdId: 'QH-2026-0019',
    scope: { scopeKind: 'lot', lots: [{ itemId: 'TUB-CRMO-254', lotNumber: 'HEAT-5512' }] },
    reason: { code: 'supplierAlert', source: { system: 'qms-1', code: 'SA-07', text: 'Chemistry in doubt' } },
    restrictions: ['consume', 'ship'],
    placedAt: '2026-03-10T09:40:00.000Z',
    placedBy: 'P-0117',
    nonconformanceId: 'NC-2026-0044',
  },
});
