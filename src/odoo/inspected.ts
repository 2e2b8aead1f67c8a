import type { Books } from './books.js';
import type { AnyRecord, Many2one, Reference } from './codecs.js';
import type { OrderFamily } from './families.js';
import type { MrpWorkorder } from './records/mrp-workorder.js';
import type { StockLot } from './records/stock-lot.js';
import type { StockPicking } from './records/stock-picking.js';

/** What a record of quality points to. */
export interface QualityPointers {
  readonly product_id: Many2one | undefined;
  readonly lot_id?: Many2one | undefined;
  readonly lot_ids?: readonly Reference[] | undefined;
  readonly picking_id?: Many2one | undefined;
  readonly production_id?: Many2one | undefined;
  readonly workorder_id?: Many2one | undefined;
}

/** What quality looked at, with what the answers know of it. */
export interface Inspected {
  readonly product: Many2one | undefined;
  /** Whether a bill of material makes it. */
  readonly isMade: boolean;
  readonly lotRefs: readonly Reference[];
  readonly lot: StockLot | undefined;
  readonly pickingRef: Many2one | undefined;
  readonly picking: StockPicking | undefined;
  readonly productionRef: Many2one | undefined;
  readonly family: OrderFamily | undefined;
  readonly workorderRef: Many2one | undefined;
  readonly workorder: MrpWorkorder | undefined;
}

/** Joins what a record of quality points to with the answers about it. */
export function inspected(it: QualityPointers, books: Books): Inspected {
  const workorder = books.workorders.byId.get(it.workorder_id?.id ?? 0);
  const productionRef = it.production_id ?? workorder?.production_id;
  const lotRefs = it.lot_id ? [it.lot_id] : (it.lot_ids ?? []);
  const lot = books.lots.byId.get(lotRefs[0]?.id ?? 0);
  const product = it.product_id ?? lot?.product_id;
  const template = books.products.byId.get(product?.id ?? 0)?.product_tmpl_id.id;
  return {
    product,
    isMade: template !== undefined && books.madeTemplates.has(template),
    lotRefs,
    lot,
    pickingRef: it.picking_id,
    picking: books.pickings.byId.get(it.picking_id?.id ?? 0),
    productionRef,
    family: books.families.get(productionRef?.id ?? 0),
    workorderRef: it.workorder_id,
    workorder,
  };
}

const nameless = (id: number): Many2one => ({ id, label: `id ${id}` });

/** What a reference to a record of any model points to; undefined where quality has no word for the model. */
export function pointersOf({ model, id }: AnyRecord, books: Books): QualityPointers | undefined {
  const none = { product_id: undefined };
  if (model === 'product.product') return { product_id: nameless(id) };
  if (model === 'stock.lot') return { ...none, lot_id: nameless(id) };
  if (model === 'stock.picking') return { ...none, picking_id: nameless(id) };
  if (model === 'mrp.production') return { ...none, production_id: nameless(id) };
  if (model === 'mrp.workorder') return { ...none, workorder_id: nameless(id) };
  const move = model === 'stock.move' ? books.moves.byId.get(id) : undefined;
  if (!move) return undefined;
  const production_id = move.production_id ?? move.raw_material_production_id;
  return { product_id: move.product_id, picking_id: move.picking_id, production_id };
}
