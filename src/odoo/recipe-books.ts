import { type Decoded, decodeAll, type OdooAnswers } from './answers.js';
import type { Many2one } from './codecs.js';
import {
  BomByproductMaster,
  BomLineMaster,
  type BomMaster,
  RoutingStep,
  VariantValues,
  WorkCenterMaster,
} from './records/master-data.js';
import type { ProductProduct } from './records/product-product.js';
import type { OdooVersion } from './versions.js';

/** What is kept beside the bills of material. */
export interface RecipeBooks {
  readonly lines: Decoded<BomLineMaster>;
  readonly byproducts: Decoded<BomByproductMaster>;
  readonly steps: Decoded<RoutingStep>;
  readonly centers: Decoded<WorkCenterMaster>;
  readonly variants: Decoded<VariantValues>;
}

/** A bill for one product, with the lines that hold for it. */
export interface KnownBom extends BomMaster {
  readonly variant: Many2one;
  /** Whether other variants are made by the same bill. */
  readonly isShared: boolean;
  readonly lines: readonly BomLineMaster[];
  readonly byproducts: readonly BomByproductMaster[];
  /** How each product is tracked. */
  readonly tracking: ReadonlyMap<number, string>;
}

/** The steps that hang on a bill. */
export interface KnownRouting extends BomMaster {
  readonly variant: Many2one | undefined;
  readonly steps: readonly RoutingStep[];
  readonly centers: ReadonlyMap<number, WorkCenterMaster>;
}

/** Reads what bills of material are made of. */
export const readRecipeBooks = async (answers: OdooAnswers, version: OdooVersion): Promise<RecipeBooks> => ({
  lines: await decodeAll(answers, BomLineMaster, version),
  byproducts: await decodeAll(answers, BomByproductMaster, version),
  steps: await decodeAll(answers, RoutingStep, version),
  centers: await decodeAll(answers, WorkCenterMaster, version),
  variants: await decodeAll(answers, VariantValues, version),
});

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

const latest = (texts: readonly string[]): string => [...texts].sort().at(-1) as string;

const ofBom = <L extends { readonly bom_id: Many2one | undefined }>(bom: BomMaster, all: Decoded<L>): L[] =>
  [...all.byId.values()].filter((it) => it.bom_id?.id === bom.id);

/** The variants that a bill makes. */
export function variantsOf(
  bom: Pick<BomMaster, 'product_id' | 'product_tmpl_id'>,
  products: ReadonlyMap<number, ProductProduct>,
): Many2one[] {
  if (bom.product_id) return [bom.product_id];
  return [...products.values()]
    .filter((it) => it.product_tmpl_id.id === bom.product_tmpl_id.id)
    .map(({ id, name }) => ({ id, label: name }));
}

/** The bill as it holds for one variant; undefined where it can not be told which lines do. */
export function bomOfVariant(
  bom: BomMaster,
  variant: Many2one,
  isShared: boolean,
  books: RecipeBooks,
  products: ReadonlyMap<number, ProductProduct>,
): KnownBom | undefined {
  const values = books.variants.byId.get(variant.id)?.product_template_attribute_value_ids ?? [];
  const [lines, byproducts] = [ofBom(bom, books.lines), ofBom(bom, books.byproducts)];
  const all: Line[] = [...lines, ...byproducts];
  if (all.some((it) => it.product_qty !== 0 && holdsFor(it, values) === undefined)) return undefined;
  const holds = (it: Line): boolean => it.product_qty !== 0 && holdsFor(it, values) === true;
  return {
    ...bom,
    write_date: latest([bom.write_date, ...all.map((it) => it.write_date)]),
    variant,
    isShared,
    lines: inOrder(lines.filter(holds)),
    byproducts: inOrder(byproducts.filter(holds)),
    tracking: new Map([...products].map(([id, it]) => [id, it.tracking])),
  };
}

/** The routing that hangs on a bill; undefined where it has none. */
export function routingOf(
  bom: BomMaster,
  variants: readonly Many2one[],
  books: RecipeBooks,
): KnownRouting | undefined {
  const steps = inOrder(ofBom(bom, books.steps).filter((it) => it.active));
  if (steps.length === 0) return undefined;
  return {
    ...bom,
    write_date: latest([bom.write_date, ...steps.map((it) => it.write_date)]),
    variant: variants.length === 1 ? variants[0] : undefined,
    steps,
    centers: books.centers.byId,
  };
}
