/** A small plant: one frame made of tubes, one order, one receipt and one delivery on the way. */
import type { Site } from '../../../src/sites/site.js';
import type { Store } from './store.js';

const STOCK = 8;
const QUARANTINE = 20;
const VENDORS = 4;
const CUSTOMERS = 5;
const PRODUCTION = 15;

const row = (odooId: number, name: string, code: string) => ({
  odooId,
  name,
  code,
  sure: 'certain' as const,
  needsPerson: false,
  why: 'Written by hand.',
});

const place = (
  id: number,
  code: string,
  usage: 'internal' | 'supplier' | 'customer' | 'production' | 'inventory',
) => ({
  ...row(id, code, code),
  usage,
});

/** Its crosswalk; one unit is known by its external id alone. */
export const PLANT: Site = {
  siteVersion: 1,
  plantId: 'NW-01',
  timeZone: 'Europe/Berlin',
  system: 'odoo',
  enterpriseHost: 'enterprise.example',
  odooVersion: '18.0',
  quantityDigits: 2,
  documentNames: [{ from: '/', to: '-' }],
  companies: [row(1, 'Northwind Cycles', 'NW-01')],
  items: [row(3, 'Frame', 'FRM-28-ST'), row(4, 'Tube', 'TUB-CRMO-254'), row(6, 'Chips', 'CHIPS')],
  units: [
    { ...row(1, 'Units', 'C62'), digits: 2 },
    { ...row(5, 'm', 'MTR'), digits: 2 },
    {
      externalId: 'uom.product_uom_kgm',
      name: 'kg',
      code: 'KGM',
      digits: 3,
      sure: 'certain',
      needsPerson: false,
      why: 'A standard unit.',
    },
  ],
  locations: [
    place(STOCK, 'WH-STOCK', 'internal'),
    place(19, 'WH-SHELF-A', 'internal'),
    place(QUARANTINE, 'WH-QUARANTINE', 'internal'),
    place(VENDORS, 'VENDORS', 'supplier'),
    place(CUSTOMERS, 'CUSTOMERS', 'customer'),
    place(PRODUCTION, 'PRODUCTION', 'production'),
    place(14, 'INV-LOSS', 'inventory'),
  ],
  quarantine: { code: 'WH-QUARANTINE', releasedTo: [{ decision: 'release', code: 'WH-STOCK' }] },
  workCenters: [row(1, 'Welding Cell 1', 'WC-WELD-1')],
  operations: [row(1, 'Cut tubes', 'CUT-TUBES'), row(2, 'TIG weld', 'TIG-WELD')],
  boms: [row(1, 'FRM-REV-B', 'FRM-REV-B')],
  partners: [row(7, 'Steelworks', 'STEELWORKS'), row(9, 'Shop', 'SHOP')],
  scrapReasons: [row(1, 'Damaged', 'damage')],
  equipment: [row(71, 'Welder', 'WELDER-07')],
  downtimeReasons: [
    { ...row(2, 'Equipment Failure', 'breakdown'), code: 'breakdown' },
    { ...row(9, 'Not yet known', 'unclassified'), code: 'unclassified' },
  ],
};

function seedMasters(store: Store): void {
  for (const id of [STOCK, 19, QUARANTINE, 14, PRODUCTION, 16, VENDORS, CUSTOMERS]) {
    store.insert('stock.location', {
      id,
      name: `place ${id}`,
      warehouse_id: [STOCK, 19, QUARANTINE].includes(id) ? 1 : false,
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
  const transfer = (id: number, name: string, code: string, origin: string) =>
    store.insert('stock.picking', {
      id,
      name,
      origin,
      picking_type_code: code,
      state: 'assigned',
      company_id: 1,
    });
  transfer(31, 'WH/IN/00031', 'incoming', 'PO-00044');
  transfer(19, 'WH/OUT/00019', 'outgoing', 'S00021');
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
  move(21, 31, 4, 120, 5, { location_id: VENDORS, location_dest_id: STOCK });
  move(22, 19, 3, 1, 1, { location_id: STOCK, location_dest_id: CUSTOMERS });
}

export function seedPlant(store: Store): void {
  seedMasters(store);
  seedOrder(store);
  seedTransfers(store);
}
