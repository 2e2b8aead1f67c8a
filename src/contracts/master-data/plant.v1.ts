import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { CountryCode } from '../../vocabulary/country.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { Gln, glnRule } from '../../vocabulary/gln.js';
import { id } from '../../vocabulary/id.js';
import { instant } from '../../vocabulary/instant.js';
import { PlantId, SystemId } from '../../vocabulary/plant.js';
import { setOf } from '../../vocabulary/set.js';
import { displayName } from '../../vocabulary/text.js';
import { TimeZone } from '../../vocabulary/time-zone.js';

/** A site, its clock, and which of its systems may state which facts. */
export const PlantV1 = defineEntity({
  name: 'master-data.plant',
  version: 1,

  meaning: 'One plant of one company: where it is, which clock it goes by and whose word counts for what.',
  notMeaning: 'Not what is in it: work centers, equipment and locations are masters of their own.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({
    entityType: entityType('plant'),
    id: PlantId,
    name: displayName('What people call it.'),
    timeZone: TimeZone,
    gln: Type.Optional(Gln),
    companyId: id('The company it belongs to.'),
    countryCode: CountryCode,
    shiftCalendarId: Type.Optional(id('The calendar of its shifts.')),
    systemsOfRecord: setOf(
      Type.Object(
        {
          eventFamily: Type.String({
            description: 'The event, by name and without version.',
            minLength: 3,
            maxLength: 64,
            pattern: '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$',
            'x-wanted': 'an event name such as material.consumed',
          }),
          systemId: SystemId,
          validFrom: Type.Optional(instant('From when its word counts (inclusive).')),
          validTo: Type.Optional(instant('Until when its word counts (exclusive).')),
        },
        { title: 'SystemOfRecord', description: 'One system whose word counts for one event.' },
      ),
      'Whose word counts, where it is another system than the contract names.',
      200,
    ),
    ...entityCommons,
  }),
  rules: [
    rule(
      'this.systemsOfRecord.all(s, !has(s.validFrom) || !has(s.validTo) || s.validTo > s.validFrom)',
      'The word of a system counts until after it begins to count.',
    ),
    rule(
      'this.systemsOfRecord.all(a, this.systemsOfRecord.filter(b, a.eventFamily == b.eventFamily && (!has(a.validTo) || !has(b.validFrom) || b.validFrom < a.validTo) && (!has(b.validTo) || !has(a.validFrom) || a.validFrom < b.validTo)).size() <= 1)',
      'At any moment at most one system speaks for one event.',
    ),
    glnRule,
    ...entityRules,
  ],

  example: {
    entityType: 'plant',
    id: 'NW-01',
    name: 'Northwind Bikes, Oldenburg',
    timeZone: 'Europe/Berlin',
    gln: '4012345000009',
    companyId: 'NORTHWIND',
    countryCode: 'DE',
    systemsOfRecord: [
      { eventFamily: 'material.consumed', systemId: 'odoo', validTo: '2026-02-01T00:00:00.000Z' },
      { eventFamily: 'material.consumed', systemId: 'mes-1', validFrom: '2026-02-01T00:00:00.000Z' },
    ],
    version: 5,
    updatedAt: '2026-02-01T06:00:00.000Z',
  },
});
