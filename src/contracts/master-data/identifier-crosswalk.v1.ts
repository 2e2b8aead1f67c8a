import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { choice } from '../../vocabulary/choice.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { ordinal } from '../../vocabulary/number.js';
import { personRef } from '../../vocabulary/person.js';
import { SystemId } from '../../vocabulary/plant.js';
import { opaque } from '../../vocabulary/text.js';

/** Two names for one thing: ours, and that of one system. */
export const IdentifierCrosswalkV1 = defineEntity({
  name: 'master-data.identifier-crosswalk',
  version: 1,

  meaning: 'Within this time, what one system calls by its own name is what everybody calls by this one.',
  notMeaning: 'Not that the two systems say the same of the thing: that is for reconciliation to find out.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('identifierCrosswalk'),
    id: id('The row of the crosswalk.'),
    canonicalType: Type.String({
      description: 'The kind of thing, by the entityType of its own documents.',
      minLength: 1,
      maxLength: 64,
      pattern: '^[a-z][a-zA-Z0-9]{0,63}$',
      'x-wanted': 'an entity type such as workOrder',
    }),
    canonicalId: id('What everybody calls it.'),
    system: SystemId,
    externalType: opaque('The kind of record in that system.', 64),
    externalId: opaque('What that system calls it.', 128),
    mappingVersion: ordinal('The edition of the crosswalk in which the row was approved.'),
    steward: personRef('Who answers for the row, as a pseudonym.'),
    status: choice({
      proposed: 'Not yet looked at.',
      approved: 'In force; it is never edited, only ended.',
      retired: 'No longer in force.',
    }),
    ...entityCommons,
    validFrom: instant('From when it holds (inclusive).'),
  }),
  rules: [
    rule("this.status != 'retired' || has(this.validTo)", 'A retired row says until when it held.'),
    ...entityRules,
  ],

  example: {
    entityType: 'identifierCrosswalk',
    id: 'XW-ODOO-MO-1',
    canonicalType: 'workOrder',
    canonicalId: 'WH-MO-00001',
    system: 'odoo',
    externalType: 'mrp.production',
    externalId: '1',
    mappingVersion: 3,
    steward: 'P-0042',
    status: 'approved',
    version: 1,
    updatedAt: '2026-03-01T09:00:00.000Z',
    validFrom: '2026-03-01T00:00:00.000Z',
  },
});
