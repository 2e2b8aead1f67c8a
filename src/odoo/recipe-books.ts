import { latestOf } from '../core/field.js';
import { remembered } from '../core/remembered.js';
import { decodeAll, type OdooAnswers } from './answers.js';
import type { Many2one } from './codecs.js';
import {
  BomByproductMaster,
  BomLineMaster,
  BomMaster,
  RoutingStep,
  VariantValues,
  WorkCenterMaster,
} from './records/master-data.js';
import type { ProductProduct } from './records/product-product.js';
import type { OdooVersion } from './versions.js';

/** The bills of material, and by the id of a bill what it is made of. */
export interface RecipeBooks {
  readonly boms: ReadonlyMap<number, BomMaster>;
  readonly lines: ReadonlyMap<number, readonly BomLineMaster[]>;
  readonly byproducts: ReadonlyMap<number, readonly BomByproductMaster[]>;
  readonly steps: ReadonlyMap<number, readonly RoutingStep[]>;
  readonly centers: ReadonlyMap<number, WorkCenterMaster>;
  readonly values: ReadonlyMap<number, VariantValues>;
  readonly products: ReadonlyMap<number, ProductProduct>;
  /** The products of each template. */
  readonly variants: ReadonlyMap<number, readonly ProductProduct[]>;
}

/** A bill for one product, with the lines that hold for it. */
export interface KnownBom extends BomMaster {
  readonly variant: Many2one;
  /** Whether other variants are made by the same bill. */
  readonly isShared: boolean;
  readonly lines: readonly BomLineMaster[];
  readonly byproducts: readonly BomByproductMaster[];
  readonly products: ReadonlyMap<number, ProductProduct>;
}

/** The steps that hang on a bill. */
export interface KnownRouting extends BomMaster {
  readonly variant: Many2one | undefined;
  readonly steps: readonly RoutingStep[];
  readonly centers: ReadonlyMap<number, WorkCenterMaster>;
}

/** Reads the bills of material once for all who ask of them. */
export async function readRecipeBooks(
  answers: OdooAnswers,
  version: OdooVersion,
  products: ReadonlyMap<number, ProductProduct>,
): Promise<RecipeBooks> {
  const { byId: boms } = await decodeAll(answers, BomMaster, version);
  const { byId: lines } = await decodeAll(answers, BomLineMaster, version);
  const { byId: byproducts } = await decodeAll(answers, BomByproductMaster, version);
  const { byId: steps } = await decodeAll(answers, RoutingStep, version);
  const { byId: centers } = await decodeAll(answers, WorkCenterMaster, version);
  const { byId: values } = await decodeAll(answers, VariantValues, version);
  return {
    boms,
    lines: groupedBy(lines.values(), (it) => it.bom_id.id),
    byproducts: groupedBy(byproducts.values(), (it) => it.bom_id?.id),
    steps: groupedBy(steps.values(), (it) => it.bom_id.id),
    centers,
    values,
    products,
    variants: groupedBy(products.values(), (it) => it.product_tmpl_id.id),
  };
}

function groupedBy<R>(records: Iterable<R>, keyOf: (it: R) => number | undefined): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const it of records) {
    const key = keyOf(it);
    if (key !== undefined) remembered(groups, key, () => []).push(it);
  }
  return groups;
}

type Line = BomLineMaster | BomByproductMaster;

/** Whether a line holds for a variant; undefined where only the attributes behind the values could say. */
function holdsFor(line: Line, values: readonly number[]): boolean | undefined {
  const asked = line.bom_product_template_attribute_value_ids;
  const met = asked.filter((it) => values.includes(it)).length;
  if (met === asked.length) return true;
  return met === 0 ? false : undefined;
}

const inOrder = <L extends { readonly sequence: number; readonly id: number }>(lines: Iterable<L>): L[] =>
  [...lines].sort((a, b) => a.sequence - b.sequence || a.id - b.id);

/** The variants that a bill makes. */
export function variantsOf(bom: BomMaster, { variants }: RecipeBooks): Many2one[] {
  if (bom.product_id) return [bom.product_id];
  return (variants.get(bom.product_tmpl_id.id) ?? []).map(({ id, name }) => ({ id, label: name }));
}

/** The bill as it holds for one variant; undefined where it can not be told which lines do. */
export function bomOfVariant(
  bom: BomMaster,
  variant: Many2one,
  isShared: boolean,
  books: RecipeBooks,
): KnownBom | undefined {
  const values = books.values.get(variant.id)?.product_template_attribute_value_ids ?? [];
  const [lines, byproducts] = [books.lines.get(bom.id) ?? [], books.byproducts.get(bom.id) ?? []];
  const all: Line[] = [...lines, ...byproducts];
  if (all.some((it) => it.product_qty !== 0 && holdsFor(it, values) === undefined)) return undefined;
  const holds = (it: Line): boolean => it.product_qty !== 0 && holdsFor(it, values) === true;
  return {
    ...bom,
    write_date: latestOf([bom.write_date, ...all.map((it) => it.write_date)]),
    variant,
    isShared,
    lines: inOrder(lines.filter(holds)),
    byproducts: inOrder(byproducts.filter(holds)),
    products: books.products,
  };
}

/** The routing that hangs on a bill; undefined where it has none. */
export function routingOf(
  bom: BomMaster,
  variants: readonly Many2one[],
  books: RecipeBooks,
): KnownRouting | undefined {
  const steps = inOrder((books.steps.get(bom.id) ?? []).filter((it) => it.active));
  if (steps.length === 0) return undefined;
  return {
    ...bom,
    write_date: latestOf([bom.write_date, ...steps.map((it) => it.write_date)]),
    variant: variants.length === 1 ? variants[0] : undefined,
    steps,
    centers: books.centers,
  };
}
