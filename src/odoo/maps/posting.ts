import type { PostedLine } from '../posted-line.js';
import { rulesFor } from '../rules.js';
import { eventTold, lotNumberOf, orderCode, place, recordRef, statusAt } from './commons.js';

const { absent, derived, from, lookup, quantity, code } = rulesFor<PostedLine>();

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

/** What a line says that goes from one place to another. */
export const betweenPlaces = {
  from: place<PostedLine>('location_id'),
  to: place<PostedLine>('location_dest_id'),
  fromStatus: statusAt<PostedLine>('location_id'),
  toStatus: statusAt<PostedLine>('location_dest_id'),
  fromHandlingUnit: derived(['package_id'], 'the package it was in', (it) => it.package_id?.label),
  toHandlingUnit: derived(['result_package_id'], 'the package it is in', (it) => it.result_package_id?.label),
  ownerId: lookup('owner_id', 'partners'),
  accountingDate: absent('Odoo values a movement at its own date.'),
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
