import { StockBalanceV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import type { StockLot } from '../records/stock-lot.js';
import type { StockQuant } from '../records/stock-quant.js';
import { complain, rulesFor, siteQuantity } from '../rules.js';
import { lotNumberOf, plantOf, recordRef } from './commons.js';

/** A quant in a place that keeps stock, and the moment the books were read. */
export interface KnownQuant extends StockQuant {
  readonly lot: StockLot | undefined;
  readonly asOf: string;
}

const { absent, code, constant, derived, from, lookup, quantity } = rulesFor<KnownQuant>();

/** A quant of an internal or transit place is one line of the books; everywhere else it is a mirror image. */
export const StockBalanceFromStockQuant = defineOdooMap<KnownQuant, (typeof StockBalanceV1)['data']>({
  contract: StockBalanceV1,
  model: 'stock.quant',
  takes: 'quants of internal and transit locations; several of one key are added up',

  fields: {
    entityType: constant('stockBalance'),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    system: derived(['id'], 'the site’s name for this Odoo', (_, at) => at.view.site.system),
    locationId: code('location_id', 'locations'),
    itemId: code('product_id', 'items'),
    lotNumber: lotNumberOf<KnownQuant>(),
    stockStatus: derived(
      ['location_id'],
      'the status of the place, by the site table "locations"',
      (it, at) => {
        const status = at.view.row('locations', it.location_id.id)?.stockStatus;
        return (
          status ??
          complain(at, 'SITE_UNKNOWN', 'location_id', it.location_id.label, 'a location with a stock status')
        );
      },
    ),
    ownerId: lookup('owner_id', 'partners'),
    handlingUnit: derived(['package_id'], 'the label of the package', (it) => it.package_id?.label),
    onHand: quantity('quantity', 'product_uom_id'),
    reserved: derived(['reserved_quantity', 'product_uom_id'], 'where something is promised', (it, at) =>
      it.reserved_quantity === 0
        ? undefined
        : siteQuantity(at, 'reserved_quantity', it.reserved_quantity, it.product_uom_id),
    ),
    asOf: from('asOf'),
    asOfSequence: absent('Odoo does not number its postings.'),
    sourceReferences: derived(['id'], 'the quant; its id is not stable', (it, at) => [
      recordRef(at, 'stock.quant', it.id),
    ]),
    extensions: absent('Plant columns are added with remap.'),
  },
});
