import { defineEvent } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { masterChange, masterChangeRules } from '../../vocabulary/master-change.js';
import { partnerBody, partnerRules } from '../../vocabulary/partner-body.js';

/** The keeper of the partners speaks: "this is what the company is to us from now on." */
export const PartnerChangedV1 = defineEvent({
  name: 'master-data.partner-changed',
  version: 1,

  meaning: 'One business partner is new or has changed; it is told in full, as it is now.',
  notMeaning: 'Not that an order was placed with it or by it.',
  owner: 'erp',
  latency: 'batch',
  criticality: 'planning',

  basis: 'master-data',
  naturalKey: ['id', 'version'],
  occurredAt: 'updatedAt',
  revision: 'version',
  subject: ['partner/{id}'],
  partition: [{ kind: 'partner', by: ['id'] }],
  after: { 'master-data.partner-changed': 'accept' },
  undo: 'master-data.partner-changed',

  data: Type.Object({ ...partnerBody, ...masterChange }),
  rules: [...partnerRules, ...masterChangeRules],

  example: {
    plantId: 'NW-01',
    id: 'SUP-STAHLROHR',
    name: 'Stahlrohr Nord GmbH',
    roles: ['supplier'],
    gln: '4098765000003',
    taxId: 'DE123456788',
    countryCode: 'DE',
    status: 'active',
    version: 2,
    updatedAt: '2026-03-02T07:15:00.000Z',
    changedFields: ['status'],
  },
});
