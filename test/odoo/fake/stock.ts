/** Transfers, scrap and counts, and what each does when it is called again. */

import { carry } from './books.js';
import { NOW } from './defaults.js';
import { missing, userError } from './refuse.js';
import type { Row, Store, Values } from './store.js';

export type Method = (store: Store, ids: readonly number[], context: Values) => unknown;

/** A window to fill in: nothing has happened yet. */
export const question = (model: string, context: Values): Values => ({
  type: 'ir.actions.act_window',
  name: model,
  res_model: model,
  target: 'new',
  context,
});

export const major = (store: Store): number => Number.parseInt(store.version, 10);

/** What a line says has been done: in 17 and later only what is ticked. */
export const doneOf = (store: Store, line: Row): number =>
  major(store) === 16 ? (line.qty_done as number) : line.picked ? (line.quantity as number) : 0;

export const linesOf = (store: Store, move: Row): Row[] =>
  store.rows('stock.move.line').filter((it) => it.move_id === move.id);

export const sum = (values: readonly number[]): number => values.reduce((total, it) => total + it, 0);

export const at = (store: Store, model: string, ids: readonly number[]): Row =>
  store.row(model, ids[0]) ?? missing(model, ids[0]);

/** The lot of a line; one that was only named is made. */
function lotOf(store: Store, { lot_id, lot_name, product_id }: Row): unknown {
  if (lot_id !== false || lot_name === false) return lot_id;
  const known = store.rows('stock.lot').find((it) => it.name === lot_name && it.product_id === product_id);
  return (known ?? store.insert('stock.lot', { name: lot_name, product_id, company_id: 1 })).id;
}

/** Books a move with its lines; what was only reserved falls away. */
export function book(store: Store, move: Row): void {
  const lines = linesOf(store, move);
  for (const line of lines.filter((it) => doneOf(store, it) === 0)) store.remove('stock.move.line', line.id);
  for (const line of linesOf(store, move)) {
    line.state = 'done';
    line.lot_id = lotOf(store, line);
    carry(store, {
      product: line.product_id,
      lot: line.lot_id,
      unit: line.product_uom_id,
      from: line.location_id,
      to: line.location_dest_id,
      quantity: doneOf(store, line),
    });
  }
  move.state = 'done';
  const quantity = sum(lines.map((it) => doneOf(store, it)));
  tellOrder(store, move, quantity);
  store.postings.push({ what: 'move', record: `stock.move ${move.id}`, quantity });
}

const ORDER_LINES = [
  ['purchase_line_id', 'purchase.order.line', 'qty_received'],
  ['sale_line_id', 'sale.order.line', 'qty_delivered'],
] as const;

/** An order counts what it was sent, less what went back and was to be taken off. */
function tellOrder(store: Store, move: Row, quantity: number): void {
  const isReturn = move.origin_returned_move_id !== false;
  if (isReturn && move.to_refund !== true) return;
  for (const [field, model, total] of ORDER_LINES) {
    const line = store.row(model, move[field]);
    if (line) line[total] = (line[total] as number) + (isReturn ? -quantity : quantity);
  }
}

const movesOf = (store: Store, transfer: Row): Row[] =>
  store.rows('stock.move').filter((it) => it.picking_id === transfer.id && it.state !== 'cancel');

/** Opens the rest of a transfer as a transfer of its own. */
function openRest(store: Store, transfer: Row, rests: readonly (readonly [Row, number])[]): void {
  const rest = store.insert('stock.picking', {
    ...transfer,
    id: undefined,
    name: `${transfer.name} rest`,
    backorder_id: transfer.id,
    state: 'assigned',
  });
  for (const [move, quantity] of rests) {
    store.insert('stock.move', {
      ...move,
      id: undefined,
      picking_id: rest.id,
      product_uom_qty: quantity,
      state: 'assigned',
    });
  }
}

function validate(store: Store, ids: readonly number[], context: Values): unknown {
  const transfer = at(store, 'stock.picking', ids);
  if (transfer.state === 'done') {
    return major(store) === 19 ? true : userError('No quantities are reserved.');
  }
  const moves = movesOf(store, transfer);
  const done = (move: Row) => sum(linesOf(store, move).map((it) => doneOf(store, it)));
  if (moves.every((it) => done(it) === 0)) {
    if (major(store) > 16) return userError('You have not recorded any quantity.');
    return question('stock.immediate.transfer', { ...context, button_validate_picking_ids: ids });
  }
  const rests = moves.flatMap((it): [Row, number][] => {
    const rest = (it.product_uom_qty as number) - done(it);
    return rest > 1e-9 ? [[it, rest]] : [];
  });
  if (rests.length > 0 && context.rest === undefined) {
    return question('stock.backorder.confirmation', { ...context, button_validate_picking_ids: ids });
  }
  if (context.rest === 'open') openRest(store, transfer, rests);
  for (const move of moves) {
    if (done(move) > 0) book(store, move);
    else move.state = 'cancel';
  }
  transfer.state = 'done';
  transfer.date_done = NOW;
  return true;
}

const again =
  (rest: 'open' | 'none'): Method =>
  (store, _, context) =>
    validate(store, context.button_validate_picking_ids as number[], { ...context, rest });

/** Posts every time it is called, done or not. */
function postScrap(store: Store, scrap: Row): true {
  carry(store, {
    product: scrap.product_id,
    lot: scrap.lot_id,
    unit: scrap.product_uom_id,
    from: scrap.location_id,
    to: scrap.scrap_location_id,
    quantity: scrap.scrap_qty as number,
  });
  store.postings.push({
    what: 'scrap',
    record: `stock.scrap ${scrap.id}`,
    quantity: scrap.scrap_qty as number,
  });
  scrap.state = 'done';
  return true;
}

function validateScrap(store: Store, ids: readonly number[]): unknown {
  const scrap = at(store, 'stock.scrap', ids);
  const inStock = sum(
    store
      .rows('stock.quant')
      .filter((it) => it.product_id === scrap.product_id && it.location_id === scrap.location_id)
      .filter((it) => it.lot_id === scrap.lot_id)
      .map((it) => it.quantity as number),
  );
  return inStock >= (scrap.scrap_qty as number)
    ? postScrap(store, scrap)
    : question('stock.warn.insufficient.qty.scrap', { default_scrap_id: scrap.id });
}

const LOSSES = 14;

/** Repeated, it writes a further move of nothing until 18, and empties the shelf in 19. */
function applyCount(store: Store, ids: readonly number[]): null {
  const quant = at(store, 'stock.quant', ids);
  const counted =
    quant.inventory_quantity_set || major(store) === 19 ? quant.inventory_quantity : quant.quantity;
  const quantity = (counted as number) - (quant.quantity as number);
  store.postings.push({ what: 'count', record: `stock.quant ${quant.id}`, quantity });
  const { product_id: product, lot_id: lot, product_uom_id: unit, location_id: to } = quant;
  carry(store, { product, lot, unit, from: LOSSES, to, quantity });
  quant.inventory_quantity = 0;
  quant.inventory_quantity_set = false;
  return null;
}

function confirm(store: Store, ids: readonly number[]): true {
  const transfer = at(store, 'stock.picking', ids);
  if (transfer.state !== 'draft') return true;
  transfer.state = 'assigned';
  for (const move of movesOf(store, transfer)) move.state = 'assigned';
  return true;
}

export const STOCK_METHODS: Readonly<Record<string, Method>> = {
  'stock.picking.action_confirm': confirm,
  'stock.picking.action_assign': () => true,
  'stock.picking.button_validate': validate,
  'stock.backorder.confirmation.process': again('open'),
  'stock.backorder.confirmation.process_cancel_backorder': again('none'),
  'stock.scrap.action_validate': validateScrap,
  'stock.warn.insufficient.qty.scrap.action_done': (store, _, context) =>
    postScrap(store, at(store, 'stock.scrap', [context.default_scrap_id as number])),
  'stock.quant.action_apply_inventory': applyCount,
};
