import { Type } from '@sinclair/typebox';
import { defineEntity, rule } from '../../core/contract.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityType } from '../../vocabulary/entity.js';
import { id } from '../../vocabulary/id.js';
import { date, instant } from '../../vocabulary/instant.js';
import { ItemId } from '../../vocabulary/item.js';
import { LotNumber, LotStatus, lotRef } from '../../vocabulary/lot.js';
import { setOf } from '../../vocabulary/set.js';
import { opaque } from '../../vocabulary/text.js';
import { WorkOrderId } from '../../vocabulary/work-order.js';

/** A batch of pieces that share a history, or one piece with a number of its own. */
export const LotV1 = defineEntity({
  name: 'material.lot',
  version: 1,

  meaning:
    'One lot or serial number of one item: where it came from, when it expires and whether it may be used.',
  notMeaning:
    'Not how much of it lies where (inventory.stock-balance) and not what went into it (the consumption and output facts).',
  owner: 'erp',
  latency: 'near-real-time',
  criticality: 'compliance-or-safety',

  basis: 'master-data',
  naturalKey: ['itemId', 'lotNumber', 'version'],

  data: Type.Object({
    entityType: entityType('lot'),
    itemId: ItemId,
    lotNumber: LotNumber,
    trackingKind: choice({ lot: 'Many pieces share the number.', serial: 'The number names one piece.' }),
    lotStatus: LotStatus,
    originKind: choice({
      produced: 'Made here.',
      purchased: 'Bought.',
      split: 'Taken from another lot.',
      merged: 'Put together from other lots.',
      unknown: 'The system that tells does not know.',
    }),
    originWorkOrderId: Type.Optional(WorkOrderId),
    supplierId: Type.Optional(id('The supplier it was bought from.')),
    supplierLotNumber: Type.Optional(opaque("The supplier's own lot number.", 64)),
    manufacturedAt: Type.Optional(instant('When it was made.')),
    expiresOn: Type.Optional(date('The last day it may be used.')),
    bestBeforeOn: Type.Optional(date('The last day it is at its best.')),
    parentLots: Type.Optional(
      setOf(lotRef('A lot it was split or merged from.'), 'Lots it was split or merged from.', 200),
    ),
    ...entityCommons,
  }),
  rules: [
    rule(
      "this.originKind != 'produced' || has(this.originWorkOrderId)",
      'A produced lot names its work order.',
    ),
    rule("this.originKind != 'purchased' || has(this.supplierId)", 'A purchased lot names its supplier.'),
    rule(
      '!has(this.parentLots) || this.parentLots.all(p, p.itemId != this.itemId || p.lotNumber != this.lotNumber)',
      'A lot is not its own parent.',
    ),
  ],

  example: {
    entityType: 'lot',
    itemId: 'FRM-28-ST',
    lotNumber: 'FRM-2611-01',
    trackingKind: 'lot',
    lotStatus: 'released',
    originKind: 'produced',
    originWorkOrderId: 'WH-MO-00001',
    manufacturedAt: '2026-03-10T14:05:00.000Z',
    version: 1,
    updatedAt: '2026-03-10T14:05:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'stock.lot', id: '8' }],
  },
});
