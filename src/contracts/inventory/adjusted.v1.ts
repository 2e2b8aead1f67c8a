import { defineEvent, rule, TRANSACTION_KEY } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { code, otherNeedsSource } from '../../vocabulary/code.js';
import { BusinessRef, eventCommons } from '../../vocabulary/event.js';
import { AdjustmentReason, movementBody, movementUnitRules } from '../../vocabulary/movement.js';
import { quantity, signedQuantity } from '../../vocabulary/quantity.js';
import { sourceRef } from '../../vocabulary/source-ref.js';

/** The counter speaks: "the books were wrong here, and now they are right." */
export const AdjustedV1 = defineEvent({
  name: 'inventory.adjusted',
  version: 1,

  meaning: 'The books of one item at one place were raised or lowered to what was found there.',
  notMeaning: 'Nothing moved (inventory.moved) and nobody declared a loss (material.scrap-declared).',
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
  undo: 'inventory.adjusted',
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
    countSheet: sourceRef('The count sheet, or the decision, behind the posting.'),
    reason: code('AdjustmentReason', AdjustmentReason, 'Why the books were wrong.'),
    ...movementBody,
    countedQuantity: Type.Optional(quantity('How much was found.')),
    bookQuantity: Type.Optional(signedQuantity('How much the books said before.')),
    ...eventCommons,
  }),
  rules: [
    otherNeedsSource('reason'),
    rule(
      'has(this.fromStatus) != has(this.toStatus)',
      'One end is a shelf with a status, the other the place where books are set right.',
    ),
    rule('this.from != this.to', 'The two ends are two places.'),
    rule(
      '!has(this.countedQuantity) || this.countedQuantity.unit == this.quantity.unit',
      'Count and difference are in one unit.',
    ),
    rule(
      '!has(this.bookQuantity) || this.bookQuantity.unit == this.quantity.unit',
      'Books and difference are in one unit.',
    ),
    rule(
      '!has(this.countedQuantity) || !has(this.bookQuantity) || (has(this.toStatus) ? decimalCompare(this.countedQuantity.value, decimalAdd(this.bookQuantity.value, this.quantity.value)) == 0 : decimalCompare(this.bookQuantity.value, decimalAdd(this.countedQuantity.value, this.quantity.value)) == 0)',
      'The quantity is the difference between count and books, in the direction of the posting.',
    ),
    ...movementUnitRules,
  ],

  example: {
    plantId: 'NW-01',
    businessRef: { system: 'wms-1', objectType: 'count', id: 'CS-2026-031', line: '14' },
    countSheet: { system: 'wms-1', objectType: 'count-sheet', id: 'CS-2026-031' },
    reason: { code: 'cycleCount' },
    itemId: 'BLT-M6-20',
    quantity: { value: '4', unit: 'C62' },
    occurredAt: '2026-03-10T18:30:00.000Z',
    from: { plantId: 'NW-01', locationId: 'WH-STOCK', bin: 'B-12' },
    to: { plantId: 'NW-01', locationId: 'INV-LOSS' },
    fromStatus: 'unrestricted',
    countedQuantity: { value: '236', unit: 'C62' },
    bookQuantity: { value: '240', unit: 'C62' },
  },
});
