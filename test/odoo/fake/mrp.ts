/** Orders, operations and their clocks, and what each does when it is called again. */
import { carry } from './books.js';
import { NOW } from './defaults.js';
import { userError } from './refuse.js';
import { at, book, doneOf, linesOf, type Method, major, question, sum } from './stock.js';
import type { Row, Store, Values } from './store.js';

const openMoves = (store: Store, order: Row, role: string): Row[] =>
  store
    .rows('stock.move')
    .filter((it) => it[role] === order.id && !['done', 'cancel'].includes(it.state as string));

const doneOn = (store: Store, move: Row): number => sum(linesOf(store, move).map((it) => doneOf(store, it)));

function markDone(store: Store, ids: readonly number[], context: Values): unknown {
  const order = at(store, 'mrp.production', ids);
  if (order.state === 'done') return true;
  const wanted = { ...context, button_mark_done_production_ids: ids };
  if (order.qty_producing === 0) {
    if (major(store) === 16) return question('mrp.immediate.production', wanted);
    order.qty_producing = order.product_qty;
  }
  const raw = openMoves(store, order, 'raw_material_production_id');
  const made = order.qty_producing as number;
  const share = made / (order.product_qty as number);
  if (major(store) === 16 && raw.length > 0 && raw.every((it) => doneOn(store, it) === 0)) {
    userError('Nothing has been consumed.');
  }
  const asPlanned = raw.every(
    (it) => Math.abs(doneOn(store, it) - (it.product_uom_qty as number) * share) < 1e-9,
  );
  if (!asPlanned && order.consumption === 'warning' && !context.skip_consumption) {
    return question('mrp.consumption.warning', wanted);
  }
  const rest = (order.product_qty as number) - made;
  if (rest > 1e-9 && context.rest === undefined) return question('mrp.production.backorder', wanted);
  if (rest > 1e-9 && context.rest === 'open') split(store, order, rest);
  finish(store, order, raw);
  return true;
}

/** The order keeps what was made under a new name; the rest is an order of its own. */
function split(store: Store, order: Row, rest: number): void {
  const family = (order.name as string).replace(/-\d{3}$/, '');
  const sequence = Math.max(1, order.backorder_sequence as number);
  const name = (no: number) => `${family}-${String(no).padStart(3, '0')}`;
  const other = store.insert('mrp.production', {
    ...order,
    id: undefined,
    name: name(sequence + 1),
    backorder_sequence: sequence + 1,
    product_qty: rest,
    qty_producing: 0,
    state: 'confirmed',
    lot_producing_id: false,
    lot_producing_ids: [],
  });
  for (const role of ['raw_material_production_id', 'production_id']) {
    for (const move of openMoves(store, order, role)) {
      const part = ((move.product_uom_qty as number) * rest) / (order.product_qty as number);
      store.insert('stock.move', { ...move, id: undefined, [role]: other.id, product_uom_qty: part });
    }
  }
  Object.assign(order, {
    name: name(sequence),
    backorder_sequence: sequence,
    product_qty: (order.product_qty as number) - rest,
  });
}

function finish(store: Store, order: Row, raw: readonly Row[]): void {
  for (const move of raw) {
    if (doneOn(store, move) > 0) book(store, move);
    else move.state = 'cancel';
  }
  for (const move of openMoves(store, order, 'production_id')) {
    const isMain = move.product_id === order.product_id;
    if (!isMain) {
      if (linesOf(store, move).length > 0) book(store, move);
      else move.state = 'cancel';
      continue;
    }
    move.state = 'done';
    const quantity = order.qty_producing as number;
    const [lot = order.lot_producing_id] = (order.lot_producing_ids ?? []) as unknown[];
    const { product_id: product, product_uom: unit, location_id: from, location_dest_id: to } = move;
    carry(store, { product, lot, unit, from, to, quantity });
    store.postings.push({ what: 'receipt', record: `stock.move ${move.id}`, quantity });
  }
  order.state = 'done';
}

const again =
  (change: Values): Method =>
  (store, _, context) =>
    markDone(store, context.button_mark_done_production_ids as number[], { ...context, ...change });

const openClock = (store: Store, operation: Row): Row | undefined =>
  store
    .rows('mrp.workcenter.productivity')
    .find((it) => it.workorder_id === operation.id && it.date_end === false);

/** 18 and 19 answer nothing at all. */
const answer = (store: Store): unknown => (major(store) >= 18 ? null : true);

function start(store: Store, ids: readonly number[]): unknown {
  const operation = at(store, 'mrp.workorder', ids);
  if (openClock(store, operation) || ['done', 'cancel'].includes(operation.state as string)) {
    return answer(store);
  }
  const { id } = store.insert('mrp.workcenter.productivity', {
    workorder_id: operation.id,
    workcenter_id: operation.workcenter_id,
    loss_id: 7,
    date_start: NOW,
    company_id: 1,
  });
  store.postings.push({ what: 'clock', record: `mrp.workcenter.productivity ${id}` });
  operation.state = 'progress';
  operation.is_user_working = true;
  const order = store.row('mrp.production', operation.production_id);
  if (order) order.state = 'progress';
  return answer(store);
}

function stopClock(store: Store, operation: Row): void {
  const clock = openClock(store, operation);
  if (clock) clock.date_end = NOW;
  operation.is_user_working = false;
}

function confirm(store: Store, ids: readonly number[]): true {
  const order = at(store, 'mrp.production', ids);
  if (order.state !== 'draft') return true;
  order.state = 'confirmed';
  for (const role of ['raw_material_production_id', 'production_id']) {
    for (const move of openMoves(store, order, role)) move.state = 'confirmed';
  }
  store.postings.push({ what: 'confirmation', record: `mrp.production ${order.id}` });
  return true;
}

function cancel(store: Store, ids: readonly number[]): true {
  const order = at(store, 'mrp.production', ids);
  if (order.state === 'done') userError('You cannot cancel a manufacturing order that is already done.');
  if (order.state !== 'cancel') {
    store.postings.push({ what: 'cancellation', record: `mrp.production ${order.id}` });
  }
  order.state = 'cancel';
  return true;
}

/** Takes the quantity of the order as the wizard says it. */
function changeQuantity(store: Store, ids: readonly number[]): true {
  const wizard = at(store, 'change.production.qty', ids);
  const order = at(store, 'mrp.production', [wizard.mo_id as number]);
  const share = (wizard.product_qty as number) / (order.product_qty as number);
  for (const role of ['raw_material_production_id', 'production_id']) {
    for (const move of openMoves(store, order, role)) {
      move.product_uom_qty = (move.product_uom_qty as number) * share;
    }
  }
  order.product_qty = wizard.product_qty;
  store.postings.push({ what: 'change', record: `mrp.production ${order.id}` });
  return true;
}

/** Posts all its moves every time it is called, done or not. */
function unbuild(store: Store, ids: readonly number[]): true {
  const record = at(store, 'mrp.unbuild', ids);
  store.postings.push({ what: 'unbuild', record: `mrp.unbuild ${record.id}` });
  record.state = 'done';
  return true;
}

function unblock(store: Store, ids: readonly number[]): true {
  const center = at(store, 'mrp.workcenter', ids);
  if (center.working_state !== 'blocked') userError('It has already been unblocked.');
  center.working_state = 'normal';
  for (const log of store.rows('mrp.workcenter.productivity')) {
    if (log.workcenter_id === center.id && log.date_end === false) log.date_end = NOW;
  }
  return true;
}

export const MRP_METHODS: Readonly<Record<string, Method>> = {
  'mrp.production.action_confirm': confirm,
  'mrp.production.action_cancel': cancel,
  'mrp.production.button_mark_done': markDone,
  'mrp.consumption.warning.action_confirm': again({ skip_consumption: true }),
  'mrp.production.backorder.action_backorder': again({ rest: 'open' }),
  'mrp.production.backorder.action_close_mo': again({ rest: 'none' }),
  'mrp.workorder.button_start': start,
  'mrp.workorder.button_pending': (store, ids) => {
    stopClock(store, at(store, 'mrp.workorder', ids));
    return answer(store);
  },
  'mrp.workorder.button_finish': (store, ids) => {
    const operation = at(store, 'mrp.workorder', ids);
    stopClock(store, operation);
    if (operation.state !== 'done') {
      store.postings.push({ what: 'finish', record: `mrp.workorder ${operation.id}` });
    }
    const { product_qty } = at(store, 'mrp.production', [operation.production_id as number]);
    if (operation.state !== 'done')
      operation.qty_produced = operation.qty_produced || operation.qty_producing || product_qty;
    operation.state = 'done';
    return true;
  },
  'change.production.qty.change_prod_qty': changeQuantity,
  'mrp.unbuild.action_validate': unbuild,
  'mrp.workcenter.unblock': unblock,
  'mrp.workcenter.productivity.button_block': (store, ids) => {
    const log = at(store, 'mrp.workcenter.productivity', ids);
    const center = at(store, 'mrp.workcenter', [log.workcenter_id as number]);
    center.working_state = 'blocked';
    return null;
  },
};
