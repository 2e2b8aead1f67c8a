import { Type } from '@sinclair/typebox';
import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import { choice } from '../../vocabulary/choice.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { id } from '../../vocabulary/id.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { HandlingUnit, locationRef, stockStatus } from '../../vocabulary/location.js';
import { LotNumber } from '../../vocabulary/lot.js';
import { positiveQuantity } from '../../vocabulary/quantity.js';
import { sourceRef } from '../../vocabulary/source-ref.js';

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
    movementKind: choice({
      transfer: 'From one of our places to another.',
      issueToProduction: 'From a shelf to the line.',
      returnFromProduction: 'From the line back to a shelf.',
      consumption: 'Used up, told by a system that knows no work order.',
      productionReceipt: 'Made, told by a system that knows no work order.',
      supplierReceipt: 'From a supplier.',
      supplierReturn: 'Back to a supplier.',
      customerShipment: 'To a customer.',
      customerReturn: 'Back from a customer.',
      dropShipment: 'From a supplier straight to a customer.',
      scrap: 'Lost, told by a system that knows no reason.',
      adjustment: 'A count or a correction.',
      statusChange: 'The goods stay, their status changes.',
      ownerChange: 'The goods stay, their owner changes.',
    }),
    itemId: ItemId,
    lotNumber: Type.Optional(LotNumber),
    quantity: positiveQuantity('How much moved. The direction is from and to, never a sign.'),
    occurredAt: instant('When the books changed.'),
    from: locationRef('Where it left.'),
    to: locationRef('Where it arrived.'),
    fromStatus: Type.Optional(stockStatus('The status it had; absent where nothing is kept in stock.')),
    toStatus: Type.Optional(stockStatus('The status it has; absent where nothing is kept in stock.')),
    fromHandlingUnit: Type.Optional(HandlingUnit),
    toHandlingUnit: Type.Optional(HandlingUnit),
    ownerId: Type.Optional(id('Whose goods they are, when not our own.')),
    reference: Type.Optional(sourceRef('The document behind the movement, such as a transfer order.')),
    accountingDate: Type.Optional(date('The day it counts for, when that is another one.')),
    ...eventCommons,
  }),
  rules: [
    rule(
      "this.from != this.to || this.movementKind in ['statusChange', 'ownerChange'] || has(this.fromHandlingUnit) || has(this.toHandlingUnit)",
      'Something changes: the place, the handling unit, the status or the owner.',
    ),
    rule(
      "this.movementKind != 'statusChange' || (has(this.fromStatus) && has(this.toStatus) && this.fromStatus != this.toStatus)",
      'A change of status names two different statuses.',
    ),
  ],

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
