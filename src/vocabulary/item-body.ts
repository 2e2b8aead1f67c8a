import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { ItemId, ItemKind, TrackingKind } from './item.js';
import { setOf } from './set.js';
import { displayName, opaque } from './text.js';
import { Unit } from './unit.js';

/** What an item is: shared by the item's entity and the word that it changed. */
export const itemBody = {
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
};

/** What holds between the fields of that body. */
export const itemRules = [
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
  rule('!has(this.gtins) || this.gtins.all(g, gs1Valid(g))', 'A GTIN ends in its check digit.'),
];
