import { BusinessPartnerV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { PartnerMaster } from '../records/master-data.js';
import { complain, rulesFor, siteRow } from '../rules.js';
import { entityTold } from './commons.js';

/** A company with what documents say of it. */
export interface KnownPartner extends PartnerMaster {
  readonly isSupplier: boolean;
  readonly isCustomer: boolean;
}

const { absent, constant, derived } = rulesFor<KnownPartner>();

/** A partner that is a company and from whom we buy, or to whom we sell. */
export const BusinessPartnerFromResPartner = defineOdooMap<KnownPartner, (typeof BusinessPartnerV1)['data']>({
  contract: BusinessPartnerV1,
  model: 'res.partner',
  takes: 'companies that are a supplier or a customer in some document',

  fields: {
    ...entityTold<KnownPartner>('res.partner'),
    entityType: constant('businessPartner'),
    id: derived(
      ['id'],
      'through the site table "partners"',
      (it, at) => siteRow(at, 'partners', 'id', it.id, it.name ?? '')?.code,
    ),
    name: derived(
      ['name'],
      'spaces at the ends removed',
      (it, at) => it.name?.trim() || complain(at, 'ODOO_EMPTY', 'name', it.name, 'a name'),
    ),
    roles: derived(
      ['supplier_rank', 'customer_rank'],
      'the ranks, and who stands on purchase orders, sale orders and transfers',
      (it) => [
        ...(it.isSupplier ? ['supplier' as const] : []),
        ...(it.isCustomer ? ['customer' as const] : []),
      ],
    ),
    gln: absent('Odoo numbers no partners by GS1.'),
    taxId: derived(['vat'], 'spaces at the ends removed', (it) => it.vat?.trim() || undefined),
    countryCode: absent('Odoo names a country in the language of the reader; its code is kept elsewhere.'),
    status: derived(['active'], 'archived is blocked', (it) => (it.active ? 'active' : 'blocked')),
  },
});
