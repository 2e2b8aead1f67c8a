import { gs1Valid } from '../../core/check-digit.js';
import { ItemV1 } from '../../printed/index.js';
import { unitFactor } from '../../vocabulary/unit-table.js';
import { defineOdooMap } from '../odoo-map.js';
import type { ProductProduct } from '../records/product-product.js';
import { type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold } from './commons.js';

/** A product with what its bills of material say of it. */
export interface KnownProduct extends ProductProduct {
  readonly isMade: boolean;
  readonly isUsed: boolean;
}

/** 16 and 17 keep stock of type "product"; from 18 on it is of type "consu" with is_storable. */
const isStocked = (it: ProductProduct): boolean =>
  it.type === 'product' || (it.type === 'consu' && it.is_storable === true);

function itemKind(it: KnownProduct) {
  if (it.type === 'service' || it.type === 'combo') return 'service';
  if (!isStocked(it)) return 'consumable';
  if (it.isMade) return it.isUsed ? 'semiFinished' : 'finished';
  return 'component';
}

/** A barcode is a GTIN where its length and its check digit say so. */
export const isGtin = (text: string): boolean => /^([0-9]{8}|[0-9]{12,14})$/.test(text) && gs1Valid(text);

/** Packaging units that convert into this item's base unit, by what one of them holds. */
function alternateUnits(it: KnownProduct, at: Mapping) {
  const base = siteRow(at, 'units', 'uom_id', it.uom_id.id, it.uom_id.label);
  const rows = at.view.site.units.flatMap(({ code, holds }) => {
    const factor =
      code && holds && code !== base?.code ? unitFactor(holds.unit, base?.code ?? '') : undefined;
    if (!code || !holds || !factor) return [];
    return [reduced(code, BigInt(holds.numerator) * factor[0], BigInt(holds.denominator) * factor[1])];
  });
  return rows.length > 0 && rows.length <= 16 ? rows : undefined;
}

function reduced(unit: string, numerator: bigint, denominator: bigint) {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return { unit, numerator: Number(numerator / a), denominator: Number(denominator / a) };
}

const { absent, code, derived, from } = rulesFor<KnownProduct>();

/** A product variant is an item. */
export const ItemFromProductProduct = defineOdooMap<KnownProduct, (typeof ItemV1)['data']>({
  contract: ItemV1,
  model: 'product.product',
  takes: 'every product variant, archived ones too',

  fields: {
    ...entityTold<KnownProduct>('product.product'),
    entityType: rulesFor<KnownProduct>().constant('item'),
    id: derived(
      ['default_code', 'barcode'],
      'through the site table "items"; default_code is neither unique nor always there',
      (it, at) => siteRow(at, 'items', 'id', it.id, it.default_code ?? it.name)?.code,
    ),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    itemKind: derived(
      ['type', 'is_storable'],
      'service, consumable (never stocked), or by its place in bills of material',
      itemKind,
    ),
    trackingKind: from('tracking'),
    baseUnit: code('uom_id', 'units'),
    alternateUnits: derived(
      ['uom_id'],
      'packaging units of the site table "units" that hold this unit',
      alternateUnits,
    ),
    gtins: derived(['barcode'], 'a barcode with a valid GS1 check digit', (it) =>
      it.barcode && isGtin(it.barcode) ? [it.barcode] : undefined,
    ),
    revision: absent('Engineering revisions are not part of Odoo Community.'),
    shelfLifeDays: derived(
      ['use_expiration_date', 'expiration_time'],
      'where the product uses expiry dates',
      (it) => (it.use_expiration_date ? it.expiration_time : undefined),
    ),
    inspectionRequired: absent('Quality points are not part of Odoo Community.'),
    status: derived(['active'], 'archived is obsolete', (it) => (it.active ? 'active' : 'obsolete')),
  },
});
