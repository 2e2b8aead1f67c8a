/**
 * A third plant, made up: two companies with a warehouse each, receipts and deliveries in three steps,
 * packages, goods of others, serial numbers, subcontracting, by-products, an unbuild, returns, drop
 * shipments, backorders of backorders, stock below zero. Records are written as the newest version names
 * them; `busyPlant` answers in the words of each version.
 */

import { toVersion } from '../../src/odoo/drift.js';
import type { OdooVersion } from '../../src/odoo/index.js';

type Raw = Record<string, unknown>;

const at = '2026-06-01 06:00:00';
const unit = [1, 'Units'];
const north = [1, 'Nord & Söhne / GmbH'];
const south = [2, 'Sud SARL'];

const product = (id: number, fields: Raw = {}): Raw => ({
  ...{ id, name: `Gerät ${id}`, default_code: `G-${id}`, barcode: false, type: 'consu', is_storable: true },
  ...{ tracking: 'none', uom_id: unit, active: true, product_tmpl_id: [id, 'G'], write_date: at },
  ...{ use_expiration_date: false, expiration_time: 0, ...fields },
});

const PLACES: readonly (readonly [number, string, string, unknown])[] = [
  [4, 'Vendors', 'supplier', false],
  [5, 'Customers', 'customer', false],
  [6, 'Inter-company transit', 'transit', false],
  [8, 'N/Stock/Regal 1/Fach é', 'internal', north],
  [9, 'N/Input', 'internal', north],
  [10, 'N/Quality Control', 'internal', north],
  [11, 'N/Output', 'internal', north],
  [12, 'N/Subcontracting', 'internal', north],
  [14, 'Inventory adjustment', 'inventory', north],
  [15, 'Production', 'production', north],
  [16, 'Scrap', 'inventory', north],
  [28, 'S/Stock', 'internal', south],
];
const places = PLACES.map(
  ([id, name, usage, company_id]): Raw => ({
    ...{ id, name, complete_name: name, usage, barcode: false, location_id: false, company_id },
    ...{ active: id !== 9, write_date: at },
  }),
);

const lot = (id: number, name: string, item: number): Raw => ({
  ...{ id, name, ref: false, product_id: [item, `G-${item}`], company_id: false, expiration_date: false },
  ...{ use_date: false, create_date: at, write_date: at },
});

const order = (id: number, name: string, fields: Raw = {}): Raw => ({
  ...{ id, name, state: 'done', product_id: [3, 'Gerät 3'], product_qty: 2, product_uom_id: unit },
  ...{ bom_id: false, lot_producing_ids: [], backorder_sequence: 0, date_start: at, date_finished: at },
  ...{ date_planned_start: at, date_planned_finished: at, date_deadline: false, origin: false },
  ...{ priority: '0', move_raw_ids: [], workorder_ids: [], company_id: north, create_date: at },
  ...{ write_date: at, ...fields },
});

const picking = (id: number, name: string, from: number, to: number, fields: Raw = {}): Raw => ({
  ...{ id, name, state: 'done', partner_id: [31, 'Lieferant'], origin: false, date_done: at },
  ...{ location_id: [from, 'from'], location_dest_id: [to, 'to'], company_id: north, write_date: at },
  ...fields,
});

interface Posting {
  readonly item: number;
  readonly quantity: number;
  readonly from: number;
  readonly to: number;
  readonly lot?: number;
  readonly state?: string;
  readonly move?: Raw;
  readonly line?: Raw;
}

const inOrder = (id: number): Raw => ({ raw_material_production_id: [id, 'order'] });
const outOf = (id: number, fields: Raw = {}): Raw => ({ production_id: [id, 'order'], ...fields });
const inPicking = (id: number, fields: Raw = {}): Raw => ({ picking_id: [id, 'picking'], ...fields });
const box = [7, 'BOX/7 ü'];
const lent = [33, 'Kunde mit Ware'];

/** In groups, each with what it is there for. */
export const BUSY: readonly Posting[] = [
  // a receipt in three steps, into a package, part of it later
  { item: 1, quantity: 6, from: 4, to: 9, move: inPicking(1) },
  { item: 1, quantity: 4, from: 4, to: 9, move: inPicking(2), line: { result_package_id: box } },
  { item: 1, quantity: 10, from: 9, to: 10, move: inPicking(3) },
  { item: 1, quantity: 10, from: 10, to: 8, move: inPicking(4), line: { date: '2026-06-01 07:00:00' } },
  { item: 1, quantity: 4, from: 4, to: 9, state: 'cancel', move: inPicking(5) },
  // goods of a customer
  { item: 1, quantity: 3, from: 4, to: 8, line: { owner_id: lent } },
  // serial numbers: in, through production, out
  { item: 2, quantity: 1, from: 4, to: 8, lot: 1 },
  { item: 2, quantity: 1, from: 4, to: 8, lot: 2 },
  { item: 2, quantity: 1, from: 8, to: 15, lot: 1, move: inOrder(1) },
  { item: 3, quantity: 1, from: 15, to: 8, lot: 3, move: outOf(1) },
  { item: 3, quantity: 1, from: 15, to: 8, lot: 4, move: outOf(2) },
  { item: 4, quantity: 0.5, from: 15, to: 8, move: outOf(1, { byproduct_id: [1, 'by'] }) },
  // used more than there was
  { item: 5, quantity: 7, from: 8, to: 15, move: inOrder(2) },
  // a subcontractor: components lie with him, what he makes comes back by a receipt
  { item: 1, quantity: 2, from: 8, to: 12, move: inPicking(6) },
  { item: 1, quantity: 2, from: 12, to: 15, move: inOrder(4) },
  { item: 6, quantity: 2, from: 15, to: 12, move: outOf(4) },
  { item: 6, quantity: 2, from: 12, to: 9, move: inPicking(7) },
  // taken apart again
  {
    item: 3,
    quantity: 1,
    from: 8,
    to: 15,
    lot: 3,
    move: { unbuild_id: [1, 'UB/1'], production_id: [1, 'o'] },
  },
  { item: 2, quantity: 1, from: 15, to: 8, lot: 1, move: { unbuild_id: [1, 'UB/1'] } },
  // out in two steps, back from the customer, back to the supplier, never here at all
  { item: 2, quantity: 1, from: 8, to: 11, lot: 2, move: inPicking(8) },
  { item: 2, quantity: 1, from: 11, to: 5, lot: 2, move: inPicking(9) },
  { item: 2, quantity: 1, from: 5, to: 8, lot: 2, move: inPicking(10) },
  { item: 1, quantity: 1, from: 8, to: 4, move: inPicking(11) },
  { item: 7, quantity: 5, from: 4, to: 5, move: inPicking(12) },
  // between companies, on the way
  { item: 1, quantity: 2, from: 8, to: 6, move: inPicking(13) },
  {
    item: 1,
    quantity: 1,
    from: 6,
    to: 28,
    move: inPicking(14, { company_id: south }),
    line: { company_id: south },
  },
  // scrapped out of a transfer; a count; nothing
  { item: 1, quantity: 1, from: 8, to: 16, move: inPicking(3, { scrap_ids: [[1, 'SP/1']], scrapped: true }) },
  { item: 1, quantity: 1, from: 14, to: 8, move: { is_inventory: true } },
  { item: 1, quantity: 0, from: 8, to: 14, move: { is_inventory: true } },
  // consumables move and are never stocked; a kit leaves as its parts
  { item: 8, quantity: 9, from: 4, to: 8 },
  { item: 4, quantity: 0.5, from: 8, to: 5, move: inPicking(15, { bom_line_id: [1, 'kit'] }) },
];

const moveOf = ({ item, quantity, from, to, state, move }: Posting, i: number): Raw => ({
  ...{ id: i + 1, state: state ?? 'done', product_id: [item, 'p'], product_uom: unit, quantity },
  ...{ product_uom_qty: quantity, reference: `R/${i}`, date: at, location_id: [from, 'from'] },
  ...{ location_dest_id: [to, 'to'], raw_material_production_id: false, production_id: false },
  ...{ workorder_id: false, operation_id: false, bom_line_id: false, byproduct_id: false },
  ...{ unbuild_id: false, consume_unbuild_id: false, scrap_ids: [], scrapped: false, is_inventory: false },
  ...{ picking_id: false, move_line_ids: [i + 1], company_id: north, ...move },
});

const lineOf = ({ item, quantity, from, to, lot: lotId, state, line }: Posting, i: number): Raw => ({
  ...{ id: i + 1, move_id: [i + 1, 'move'], state: state ?? 'done', product_id: [item, 'p'], quantity },
  ...{
    product_uom_id: unit,
    lot_id: lotId === undefined ? false : [lotId, 'l'],
    location_id: [from, 'from'],
  },
  ...{ location_dest_id: [to, 'to'], package_id: false, result_package_id: false, owner_id: false },
  ...{ reference: `R/${i}`, date: at, company_id: north, ...line },
});

/** The books as Odoo would keep them after these postings, counted by hand. */
const QUANTS: readonly (readonly [number, number, number, Raw?])[] = [
  [1, 9, -4],
  [1, 9, 4, { package_id: box }],
  [1, 8, 5],
  [1, 8, 3, { owner_id: lent }],
  [1, 6, 1],
  [1, 28, 1, { company_id: south }],
  [2, 8, 1, { lot_id: [1, 'l'] }],
  [2, 8, 1, { lot_id: [2, 'l'] }],
  [3, 8, 1, { lot_id: [4, 'l'] }],
  [5, 8, -7],
  [6, 9, 2],
  [3, 8, 0, { lot_id: [3, 'l'] }],
  [1, 4, -10],
];

const quantOf = ([item, place, quantity, fields]: (typeof QUANTS)[number], i: number): Raw => ({
  ...{ id: i + 1, product_id: [item, 'p'], location_id: [place, 'l'], lot_id: false, package_id: false },
  ...{ owner_id: false, quantity, reserved_quantity: 0, product_uom_id: unit, company_id: north },
  ...{ write_date: at, ...fields },
});

const TABLES: Readonly<Record<string, readonly Raw[]>> = {
  'product.product': [
    ...[product(1), product(2, { tracking: 'serial' }), product(3, { tracking: 'serial' }), product(4)],
    ...[product(5, { active: false }), product(6), product(7), product(8, { is_storable: false })],
  ],
  'res.partner': [31, 32, 33].map((id) => ({
    ...{ id, name: `Partner ${id}`, vat: false, is_company: true, active: id !== 33, write_date: at },
  })),
  'stock.location': places,
  'stock.lot': [lot(1, 'SN/001', 2), lot(2, 'SN 002 ß', 2), lot(3, 'SN/001', 3), lot(4, 'SN-004', 3)],
  'mrp.production': [
    order(1, 'N/MO/1-001', { backorder_sequence: 1, lot_producing_ids: [[3, 'l']], product_qty: 1 }),
    order(2, 'N/MO/1-002', { backorder_sequence: 2, lot_producing_ids: [[4, 'l']], product_qty: 1 }),
    order(3, 'N/MO/1-003', { backorder_sequence: 3, state: 'cancel', product_qty: 4 }),
    order(4, 'N/SBC/4', { product_id: [6, 'Gerät 6'] }),
  ],
  'stock.picking': [
    ...[picking(1, 'N/IN/1', 4, 9), picking(2, 'N/IN/2', 4, 9), picking(3, 'N/QC/3', 9, 10)],
    ...[picking(4, 'N/STOR/4', 10, 8), picking(5, 'N/IN/5', 4, 9, { state: 'cancel', date_done: false })],
    ...[picking(6, 'N/RES/6', 8, 12), picking(7, 'N/IN/7', 12, 9), picking(8, 'N/PICK/8', 8, 11)],
    ...[picking(9, 'N/OUT/9', 11, 5, { partner_id: [32, 'Kunde'] }), picking(10, 'N/IN/10', 5, 8)],
    ...[picking(11, 'N/OUT/11', 8, 4), picking(12, 'N/DS/12', 4, 5), picking(13, 'N/OUT/13', 8, 6)],
    ...[picking(14, 'S/IN/14', 6, 28, { company_id: south })],
    ...[picking(15, 'N/OUT/15', 8, 5, { partner_id: false })],
  ],
  'stock.scrap': [
    {
      ...{ id: 1, name: 'SP/1', state: 'done', product_id: [1, 'p'], scrap_qty: 1, product_uom_id: unit },
      ...{ lot_id: false, location_id: [8, 'l'], scrap_location_id: [16, 's'], production_id: false },
      ...{ workorder_id: false, date_done: at, origin: 'gefallen', scrap_reason_tag_ids: [] },
      ...{ company_id: north },
    },
  ],
  'stock.move': BUSY.map(moveOf),
  'stock.move.line': BUSY.map(lineOf),
  'stock.quant': QUANTS.map(quantOf),
};

const units = (version: OdooVersion): Raw => ({
  ...{ id: 1, name: 'Units', factor: 1, rounding: 0.01, active: true, write_date: at },
  ...(version === '19.0'
    ? { relative_uom_id: false, relative_factor: 1 }
    : { category_id: [1, 'Unit'], uom_type: 'reference', factor_inv: 1 }),
});

const bare = (list: unknown): unknown => (list as readonly (readonly [number, string])[]).map(([id]) => id);

/** Lists are ids; where a version has one record instead of a list, it comes with its label. */
function typed(it: Raw, version: OdooVersion): Raw {
  if (version === '16.0' && it.scrap_ids) return { ...it, scrap_ids: bare(it.scrap_ids) };
  if (version === '19.0' && it.lot_producing_ids)
    return { ...it, lot_producing_ids: bare(it.lot_producing_ids) };
  const isOldStock = ['16.0', '17.0'].includes(version) && it.is_storable === true;
  return isOldStock ? { ...it, type: 'product' } : it;
}

/** The answers of that plant, as a version gives them. */
export const busyPlant = (version: OdooVersion): Readonly<Record<string, Raw[]>> => ({
  'uom.uom': [units(version)],
  ...Object.fromEntries(
    Object.entries(TABLES).map(([model, rows]) => [
      model,
      rows.map((it) => toVersion(model, version, typed(it, version))),
    ]),
  ),
});
