import type { SiteView } from '../sites/site-view.js';
import type { Decoded } from './answers.js';
import { isStock, usageOf } from './posted-line.js';
import type { Purchases } from './purchases.js';
import type { KeptMove } from './records/stock-move.js';
import type { StockMoveLine } from './records/stock-move-line.js';
import type { StockPicking } from './records/stock-picking.js';

/** A done line that its transfer tells, with its move. */
export interface TransferLine extends StockMoveLine {
  readonly move: KeptMove;
}

/** The lines that receipts and dispatches tell, by transfer; every other line is a movement of its own. */
export interface Transfers {
  readonly receipts: ReadonlyMap<number, readonly TransferLine[]>;
  readonly dispatches: ReadonlyMap<number, readonly TransferLine[]>;
}

/** No receipt and no dispatch lists more lines than this. */
const MOST_LINES = 500;

interface Known {
  readonly pickings: Decoded<StockPicking>;
  readonly purchases: Purchases;
  readonly view: SiteView;
}

/**
 * Gathers the lines that a receipt or a dispatch can tell whole. A receipt names the line of an order, and
 * neither an owner nor a package; a dispatch names no owner.
 */
export function createTransfers(known: Known) {
  const receipts = new Map<number, TransferLine[]>();
  const dispatches = new Map<number, TransferLine[]>();
  return {
    add(line: StockMoveLine, move: KeptMove): void {
      const role = roleOf(line, move, known);
      const picking = move.picking_id?.id;
      if (role === undefined || picking === undefined) return;
      const lines = role === 'receipt' ? receipts : dispatches;
      const listed = lines.get(picking);
      if (listed) listed.push({ ...line, move });
      else lines.set(picking, [{ ...line, move }]);
    },
    all: (): Transfers => ({ receipts: short(receipts), dispatches: short(dispatches) }),
  };
}

const short = (lines: ReadonlyMap<number, TransferLine[]>) =>
  new Map([...lines].filter(([, it]) => it.length <= MOST_LINES));

function roleOf(line: StockMoveLine, move: KeptMove, { pickings, purchases, view }: Known) {
  const picking = pickings.byId.get(move.picking_id?.id ?? 0);
  if (picking?.state !== 'done' || !picking.partner_id || !picking.date_done) return undefined;
  if (line.quantity <= 0 || line.owner_id || move.scrapped || move.scrap_ids.length > 0) return undefined;
  const [from, to] = [usageOf(view, line.location_id), usageOf(view, line.location_dest_id)];
  if (isStock(from) && to === 'customer') return 'dispatch';
  const ordered = purchases.lines.byId.get(move.purchase_line_id?.id ?? 0);
  const isOrdered = ordered !== undefined && purchases.orders.byId.has(ordered.order_id.id);
  const isPacked = line.package_id !== undefined || line.result_package_id !== undefined;
  return from === 'supplier' && isStock(to) && isOrdered && !isPacked ? 'receipt' : undefined;
}
