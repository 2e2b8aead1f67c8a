/** A small plant: one frame made of tubes, one order, one receipt and one delivery on the way. */
import { PLACE } from '../../../examples/small-plant/site.js';
import type { Store } from './store.js';

const { stock: STOCK, shelf: SHELF, quarantine: QUARANTINE } = PLACE;
const { vendors: VENDORS, customers: CUSTOMERS, production: PRODUCTION } = PLACE;

/** The kinds of transfer with goods that come and go; only one of them has a kind for its returns. */
const KIND: Readonly<Record<string, number>> = { incoming: 1, outgoing: 2 };

function seedMasters(store: Store): void {
  for (const id of [STOCK, SHELF, QUARANTINE, 14, PRODUCTION, 16, VENDORS, CUSTOMERS]) {
    store.insert('stock.location', {
      id,
      name: `place ${id}`,
      warehouse_id: [STOCK, SHELF, QUARANTINE].includes(id) ? 1 : false,
    });
  }
  store.insert('stock.picking.type', {
    id: 7,
    name: 'Internal',
    code: 'internal',
    warehouse_id: 1,
    sequence: 1,
  });
  store.insert('stock.picking.type', {
    id: 8,
    name: 'Other',
    code: 'internal',
    warehouse_id: 2,
    sequence: 0,
  });
  for (const [code, id] of Object.entries(KIND))
    store.insert('stock.picking.type', {
      id,
      name: code,
      code,
      warehouse_id: 1,
      return_picking_type_id: code === 'incoming' ? KIND.outgoing : false,
    });
  for (const id of [1, 5, 12]) store.insert('uom.uom', { id, active: id !== 12 });
  for (const id of [3, 4, 6])
    store.insert('product.product', { id, name: `product ${id}`, product_tmpl_id: id + 200 });
  store.insert('mrp.workcenter', { id: 1, working_state: 'normal' });
  store.insert('mrp.bom', { id: 1, product_qty: 1 });
  store.insert('mrp.bom.line', { id: 1, bom_id: 1, product_id: 4, product_qty: 4.2, product_uom_id: 5 });
  store.insert('stock.lot', { id: 30, name: 'HEAT-5512', product_id: 4, company_id: 1 });
  store.insert('stock.lot', { id: 31, name: 'FRM-2610-01', product_id: 3, company_id: 1 });
  store.insert('stock.quant', {
    id: 50,
    product_id: 4,
    location_id: STOCK,
    lot_id: 30,
    quantity: 100,
    product_uom_id: 5,
  });
  store.insert('stock.quant', {
    id: 51,
    product_id: 3,
    location_id: STOCK,
    lot_id: 31,
    quantity: 5,
    product_uom_id: 1,
  });
  store.insert('ir.model.data', { module: 'uom', name: 'product_uom_kgm', model: 'uom.uom', res_id: 12 });
  store.insert('ir.model.data', {
    module: 'mrp',
    name: 'block_reason7',
    model: 'mrp.workcenter.productivity.loss',
    res_id: 7,
  });
  store.insert('ir.model.data', { module: 'base', name: 'de', model: 'res.country', res_id: 57 });
  store.insert('ir.model.data', {
    module: 'maintenance',
    name: 'stage_3',
    model: 'maintenance.stage',
    res_id: 3,
  });
  for (const id of [1, 3]) store.insert('maintenance.stage', { id, name: `stage ${id}`, done: id === 3 });
}

function seedOrder(store: Store): void {
  store.insert('mrp.production', {
    id: 1,
    name: 'WH/MO/00001',
    state: 'confirmed',
    product_id: 3,
    product_qty: 10,
    product_uom_id: 1,
    bom_id: 1,
    company_id: 1,
    consumption: 'warning',
    location_src_id: STOCK,
    location_dest_id: STOCK,
    priority: '0',
  });
  const move = (id: number, product: number, quantity: number, unit: number, role: object) =>
    store.insert('stock.move', {
      id,
      product_id: product,
      product_uom_qty: quantity,
      product_uom: unit,
      state: 'confirmed',
      company_id: 1,
      ...role,
    });
  const goesIn = { raw_material_production_id: 1, location_id: STOCK, location_dest_id: PRODUCTION };
  const comesOut = { production_id: 1, location_id: PRODUCTION, location_dest_id: STOCK };
  move(11, 4, 42, 5, goesIn);
  move(12, 3, 10, 1, comesOut);
  move(13, 6, 1, 12, comesOut);
  const operation = { production_id: 1, workcenter_id: 1, product_uom_id: 1, is_user_working: false };
  store.insert('mrp.workorder', { id: 1, name: 'Cut tubes', operation_id: 1, state: 'ready', ...operation });
  const waiting = store.version === '19.0' ? 'blocked' : 'pending';
  store.insert('mrp.workorder', { id: 2, name: 'TIG weld', operation_id: 2, state: waiting, ...operation });
}

function seedTransfers(store: Store): void {
  const transfer = (id: number, name: string, code: string, origin: string, ends: object) =>
    store.insert('stock.picking', {
      id,
      name,
      origin,
      picking_type_id: KIND[code],
      picking_type_code: code,
      state: 'assigned',
      company_id: 1,
      ...ends,
    });
  const comesIn = { location_id: VENDORS, location_dest_id: STOCK };
  const goesOut = { location_id: STOCK, location_dest_id: CUSTOMERS };
  transfer(31, 'WH/IN/00031', 'incoming', 'PO-00044', comesIn);
  transfer(19, 'WH/OUT/00019', 'outgoing', 'S00021', goesOut);
  store.insert('purchase.order.line', { id: 61, product_id: 4 });
  store.insert('sale.order.line', { id: 71, product_id: 3 });
  const move = (id: number, picking: number, product: number, quantity: number, unit: number, ends: object) =>
    store.insert('stock.move', {
      id,
      picking_id: picking,
      product_id: product,
      product_uom_qty: quantity,
      product_uom: unit,
      state: 'assigned',
      company_id: 1,
      ...ends,
    });
  move(21, 31, 4, 120, 5, { ...comesIn, purchase_line_id: 61 });
  move(22, 19, 3, 1, 1, { ...goesOut, sale_line_id: 71 });
}

export function seedPlant(store: Store): void {
  seedMasters(store);
  seedOrder(store);
  seedTransfers(store);
}
