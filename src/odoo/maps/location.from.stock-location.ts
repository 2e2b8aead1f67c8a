import { LocationV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { StockLocation } from '../records/stock-location.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold, plantOf } from './commons.js';

/** Goods that arrive at a place without a status of its own have not been looked at by anybody. */
function statusOf(it: StockLocation, at: Mapping) {
  const status = at.view.row('locations', it.id)?.stockStatus;
  if (it.usage !== 'internal' && it.usage !== 'transit') return status ?? 'unrestricted';
  return status ?? complain(at, 'SITE_UNKNOWN', 'id', it.name, 'a location with a stock status');
}

const { absent, constant, derived, lookup } = rulesFor<StockLocation>();

/** Every place of Odoo, virtual ones too: movements name them. */
export const LocationFromStockLocation = defineOdooMap<StockLocation, (typeof LocationV1)['data']>({
  contract: LocationV1,
  model: 'stock.location',
  takes: 'every location, virtual ones too',

  fields: {
    ...entityTold<StockLocation>('stock.location'),
    entityType: constant('location'),
    id: derived(
      ['id'],
      'through the site table "locations"',
      (it, at) => siteRow(at, 'locations', 'id', it.id, it.name)?.code,
    ),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    parentId: lookup('location_id', 'locations'),
    usage: derived(['usage'], 'as it is; inventory is where gains and losses are booked', (it) =>
      it.usage === 'inventory' ? 'inventoryLoss' : it.usage,
    ),
    stockStatusDefault: derived(
      ['usage'],
      'by the site table "locations"; unrestricted where no stock is kept',
      statusOf,
    ),
    gln: absent('Odoo numbers no places by GS1.'),
    glnExtension: absent('Odoo numbers no places by GS1.'),
    workCenterId: absent('Odoo Community ties no place to a work center.'),
  },
});
