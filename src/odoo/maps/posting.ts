import type { PostedLine } from '../posted-line.js';
import { rulesFor } from '../rules.js';
import { eventTold, lotNumberOf, orderCode, recordRef } from './commons.js';

const { derived, from, quantity, code } = rulesFor<PostedLine>();

/** What every posted line says, whatever it means. */
export const posting = {
  ...eventTold<PostedLine>('stock.move.line'),
  businessRef: derived(['id'], 'the move line is the transaction; only its database id names it', (it, at) =>
    recordRef(at, 'stock.move.line', it.id),
  ),
  itemId: code('product_id', 'items'),
  lotNumber: lotNumberOf<PostedLine>(),
  quantity: quantity('quantity', 'product_uom_id'),
  occurredAt: from('date'),
};

/** What a line says that belongs to an order. */
export const orderPosting = {
  workOrderId: derived(['family'], 'mrp.production name before any split into backorders', (it, at) =>
    orderCode(at, 'move_id', it.family?.name),
  ),
  genealogyGroupId: derived(
    ['order'],
    'mrp.production name: what one backorder used and made belongs together',
    (it, at) => orderCode(at, 'move_id', it.order?.name),
  ),
};
