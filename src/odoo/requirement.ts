import type { SiteView } from '../sites/site-view.js';
import { unitFactor } from '../vocabulary/unit-table.js';
import type { Many2one } from './codecs.js';
import { type Fraction, floatOf, fractionOf, per, times } from './fraction.js';
import type { RecipeBooks } from './recipe-books.js';
import type { BomLineMaster, BomMaster } from './records/master-data.js';
import type { MrpProduction } from './records/mrp-production.js';
import { floatRound, stepOfDigits } from './rounding.js';

/** What one line of a bill of material asks for, in the unit of that line. */
export interface Requirement {
  readonly amount: number;
  readonly unit: Many2one;
}

/** What an order needs by its bill of material, by the id of the line. */
export type RequirementOf = (order: MrpProduction) => ReadonlyMap<number, Requirement>;

interface Recipes extends RecipeBooks {
  readonly kits: readonly BomMaster[];
  readonly view: SiteView;
}

/**
 * What orders need by the bills of material, for versions that overwrite the demand of a done move with what
 * was used. Bills say it as they stand now; Odoo has nothing better.
 */
export function requirementsBy(books: RecipeBooks, view: SiteView): RequirementOf {
  const kits = [...books.boms.values()].filter((it) => it.type === 'phantom');
  const recipes = { ...books, kits, view };
  return (order) => {
    const needed = new Map<number, Requirement>();
    const bom = books.boms.get(order.bom_id?.id ?? 0);
    const amount = fractionOf(order.product_qty);
    if (bom && amount) explode(recipes, bom, amount, order.product_uom_id, needed, new Set());
    return needed;
  };
}

/** Kits are taken apart as Odoo does it: their own lines are needed, the kit itself is not. */
function explode(
  recipes: Recipes,
  bom: BomMaster,
  amount: Fraction,
  unit: Many2one,
  needed: Map<number, Requirement>,
  above: ReadonlySet<number>,
): void {
  const [converted, batch] = [inUnit(recipes.view, unit, bom.product_uom_id), fractionOf(bom.product_qty)];
  if (!converted || !batch || above.has(bom.id)) return;
  const batches = per(times(amount, converted), batch);
  for (const line of recipes.lines.get(bom.id) ?? []) {
    const each = fractionOf(line.product_qty);
    if (!each) continue;
    const kit = kitOf(recipes, line.product_id);
    const whole = times(each, batches);
    if (kit) explode(recipes, kit, whole, line.product_uom_id, needed, new Set([...above, bom.id]));
    else needed.set(line.id, { amount: rounded(recipes.view, whole, line), unit: line.product_uom_id });
  }
}

/** Odoo rounds a requirement up, to what the unit of its line can express. */
function rounded(view: SiteView, whole: Fraction, { product_uom_id: unit }: BomLineMaster): number {
  const digits = Math.max(view.row('units', unit.id)?.digits ?? 0, view.site.quantityDigits);
  return floatRound(floatOf(whole), stepOfDigits(digits), 'UP');
}

/** The kit that a product is, if it is one: a kit of the very variant goes before one of the template. */
function kitOf({ kits, products }: Recipes, product: Many2one): BomMaster | undefined {
  const own = kits.filter((it) => it.product_id?.id === product.id);
  const template = products.get(product.id)?.product_tmpl_id.id;
  const shared = kits.filter((it) => !it.product_id && it.product_tmpl_id.id === template);
  return own[0] ?? shared[0];
}

/** How many of one unit another one is, by the table of units and never by Odoo's rounded factors. */
function inUnit(view: SiteView, from: Many2one, to: Many2one): Fraction | undefined {
  if (from.id === to.id) return [1n, 1n];
  const [a, b] = [view.row('units', from.id), view.row('units', to.id)];
  if (!a?.code || !b?.code) return undefined;
  const size = (it: typeof a): readonly [string, Fraction] => [
    it.holds?.unit ?? it.code ?? '',
    [BigInt(it.holds?.numerator ?? it.numerator ?? 1), BigInt(it.holds?.denominator ?? it.denominator ?? 1)],
  ];
  const [[left, leftSize], [right, rightSize]] = [size(a), size(b)];
  const factor = unitFactor(left, right);
  return factor && per(times(leftSize, factor), rightSize);
}
