import type { SiteView } from '../sites/site-view.js';
import type { OrderFamily } from './families.js';
import type { MrpProduction } from './records/mrp-production.js';
import type { StockLot } from './records/stock-lot.js';
import type { KeptMove } from './records/stock-move.js';
import type { StockMoveLine } from './records/stock-move-line.js';

/** What a posted line means. */
export type LineRole = 'consumption' | 'output' | 'scrap' | 'count' | 'movement';

/**
 * A done move line with everything the maps ask about it. Odoo's words stay Odoo's; the joined ones are
 * ours.
 */
export interface PostedLine extends StockMoveLine {
  readonly role: LineRole;
  readonly move: KeptMove;
  readonly lot: StockLot | undefined;
  readonly order: MrpProduction | undefined;
  readonly family: OrderFamily | undefined;
  readonly fromUsage: string;
  readonly toUsage: string;
  /** Whether this is the last receipt of the main product of a closed order. */
  readonly isFinal: boolean;
}

/** Whether goods in places of that usage are in our books. */
export const isStock = (usage: string): boolean => usage === 'internal' || usage === 'transit';

/** The kind of place, by the site's location table. */
export const usageOf = (view: SiteView, location: { readonly id: number }): string =>
  view.row('locations', location.id)?.usage ?? 'unknown';

/**
 * Scrap is not consumption, and an unbuild runs backwards: only a move from stock into the production of
 * an order consumes, and only one from that production into stock is output. A count goes between stock and a
 * place where the books are set right.
 */
export function lineRole(move: KeptMove, fromUsage: string, toUsage: string): LineRole {
  if (move.scrap_ids.length > 0) return 'scrap';
  if (move.scrapped) return 'movement';
  if (move.unbuild_id || move.consume_unbuild_id) return 'movement';
  if (move.raw_material_production_id && isStock(fromUsage) && toUsage === 'production') return 'consumption';
  if (move.production_id && fromUsage === 'production' && isStock(toUsage)) return 'output';
  if (move.is_inventory && isStock(fromUsage) !== isStock(toUsage)) return 'count';
  return 'movement';
}

/** The kind of a movement that belongs to no order, by the two places. */
export function movementKind(line: PostedLine) {
  const { fromUsage: from, toUsage: to } = line;
  if (line.move.scrapped) return 'scrap';
  if (line.move.is_inventory || from === 'inventory' || to === 'inventory') return 'adjustment';
  if (from === 'supplier') return to === 'customer' ? 'dropShipment' : 'supplierReceipt';
  if (to === 'supplier') return 'supplierReturn';
  if (to === 'customer') return 'customerShipment';
  if (from === 'customer') return 'customerReturn';
  if (to === 'production') return 'issueToProduction';
  if (from === 'production') return 'returnFromProduction';
  return 'transfer';
}
