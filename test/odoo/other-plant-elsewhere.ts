/**
 * The made-up plant as 16 and 19 would answer it: other names, other shapes, other units; archived units that nobody
 * read, a field of a module that is not there, an order with two finished lots, a used amount over the needed one.
 */
import { otherPlant } from './other-plant.js';

type Raw = Record<string, unknown>;
type Plant = Readonly<Record<string, Raw[]>>;

const rows = (model: string): Raw[] => otherPlant[model] ?? [];
const without = (row: Raw, ...names: string[]): Raw =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const billed = {
  consumption: 'strict',
  allow_operation_dependencies: false,
  company_id: false,
  write_date: '2026-05-04 06:00:00',
};
const listed = {
  sequence: 1,
  operation_id: false,
  bom_product_template_attribute_value_ids: [],
  write_date: '2026-05-04 07:00:00',
};

/** The amount that was used of each component is not the one that was needed. */
const recipe: Plant = {
  'mrp.bom': [
    {
      ...{ id: 1, code: false, type: 'normal', product_tmpl_id: [101, 'Crème'], product_id: false },
      ...{ product_qty: 2, product_uom_id: [12, 'kg'] },
      ...billed,
    },
    {
      ...{ id: 2, code: 'KIT', type: 'phantom', product_tmpl_id: [104, 'Éclair'], product_id: false },
      ...{ product_qty: 1, product_uom_id: [1, 'Units'] },
      ...billed,
    },
  ],
  'mrp.bom.line': [
    { id: 1, bom_id: [1, 'B'], product_id: [2, 'F'], product_qty: 90, product_uom_id: [13, 'g'] },
    { id: 2, bom_id: [1, 'B'], product_id: [4, 'É'], product_qty: 1, product_uom_id: [1, 'Units'] },
    { id: 3, bom_id: [2, 'KIT'], product_id: [3, 'L'], product_qty: 0.25, product_uom_id: [10, 'L'] },
  ].map((it) => ({ ...it, ...listed })),
};

const bomLineOf = (move: Raw): Raw =>
  move.raw_material_production_id ? { bom_line_id: [move.id === 5 ? 1 : 3, 'line'] } : {};

const move16 = (it: Raw): Raw => ({
  ...without(it, 'quantity', 'scrap_id'),
  ...bomLineOf(it),
  quantity_done: it.state === 'done' ? it.quantity : 0,
  scrap_ids: [],
});

/** 16 tells what is done apart from what is reserved, and what is planned apart from what happened. */
export const otherPlant16: Plant = {
  ...otherPlant,
  ...recipe,
  'product.product': rows('product.product').map((it) => ({
    ...without(it, 'is_storable', 'use_expiration_date', 'expiration_time'),
    type: it.is_storable ? 'product' : 'consu',
  })),
  'mrp.production': rows('mrp.production').map((it) => ({
    ...it,
    move_raw_ids: it.id === 1 ? [5, 6] : [],
    date_planned_start: '2026-05-03 04:00:00',
    date_planned_finished: '2026-05-03 05:00:00',
    ...(it.state === 'draft' ? { date_start: false, date_finished: false } : {}),
  })),
  'stock.move': rows('stock.move').map(move16),
  'stock.move.line': rows('stock.move.line').map((it) => ({
    ...without(it, 'quantity'),
    qty_done: it.state === 'done' ? it.quantity : 0,
  })),
};

const uom = (id: number, name: string, parent: [number, string] | false, factor: number) => ({
  ...{ id, name, relative_uom_id: parent, relative_factor: factor, factor },
  ...{ rounding: 0.001, active: true, write_date: '2026-05-04 06:00:00' },
});

/** 19 roots mass in grams and volume in millilitres; both roots are archived here, and nobody read them. */
export const otherPlant19: Plant = {
  ...otherPlant,
  'decimal.precision': [{ id: 1, name: 'Product Unit', digits: 3 }],
  'ir.model.data': [
    ['product_uom_gram', 13],
    ['product_uom_milliliter', 9],
  ].map(([name, id]) => ({ id, module: 'uom', name, model: 'uom.uom', res_id: id })),
  'uom.uom': [
    uom(1, 'Units', false, 1),
    uom(10, 'L', [9, 'ml'], 1000),
    uom(12, 'kg', [13, 'g'], 1000),
    uom(30, 'Box of 12', [1, 'Units'], 12),
    uom(31, 'Box of 24', [30, 'Box of 12'], 2),
  ],
  'mrp.workcenter': rows('mrp.workcenter').map((it) => without(it, 'default_capacity')),
  'stock.lot': [...rows('stock.lot'), { ...rows('stock.lot')[0], id: 6, name: 'Lot 8/2026 été' }],
  'stock.location': rows('stock.location').map((it) => ({
    ...it,
    complete_name: String(it.complete_name).replace(/^(Virtual Locations|Partners)\//, ''),
  })),
  'mrp.production': rows('mrp.production').map((it) => ({
    ...without(it, 'lot_producing_id'),
    lot_producing_ids: it.state === 'done' ? [1, 6] : [],
  })),
  'mrp.workorder': rows('mrp.workorder').map((it) =>
    it.state === 'cancel' ? { ...it, state: 'blocked' } : it,
  ),
  'stock.move': rows('stock.move').map((it) => without(it, 'scrapped')),
};
