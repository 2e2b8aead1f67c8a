import { LotV1 } from '../../printed/index.js';
import { localDate } from '../../sites/local-time.js';
import type { LotOrigin } from '../books.js';
import { defineOdooMap } from '../odoo-map.js';
import type { ProductProduct } from '../records/product-product.js';
import type { StockLot } from '../records/stock-lot.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold, orderCode } from './commons.js';

/** A lot with its product, where it came from and where it lies. */
export interface KnownLot extends StockLot {
  readonly product: ProductProduct | undefined;
  readonly origin: LotOrigin | undefined;
  /** The strictest status of the places where some of it lies. */
  readonly place: string | undefined;
}

const LOT_STATUS = { quality: 'quarantine', blocked: 'restricted' } as const;

const day = (at: Mapping, instant: string | undefined): string | undefined =>
  instant && localDate(at.view.site.timeZone, instant);

const { absent, code, constant, derived, from } = rulesFor<KnownLot>();

/** A stock.lot is a lot or a serial number, as its product is tracked. */
export const LotFromStockLot = defineOdooMap<KnownLot, (typeof LotV1)['data']>({
  contract: LotV1,
  model: 'stock.lot',
  takes: 'every lot',

  fields: {
    ...entityTold<KnownLot>('stock.lot'),
    entityType: constant('lot'),
    itemId: code('product_id', 'items'),
    lotNumber: from('name'),
    trackingKind: derived(['product'], 'product.product tracking', (it, at) => {
      if (!it.product)
        return complain(
          at,
          'ODOO_INCOMPLETE',
          'product_id',
          it.product_id.label,
          'the product among the answers',
        );
      return it.product.tracking === 'serial' ? 'serial' : 'lot';
    }),
    lotStatus: derived(
      ['place'],
      'Odoo knows no usage decision: released, unless some of it lies in a place for quality or blocked stock',
      (it) => (it.place === 'quality' || it.place === 'blocked' ? LOT_STATUS[it.place] : 'released'),
    ),
    originKind: derived(['origin'], 'the earliest posting that brought it in', (it) => {
      if (it.origin?.family) return 'produced';
      return it.origin?.supplier ? 'purchased' : 'unknown';
    }),
    originWorkOrderId: derived(['origin'], 'the order whose output it was', (it, at) =>
      it.origin?.family ? orderCode(at, 'name', it.origin.family.name) : undefined,
    ),
    supplierId: derived(
      ['origin'],
      'the partner of the receipt, through the site table "partners"',
      (it, at) => {
        const supplier = it.origin?.family ? undefined : it.origin?.supplier;
        return supplier && siteRow(at, 'partners', 'name', supplier.id, supplier.label)?.code;
      },
    ),
    supplierLotNumber: derived(['ref'], 'as it is', (it) => it.ref?.trim() || undefined),
    manufacturedAt: derived(['origin'], 'the first receipt from production', (it) =>
      it.origin?.family ? it.origin.date : undefined,
    ),
    expiresOn: derived(['expiration_date'], 'the day at the plant', (it, at) => day(at, it.expiration_date)),
    bestBeforeOn: derived(['use_date'], 'the day at the plant', (it, at) => day(at, it.use_date)),
    parentLots: absent('Odoo keeps no parents of a lot; what went into it is told by consumption.'),
  },
});
