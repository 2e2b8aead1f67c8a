import { defineEvent, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { eventCommons } from '../../vocabulary/event.js';
import { instant } from '../../vocabulary/instant.js';
import { lotBody, lotRules } from '../../vocabulary/lot-body.js';

/** The line or the dock speaks: "from now on these pieces have this number." */
export const LotCreatedV1 = defineEvent({
  name: 'material.lot-created',
  version: 1,

  meaning: 'One lot or serial number of one item has been given out, and this is all that is known of it.',
  notMeaning:
    'Not that anything of it lies anywhere (material.finished-goods-received), nor that it may be used (quality.lot-released).',
  owner: 'mes',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'lifecycle',
  naturalKey: ['itemId', 'lotNumber'],
  occurredAt: 'createdAt',
  subject: ['lot/{itemId}/{lotNumber}'],
  partition: [{ kind: 'lot', by: ['itemId', 'lotNumber'] }],
  after: {},
  undo: 'material.lot',
  genealogy: {
    role: 'derives',
    lots: { item: 'itemId', lot: 'lotNumber' },
    parents: 'parentLots',
    bought: 'supplierId',
  },
  lifecycle: [
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      to: 'quarantine',
      when: { field: 'lotStatus', is: 'quarantine' },
    },
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      to: 'restricted',
      when: { field: 'lotStatus', is: 'restricted' },
    },
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      to: 'released',
      when: { field: 'lotStatus', is: 'released' },
    },
    {
      thing: 'lot',
      by: ['itemId', 'lotNumber'],
      starts: true,
      to: 'rejected',
      when: { field: 'lotStatus', is: 'rejected' },
    },
  ],

  data: Type.Object({
    ...lotBody,
    createdAt: instant('When the number was given out.'),
    ...eventCommons,
  }),
  rules: [
    ...lotRules,
    rule("!(this.lotStatus in ['consumed', 'closed'])", 'A new lot is neither used up nor closed.'),
  ],

  example: {
    plantId: 'NW-01',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-01',
    trackingKind: 'lot',
    lotStatus: 'quarantine',
    originKind: 'produced',
    originWorkOrderId: 'WH-MO-00001',
    manufacturedAt: '2026-03-10T11:02:15.000Z',
    createdAt: '2026-03-10T11:02:15.000Z',
  },
});
