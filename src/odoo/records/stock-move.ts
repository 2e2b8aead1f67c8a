import { remembered } from '../../core/remembered.js';
import type { Many2one } from '../codecs.js';
import {
  date,
  datetime,
  flag,
  float,
  id,
  ids,
  many2one,
  maybe,
  references,
  selection,
  text,
} from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/**
 * A demand and, once done, what came of it. The detail is in its lines. `quantity` is only reserved until
 * `state` is done.
 */
export const StockMove = odooRecord('stock.move', {
  id,
  state: selection('draft', 'waiting', 'confirmed', 'partially_available', 'assigned', 'done', 'cancel'),
  product_id: many2one('product.product'),
  product_uom: many2one('uom.uom'),
  product_uom_qty: float,
  quantity: float,
  reference: maybe(text),
  date: datetime,
  location_id: many2one('stock.location'),
  location_dest_id: many2one('stock.location'),
  raw_material_production_id: maybe(many2one('mrp.production')),
  production_id: maybe(many2one('mrp.production')),
  workorder_id: maybe(many2one('mrp.workorder')),
  operation_id: maybe(many2one('mrp.routing.workcenter')),
  bom_line_id: maybe(many2one('mrp.bom.line')),
  byproduct_id: maybe(many2one('mrp.bom.byproduct')),
  unbuild_id: maybe(many2one('mrp.unbuild')),
  consume_unbuild_id: maybe(many2one('mrp.unbuild')),
  scrap_ids: references('stock.scrap'),
  scrapped: flag.optional(),
  is_inventory: flag,
  picking_id: maybe(many2one('stock.picking')),
  purchase_line_id: maybe(many2one('purchase.order.line')).optional(),
  reservation_date: maybe(date).optional(),
  move_line_ids: ids('stock.move.line'),
  company_id: maybe(many2one('res.company')),
});
export type StockMove = RecordOf<typeof StockMove>;

/** What lines and orders ask of a move. There may be a million of them, so no more is kept. */
export type KeptMove = Pick<
  StockMove,
  | 'state'
  | 'product_id'
  | 'product_uom'
  | 'product_uom_qty'
  | 'quantity'
  | 'raw_material_production_id'
  | 'production_id'
  | 'operation_id'
  | 'bom_line_id'
  | 'byproduct_id'
  | 'unbuild_id'
  | 'consume_unbuild_id'
  | 'scrap_ids'
  | 'scrapped'
  | 'is_inventory'
  | 'picking_id'
  | 'purchase_line_id'
  | 'reservation_date'
>;

const NONE: StockMove['scrap_ids'] = [];

/** Keeps moves; equal references are kept once. */
export function moveKeeper(): (move: StockMove) => KeptMove {
  const known = new Map<string, Many2one>();
  const once = (ref: Many2one): Many2one => remembered(known, `${ref.id} ${ref.label}`, () => ref);
  const maybeOnce = (ref: Many2one | undefined) => ref && once(ref);
  return (it) => ({
    state: it.state,
    product_id: once(it.product_id),
    product_uom: once(it.product_uom),
    product_uom_qty: it.product_uom_qty,
    quantity: it.quantity,
    raw_material_production_id: maybeOnce(it.raw_material_production_id),
    production_id: maybeOnce(it.production_id),
    operation_id: maybeOnce(it.operation_id),
    bom_line_id: maybeOnce(it.bom_line_id),
    byproduct_id: maybeOnce(it.byproduct_id),
    unbuild_id: maybeOnce(it.unbuild_id),
    consume_unbuild_id: maybeOnce(it.consume_unbuild_id),
    scrap_ids: it.scrap_ids.length === 0 ? NONE : it.scrap_ids,
    scrapped: it.scrapped,
    is_inventory: it.is_inventory,
    picking_id: maybeOnce(it.picking_id),
    purchase_line_id: maybeOnce(it.purchase_line_id),
    // only an order that was given up is asked whether it was ever confirmed
    ...(it.state === 'cancel' ? { reservation_date: it.reservation_date } : {}),
  });
}
