import { decimalScale } from '../../core/decimal.js';
import { BillOfMaterialV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { decimalOfFloat } from '../quantity.js';
import type { KnownBom } from '../recipe-books.js';
import type { BomByproductMaster, BomLineMaster } from '../records/master-data.js';
import { complain, type Mapping, rulesFor, siteQuantity, siteRow } from '../rules.js';
import { billCode, entityTold, plantOf } from './commons.js';

const PERCENT_DIGITS = 6;

const KINDS: Readonly<Record<string, 'manufacture' | 'kit' | 'subcontract'>> = {
  normal: 'manufacture',
  phantom: 'kit',
  subcontract: 'subcontract',
};

type Line = BomLineMaster | BomByproductMaster;

/** What a line that goes in and a line that comes out say alike. */
function lineBody(line: Line, bom: KnownBom, at: Mapping) {
  const { product_id: product, operation_id: step } = line;
  const tracking = bom.products.get(product.id)?.tracking;
  const operationId = step && siteRow(at, 'operations', 'bom_line_ids', step.id, step.label)?.code;
  return {
    itemId: siteRow(at, 'items', 'bom_line_ids', product.id, product.label)?.code,
    quantity: siteQuantity(at, 'bom_line_ids', line.product_qty, line.product_uom_id),
    ...(operationId === undefined ? {} : { operationId }),
    trackedInGenealogy:
      tracking === undefined
        ? complain(at, 'ODOO_INCOMPLETE', 'bom_line_ids', product.label, 'the product among the answers')
        : tracking !== 'none',
  };
}

function costShare(line: BomByproductMaster, at: Mapping): string {
  const percent = decimalOfFloat(line.cost_share, PERCENT_DIGITS);
  const share = percent === undefined ? undefined : decimalScale(percent, 1n, 100n);
  return share ?? complain(at, 'ODOO_PRECISION', 'cost_share', line.cost_share, 'a percentage');
}

const { constant, derived, quantity } = rulesFor<KnownBom>();

/** A bill of material for one product; one that several variants share is told for each of them. */
export const BillOfMaterialFromMrpBom = defineOdooMap<KnownBom, (typeof BillOfMaterialV1)['data']>({
  contract: BillOfMaterialV1,
  model: 'mrp.bom',
  takes: 'every bill with lines, once for each variant that is made by it',

  fields: {
    ...entityTold<KnownBom>('mrp.bom'),
    entityType: constant('billOfMaterial'),
    id: derived(['id'], 'through the site table "boms"; with the item where variants share it', (it, at) =>
      billCode(at, 'id', { id: it.id, label: it.product_tmpl_id.label }, it.variant, it.isShared),
    ),
    itemId: derived(
      ['product_id', 'product_tmpl_id'],
      'the variant, through the site table "items"',
      (it, at) => siteRow(at, 'items', 'product_id', it.variant.id, it.variant.label)?.code,
    ),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    bomKind: derived(
      ['type'],
      'normal, phantom or subcontract',
      (it, at) =>
        KINDS[it.type] ?? complain(at, 'SITE_UNKNOWN', 'type', it.type, Object.keys(KINDS).join(', ')),
    ),
    outputQuantity: quantity('product_qty', 'product_uom_id'),
    consumptionPolicy: derived(['consumption'], 'as it is', (it) => it.consumption),
    lines: derived(
      ['id'],
      'mrp.bom.line and mrp.bom.byproduct that hold for the variant; a line of zero asks for nothing',
      (it, at) => [
        ...it.lines.map((line) => ({
          lineId: String(line.id),
          ...lineBody(line, it, at),
          usage: 'consumed' as const,
        })),
        ...it.byproducts.map((line) => ({
          lineId: `BY-${line.id}`,
          ...lineBody(line, it, at),
          usage: 'byProduct' as const,
          costShare: costShare(line, at),
        })),
      ],
    ),
  },
});
