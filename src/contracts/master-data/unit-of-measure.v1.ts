import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { setOf } from '../../vocabulary/set.js';
import { displayName, opaque } from '../../vocabulary/text.js';
import { Unit } from '../../vocabulary/unit.js';

const factor = (description: string) =>
  Type.Optional(
    Type.String({
      description,
      minLength: 1,
      maxLength: 30,
      pattern: '^[1-9][0-9]{0,29}$',
      'x-wanted': 'a whole number from 1, as text',
    }),
  );

/** A unit, and how many reference units of its dimension it is. */
export const UnitOfMeasureV1 = defineEntity({
  name: 'master-data.unit-of-measure',
  version: 1,

  meaning: 'One unit of measure: what it measures and, where that can be said, its exact factor.',
  notMeaning: 'Not how much of one item goes into a package: that is said by master-data.item.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['code', 'version'],

  data: Type.Object({
    entityType: entityType('unitOfMeasure'),
    code: Unit,
    name: displayName('What people call it.'),
    dimension: choice({
      count: 'Pieces; the reference is one.',
      mass: 'The reference is the kilogram.',
      length: 'The reference is the metre.',
      area: 'The reference is the square metre.',
      volume: 'The reference is the litre.',
      time: 'The reference is the second.',
      energy: 'The reference is the kilowatt hour.',
      temperature: 'Scales with a zero of their own: no factor converts them.',
      packaging: 'Packages: how much they hold depends on the item.',
      ratio: 'Shares; the reference is one.',
    }),
    factorNumerator: factor('How many reference units …'),
    factorDenominator: factor('… so many of this unit are.'),
    aliases: setOf(Unit, 'Other codes of the same unit.', 16),
    ucum: Type.Optional(opaque('The same unit in UCUM.', 32)),
    odooXmlIds: Type.Optional(setOf(opaque('An external id.', 128), 'What Odoo calls it.', 16)),
    ...entityCommons,
  }),
  rules: [
    rule('has(this.factorNumerator) == has(this.factorDenominator)', 'A factor has both of its parts.'),
    rule(
      "!(this.dimension in ['packaging', 'temperature']) || !has(this.factorNumerator)",
      'Packages and temperatures have no factor.',
    ),
    rule('!(this.code in this.aliases)', 'A unit is no alias of itself.'),
    ...entityRules,
  ],

  example: {
    entityType: 'unitOfMeasure',
    code: 'INH',
    name: 'inch',
    dimension: 'length',
    factorNumerator: '127',
    factorDenominator: '5000',
    aliases: [],
    ucum: '[in_i]',
    odooXmlIds: ['uom.product_uom_inch'],
    version: 1,
    updatedAt: '2026-01-05T08:00:00.000Z',
  },
});
