import { Type } from '@sinclair/typebox';
import { defineEntity, rule } from '../../core/contract.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityType } from '../../vocabulary/entity.js';
import { ItemId, ItemKind, TrackingKind } from '../../vocabulary/item.js';
import { setOf } from '../../vocabulary/set.js';
import { displayName, opaque } from '../../vocabulary/text.js';
import { Unit } from '../../vocabulary/unit.js';

/** What can be made, bought, moved or counted. */
export const ItemV1 = defineEntity({
  name: 'master-data.item',
  version: 1,

  meaning:
    'One item as the enterprise knows it: its code, its stock-keeping unit and how closely its pieces are told apart.',
  notMeaning: 'Not how much of it there is (inventory.stock-balance) and not one lot of it (material.lot).',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('item'),
    id: ItemId,
    name: displayName('What people call it.'),
    itemKind: ItemKind,
    trackingKind: TrackingKind,
    baseUnit: Unit,
    alternateUnits: Type.Optional(
      setOf(
        Type.Object(
          {
            unit: Unit,
            numerator: Type.Integer({
              description: 'How many base units …',
              minimum: 1,
              maximum: 9007199254740991,
            }),
            denominator: Type.Integer({
              description: '… so many of this unit are.',
              minimum: 1,
              maximum: 9007199254740991,
            }),
          },
          { title: 'AlternateUnit', description: 'An exact conversion that holds for this item.' },
        ),
        'Units of this item that no general table can convert.',
        16,
      ),
    ),
    gtins: Type.Optional(
      setOf(
        Type.String({
          description: 'A GS1 trade item number with its check digit.',
          minLength: 8,
          maxLength: 14,
          pattern: '^([0-9]{8}|[0-9]{12,14})$',
          'x-wanted': 'a GTIN of 8, 12, 13 or 14 digits',
        }),
        'GS1 keys of the item.',
        16,
      ),
    ),
    revision: Type.Optional(opaque('The engineering revision.', 32)),
    shelfLifeDays: Type.Optional(
      Type.Integer({ description: 'Days from making to expiry.', minimum: 0, maximum: 36500 }),
    ),
    inspectionRequired: Type.Optional(
      Type.Boolean({ description: 'Receipts and outputs begin in quality stock.' }),
    ),
    status: choice({ active: 'In use.', phaseOut: 'To be used up.', obsolete: 'No longer in use.' }),
    ...entityCommons,
  }),
  rules: [
    rule(
      "this.trackingKind != 'serial' || this.baseUnit in ['C62', 'H87', 'EA']",
      'A serial-tracked item is counted in pieces.',
    ),
    rule(
      '!has(this.alternateUnits) || this.alternateUnits.all(u, u.unit != this.baseUnit)',
      'The base unit is not among the alternate units.',
    ),
    rule(
      '!has(this.alternateUnits) || unique(this.alternateUnits.map(u, u.unit))',
      'Each alternate unit is given once.',
    ),
  ],

  example: {
    entityType: 'item',
    id: 'PNT-3020',
    name: 'Paint RAL 3020',
    itemKind: 'component',
    trackingKind: 'lot',
    baseUnit: 'LTR',
    alternateUnits: [{ unit: 'XPL', numerator: 25, denominator: 2 }],
    gtins: ['4006381333931'],
    shelfLifeDays: 540,
    status: 'active',
    version: 3,
    updatedAt: '2026-03-02T07:15:00.000Z',
    sourceReferences: [{ system: 'odoo', objectType: 'product.product', id: '8' }],
  },
});
