/** What Odoo fills in by itself when a record is made. */
import { versionFields } from './fields.js';
import type { Row, Store, Values } from './store.js';

export const NOW = '2026-03-10 12:00:00';
const COMPANY = 1;
const STOCK = 8;
const PRODUCTION = 15;
const SCRAP = 16;

const counted = (store: Store, model: string, prefix: string): string =>
  `${prefix}${String(store.rows(model).length + 1).padStart(5, '0')}`;

const ofMove = (store: Store, values: Values): Values => {
  const move = store.row('stock.move', values.move_id);
  return move ? { picking_id: move.picking_id, state: move.state } : {};
};

const start = (store: Store): string => (store.version === '16.0' ? 'date_planned_start' : 'date_start');

const DEFAULTS: Readonly<Record<string, (store: Store, values: Values) => Values>> = {
  'stock.scrap': (store) => ({
    name: counted(store, 'stock.scrap', 'SP/'),
    state: 'draft',
    company_id: COMPANY,
    scrap_location_id: SCRAP,
  }),
  'stock.lot': () => ({ company_id: COMPANY }),
  'stock.picking': (store) => ({
    name: counted(store, 'stock.picking', 'WH/INT/'),
    state: 'draft',
    company_id: COMPANY,
    move_type: 'direct',
    picking_type_code: 'internal',
  }),
  'stock.move': (store, { picking_id }) => ({
    state: 'draft',
    company_id: COMPANY,
    date: NOW,
    procure_method: 'make_to_stock',
    picking_id: picking_id ?? false,
    ...(store.version === '19.0' ? {} : { name: '' }),
  }),
  'stock.move.line': (store, values) => ({ company_id: COMPANY, date: NOW, ...ofMove(store, values) }),
  'mrp.production': (store) => ({
    name: counted(store, 'mrp.production', 'WH/MO/'),
    state: 'draft',
    company_id: COMPANY,
    picking_type_id: 11,
    location_src_id: STOCK,
    location_dest_id: STOCK,
    production_location_id: PRODUCTION,
    consumption: 'warning',
    [start(store)]: NOW,
  }),
  'mrp.workcenter.productivity': () => ({ company_id: COMPANY, date_start: NOW }),
  'maintenance.request': () => ({
    company_id: COMPANY,
    maintenance_team_id: 1,
    kanban_state: 'normal',
    stage_id: 1,
  }),
  'product.product': (store) => ({
    categ_id: 1,
    product_tmpl_id: store.rows('product.product').length + 100,
    product_variant_ids: [1],
    service_tracking: 'no',
    purchase_line_warn: 'no-message',
    sale_line_warn: 'no-message',
    detailed_type: 'consu',
    type: 'consu',
    active: true,
  }),
  'res.partner': () => ({
    autopost_bills: 'ask',
    group_on: 'default',
    group_rfq: 'default',
    active: true,
  }),
  'mrp.workcenter': () => ({
    currency_id: 1,
    resource_id: 1,
    sequence: 1,
    working_state: 'normal',
    time_efficiency: 100,
    active: true,
  }),
  'mrp.bom': () => ({ ready_to_produce: 'all_available', active: true }),
  'stock.quant': () => ({ in_date: NOW, company_id: COMPANY, inventory_quantity_set: false }),
};

/** Fields whose zero is a value, required or not. */
const ZERO: Readonly<Record<string, readonly string[]>> = {
  'stock.move.line': ['reserved_uom_qty'],
  'stock.quant': ['reserved_quantity'],
};

export function withDefaults(store: Store, model: string, values: Values): Values {
  const zeroes = Object.fromEntries((ZERO[model] ?? []).map((it) => [it, 0]));
  const fields = versionFields(store.version)[model] ?? {};
  const given = Object.entries(DEFAULTS[model]?.(store, values) ?? {});
  const fitting = Object.fromEntries(given.filter(([field]) => Object.hasOwn(fields, field)));
  return { ...zeroes, ...fitting, ...values };
}

/** The components and steps that a new order gets from its bill of material. */
export function explode(store: Store, order: Row): void {
  const move = (product: unknown, quantity: number, unit: unknown, role: Values) =>
    store.insert('stock.move', {
      state: 'draft',
      product_id: product,
      product_uom_qty: quantity,
      product_uom: unit,
      location_id: STOCK,
      location_dest_id: PRODUCTION,
      company_id: COMPANY,
      ...role,
    });
  const quantity = order.product_qty as number;
  for (const line of store.rows('mrp.bom.line').filter((it) => it.bom_id === order.bom_id)) {
    move(line.product_id, (line.product_qty as number) * quantity, line.product_uom_id, {
      raw_material_production_id: order.id,
    });
  }
  move(order.product_id, quantity, order.product_uom_id, {
    production_id: order.id,
    location_id: PRODUCTION,
    location_dest_id: STOCK,
  });
}
