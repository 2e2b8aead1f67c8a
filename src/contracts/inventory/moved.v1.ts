import { defineEvent, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { MovementKind, movementBody, movementRules, ToOwnerId } from '../../vocabulary/movement.js';

/** The warehouse speaks: "this went from here to there." */
export const MovedV1 = defineEvent({
  name: 'inventory.moved',
  version: 1,

  meaning: 'So much of one item has left one place, status or owner and reached another.',
  notMeaning:
    'Not what a work order used, made or lost: that is material.consumed, .finished-goods-received and .scrap-declared.',
  owner: 'wms',
  latency: 'near-real-time',
  criticality: 'stock-or-money',

  basis: 'transaction',
  naturalKey: TRANSACTION_KEY,
  occurredAt: 'occurredAt',
  subject: ['inventory/{itemId}/{lotNumber}', 'inventory/{itemId}'],
  partition: [
    { kind: 'inv', by: ['itemId', 'lotNumber'] },
    { kind: 'inv', by: ['itemId'] },
  ],
  after: {},
  undo: 'exchange.transaction-reversed',
  compare: {
    group: ['itemId', 'from.locationId', 'to.locationId'],
    lot: 'lotNumber',
    quantity: 'quantity',
  },
  movement: {
    item: 'itemId',
    lot: 'lotNumber',
    quantity: 'quantity',
    from: { place: 'from', keeps: { when: 'fromStatus' } },
    to: { place: 'to', keeps: { when: 'toStatus' } },
  },

  data: Type.Object({
    businessRef: BusinessRef,
    movementKind: MovementKind,
    ...movementBody,
    toOwnerId: ToOwnerId,
    ...eventCommons,
  }),
  rules: movementRules,

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'wms-1', objectType: 'transfer', id: 'TO-88123', line: '2' },
    movementKind: 'transfer',
    itemId: 'TUB-CRMO-254',
    lotNumber: 'HEAT-5518',
    quantity: { value: '10.5', unit: 'MTR' },
    occurredAt: '2026-03-10T15:20:00.000Z',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK' },
    to: { plantId: 'NW-01', locationId: 'WH-SHELF-B' },
    fromStatus: 'unrestricted',
    toStatus: 'unrestricted',
  },
});
