import { PlantV1 } from '../../printed/index.js';
import type { SiteRow } from '../../sites/site.js';
import { defineOdooMap } from '../odoo-map.js';
import type { ResCompany } from '../records/res-company.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold } from './commons.js';

type Told = 'companyId' | 'countryCode' | 'timeZone';

/** What the site file says of a company, and Odoo does not; its own clock counts for its own plant alone. */
export function saidOfCompany(view: Mapping['view'], row: SiteRow<'companies'> | undefined, field: Told) {
  const own = row?.code === view.site.plantId ? view.site.timeZone : undefined;
  return field === 'timeZone' ? (row?.timeZone ?? own) : row?.[field];
}

const { absent, constant, derived } = rulesFor<ResCompany>();

const said = (field: Told) =>
  derived(['id'], `by the site table "companies"`, (it, at): string => {
    const wanted = `"${field}" in its row of "companies"`;
    const value = saidOfCompany(at.view, at.view.row('companies', it.id), field);
    return value ?? complain(at, 'SITE_UNKNOWN', 'id', it.name, wanted);
  });

/** A company of Odoo is a plant; what Odoo keeps as labels or for each user, the site file says. */
export const PlantFromResCompany = defineOdooMap<ResCompany, (typeof PlantV1)['data']>({
  contract: PlantV1,
  model: 'res.company',
  takes: 'companies that the site file names as plants, with country and clock',

  fields: {
    ...entityTold<ResCompany>('res.company'),
    entityType: constant('plant'),
    id: derived(
      ['id'],
      'through the site table "companies"',
      (it, at) => siteRow(at, 'companies', 'id', it.id, it.name)?.code,
    ),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    timeZone: said('timeZone'),
    gln: absent('Odoo numbers no companies by GS1.'),
    companyId: said('companyId'),
    countryCode: said('countryCode'),
    shiftCalendarId: absent('Calendars of Odoo have no code.'),
    systemsOfRecord: constant(
      [],
      'Odoo does not know of other systems: whose word counts, the contracts say',
    ),
  },
});
