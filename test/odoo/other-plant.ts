/**
 * Another plant, made up: bakery goods by weight, volume and box, products without a reference, lots as people write them,
 * by-products, an order split twice. Records have the fields that Odoo 18 answers and the maps read.
 */
type Raw = Record<string, unknown>;

const at = '2026-05-04 06:00:00';
const company = [1, 'Boulangerie Émile'];
const unit = {
  kg: [12, 'kg'],
  g: [13, 'g'],
  l: [10, 'L'],
  each: [1, 'Units'],
  box: [30, 'Box of 12'],
  box24: [31, 'Box of 24'],
};

const uom = (
  id: number,
  name: string,
  category: number,
  type: string,
  factor: number,
  inverse: number,
  rounding = 0.01,
): Raw => ({
  id,
  name,
  category_id: [category, `category ${category}`],
  uom_type: type,
  factor,
  factor_inv: inverse,
  rounding,
  active: true,
  write_date: at,
});

const product = (id: number, name: string, fields: Raw): Raw => ({
  id,
  name,
  display_name: name,
  default_code: false,
  barcode: false,
  type: 'consu',
  is_storable: true,
  tracking: 'lot',
  uom_id: unit.kg,
  active: true,
  product_tmpl_id: [id + 100, name],
  use_expiration_date: false,
  expiration_time: 0,
  write_date: at,
  ...fields,
});

export const products: Raw[] = [
  product(1, 'Crème pâtissière / vanille', {}),
  product(2, 'Farine T55', { default_code: 'FAR 55/A' }),
  product(3, 'Lait entier', { barcode: '4006381333931', uom_id: unit.l }),
  product(4, 'Éclair', { default_code: 'ECL-1', uom_id: unit.each, tracking: 'none' }),
  product(5, 'Éclair (ancien)', {
    default_code: 'ECL-1',
    uom_id: unit.each,
    tracking: 'none',
    active: false,
  }),
  product(6, 'Son de blé', { default_code: 'SON' }),
  product(7, 'Papier', { default_code: 'PAP', is_storable: false, tracking: 'none', uom_id: unit.each }),
];

const lot = (id: number, name: string, productId: number): Raw => ({
  id,
  name,
  ref: false,
  product_id: [productId, `product ${productId}`],
  company_id: false,
  expiration_date: '2026-05-31 22:30:00',
  use_date: false,
  create_date: at,
  write_date: at,
});

export const lots: Raw[] = [
  lot(1, 'Lot 7/2026 été', 1),
  lot(2, 'FARINE 2026-05 n°1', 2),
  lot(3, 'MILK/0001', 3),
  lot(4, 'SON 1', 6),
  lot(5, 'De\u0301compose\u0301', 2),
];

const place = (id: number, name: string, usage: string): Raw => ({
  id,
  name,
  complete_name: name,
  usage,
  barcode: false,
  location_id: false,
  company_id: company,
  active: true,
  write_date: at,
});

const locations: Raw[] = [
  place(4, 'Partners/Vendors', 'supplier'),
  place(8, 'BE/Stock', 'internal'),
  place(9, 'BE/Quarantaine', 'internal'),
  place(14, 'Virtual Locations/Inventory adjustment', 'inventory'),
  place(15, 'Virtual Locations/Production', 'production'),
];

const production = (id: number, name: string, fields: Raw): Raw => ({
  id,
  name,
  state: 'done',
  product_id: [1, 'Crème pâtissière / vanille'],
  product_qty: 10.5,
  product_uom_id: unit.kg,
  bom_id: [1, 'Crème'],
  lot_producing_id: [1, 'Lot 7/2026 été'],
  backorder_sequence: 0,
  date_start: at,
  date_finished: '2026-05-04 07:30:00',
  date_deadline: false,
  origin: false,
  priority: '0',
  move_raw_ids: [],
  workorder_ids: [],
  company_id: company,
  create_date: at,
  write_date: at,
  ...fields,
});

export const productions: Raw[] = [
  production(1, 'MO 2026/7-001', { backorder_sequence: 1, product_qty: 10.5, workorder_ids: [1] }),
  production(2, 'MO 2026/7-002', { backorder_sequence: 2, product_qty: 4.25, workorder_ids: [2] }),
  production(3, 'MO 2026/7-003', {
    backorder_sequence: 3,
    product_qty: 0.25,
    state: 'cancel',
    lot_producing_id: false,
    workorder_ids: [3],
  }),
  production(4, 'MO 2026/8', {
    state: 'draft',
    lot_producing_id: false,
    bom_id: false,
    date_finished: false,
  }),
];

const workorder = (id: number, order: number, fields: Raw): Raw => ({
  id,
  name: 'Cuisson à 85°',
  state: 'done',
  production_id: [order, 'order'],
  workcenter_id: [1, 'Marmite'],
  operation_id: [7, 'Cuisson à 85°'],
  product_uom_id: unit.kg,
  qty_produced: 10.5,
  date_start: at,
  date_finished: '2026-05-04 07:00:00',
  duration_expected: 60.5,
  blocked_by_workorder_ids: [],
  ...fields,
});

interface Posting {
  readonly id: number;
  readonly product: number;
  readonly quantity: number;
  readonly unit: unknown;
  readonly lot?: number;
  readonly from: number;
  readonly to: number;
  readonly move?: Raw;
  readonly state?: string;
}

export const postings: Posting[] = [
  { id: 1, product: 2, quantity: 25.125, unit: unit.kg, lot: 2, from: 4, to: 8 },
  { id: 2, product: 3, quantity: 12.5, unit: unit.l, lot: 3, from: 4, to: 8 },
  { id: 3, product: 4, quantity: 40, unit: unit.box, from: 4, to: 8 },
  { id: 4, product: 4, quantity: 2, unit: unit.box24, from: 4, to: 8 },
  {
    id: 5,
    product: 2,
    quantity: 480.00000000000006,
    unit: unit.g,
    lot: 2,
    from: 8,
    to: 15,
    move: { raw_material_production_id: [1, 'x'] },
  },
  {
    id: 6,
    product: 3,
    quantity: 1.33,
    unit: unit.l,
    lot: 3,
    from: 8,
    to: 15,
    move: { raw_material_production_id: [1, 'x'] },
  },
  {
    id: 7,
    product: 1,
    quantity: 10.5,
    unit: unit.kg,
    lot: 1,
    from: 15,
    to: 8,
    move: { production_id: [1, 'x'] },
  },
  {
    id: 8,
    product: 6,
    quantity: 0.005,
    unit: unit.kg,
    lot: 4,
    from: 15,
    to: 8,
    move: { production_id: [1, 'x'], byproduct_id: [1, 'son'] },
  },
  {
    id: 9,
    product: 1,
    quantity: 4.25,
    unit: unit.kg,
    lot: 1,
    from: 15,
    to: 8,
    move: { production_id: [2, 'x'] },
  },
  {
    id: 10,
    product: 2,
    quantity: 3,
    unit: unit.kg,
    lot: 2,
    from: 8,
    to: 15,
    state: 'assigned',
    move: { raw_material_production_id: [4, 'x'] },
  },
  { id: 11, product: 2, quantity: 1, unit: unit.kg, lot: 5, from: 14, to: 8 },
  { id: 12, product: 2, quantity: 1, unit: unit.kg, lot: 2, from: 8, to: 9 },
];

const moveOf = ({ id, product: item, quantity, unit: uom_, from, to, move, state }: Posting): Raw => ({
  id,
  state: state ?? 'done',
  product_id: [item, 'label'],
  product_uom: uom_,
  product_uom_qty: quantity,
  quantity,
  reference: `REF/${id}`,
  date: '2026-05-04 08:00:00',
  location_id: [from, 'label'],
  location_dest_id: [to, 'label'],
  raw_material_production_id: false,
  production_id: false,
  workorder_id: false,
  operation_id: false,
  bom_line_id: false,
  byproduct_id: false,
  unbuild_id: false,
  consume_unbuild_id: false,
  scrap_id: false,
  scrapped: false,
  is_inventory: false,
  picking_id: false,
  move_line_ids: [id],
  company_id: company,
  ...move,
});

const lineOf = ({ id, product: item, quantity, unit: uom_, lot: lotId, from, to, state }: Posting): Raw => ({
  id,
  move_id: [id, 'move'],
  state: state ?? 'done',
  product_id: [item, 'label'],
  product_uom_id: uom_,
  quantity,
  lot_id: lotId === undefined ? false : [lotId, 'a label in another language'],
  location_id: [from, 'label'],
  location_dest_id: [to, 'label'],
  package_id: false,
  result_package_id: false,
  owner_id: false,
  reference: `REF/${id}`,
  date: '2026-05-04 08:00:00',
  company_id: company,
});

const quant = (
  id: number,
  item: number,
  where: number,
  amount: number,
  unit_: unknown,
  lotId?: number,
): Raw => ({
  id,
  product_id: [item, 'label'],
  location_id: [where, 'label'],
  lot_id: lotId === undefined ? false : [lotId, 'label'],
  package_id: false,
  owner_id: false,
  quantity: amount,
  reserved_quantity: item === 2 ? 3 : 0,
  product_uom_id: unit_,
  company_id: company,
  write_date: at,
});

/** What the postings leave behind: 40 boxes of 12 and 2 of 24 are 528 pieces; mirror images do not count. */
export const quants: Raw[] = [
  quant(1, 4, 8, 528, unit.each),
  quant(2, 2, 8, 23.645000000000003, unit.kg, 2),
  quant(3, 2, 9, 1, unit.kg, 2),
  quant(4, 3, 8, 11.17, unit.l, 3),
  quant(5, 1, 8, 10.5, unit.kg, 1),
  quant(6, 1, 8, 4.25, unit.kg, 1),
  quant(7, 6, 8, 0.005, unit.kg, 4),
  quant(8, 2, 4, -25.125, unit.kg, 2),
];

/** The answers of this plant, by model. */
export const otherPlant: Readonly<Record<string, Raw[]>> = {
  'decimal.precision': [{ id: 1, name: 'Product Unit of Measure', digits: 3 }],
  'uom.uom': [
    uom(1, 'Units', 1, 'reference', 1, 1),
    uom(10, 'L', 6, 'reference', 1, 1),
    uom(12, 'kg', 2, 'reference', 1, 1),
    uom(13, 'g', 2, 'smaller', 1000, 0.001),
    uom(30, 'Box of 12', 1, 'bigger', 0.08333333333333333, 12),
    uom(31, 'Box of 24', 1, 'bigger', 0.041666666666666664, 24),
    uom(32, 'Fournée', 9, 'reference', 1, 1),
  ],
  'product.product': products,
  'stock.lot': lots,
  'stock.location': locations,
  'mrp.workcenter': [
    {
      id: 1,
      name: 'Marmite',
      code: false,
      active: true,
      working_state: 'blocked',
      time_efficiency: 87.5,
      time_start: 12.5,
      time_stop: 0,
      default_capacity: 1,
      company_id: false,
      write_date: at,
    },
  ],
  'mrp.bom': [
    {
      id: 1,
      code: false,
      type: 'normal',
      product_tmpl_id: [101, 'Crème'],
      product_id: false,
      product_qty: 2,
      product_uom_id: unit.kg,
      consumption: 'flexible',
      allow_operation_dependencies: false,
      company_id: company,
      write_date: at,
    },
  ],
  'mrp.production': productions,
  'mrp.workorder': [
    workorder(1, 1, {}),
    workorder(2, 2, { qty_produced: 4.25 }),
    workorder(3, 3, { state: 'cancel' }),
  ],
  'stock.quant': quants,
  'stock.move': postings.map(moveOf),
  'stock.move.line': postings.map(lineOf),
};
