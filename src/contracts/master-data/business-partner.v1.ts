import { defineEntity } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityCommons, entityRules, entityType } from '../../vocabulary/entity.js';
import { partnerBody, partnerRules } from '../../vocabulary/partner-body.js';

/** A company we deal with. */
export const BusinessPartnerV1 = defineEntity({
  name: 'master-data.business-partner',
  version: 1,

  meaning: 'One business partner: what it is to us and whether we deal with it.',
  notMeaning: 'Not a person and not an address: those stay where they are kept.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],

  data: Type.Object({ entityType: entityType('businessPartner'), ...partnerBody, ...entityCommons }),
  rules: [...partnerRules, ...entityRules],

  example: {
    entityType: 'businessPartner',
    id: 'SUP-STAHLROHR',
    name: 'Stahlrohr Nord GmbH',
    roles: ['supplier'],
    gln: '4098765000003',
    taxId: 'DE123456788',
    countryCode: 'DE',
    status: 'active',
    version: 1,
    updatedAt: '2026-03-02T07:15:00.000Z',
  },
});
