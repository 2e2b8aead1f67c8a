import type { Converter, FieldDrift, FieldThere } from './drift.js';

/** A single record, told as the list of one that other versions tell; an empty field is an empty list. */
const ONE_AS_LIST: Converter = {
  read: (one) => (one === false ? [] : Array.isArray(one) ? [one] : one),
  write: (list) => (Array.isArray(list) ? (list[0] ?? false) : list),
};

const one = (name: string, relation: string): FieldThere => ({
  name,
  kind: { types: ['many2one'], relation },
  converter: ONE_AS_LIST,
});
const keys = (...of: readonly string[]): FieldThere => ({ kind: { types: ['selection'], keys: of } });
const pointsTo = (relation: string): FieldThere => ({ kind: { types: ['many2one'], relation } });

const absentBefore18 = { '16.0': null, '17.0': null };
const onlyIn16 = { '17.0': null, '18.0': null, '19.0': null };
const package19 = {
  there: { '19.0': pointsTo('stock.package') },
  note: '19 calls the model of packages stock.package, before it was stock.quant.package.',
};
const before19 = { '19.0': null };
const from19 = { '16.0': null, '17.0': null, '18.0': null };

/** Every field of the records that a version names, keeps or lacks otherwise; records are written once. */
export const FIELD_DRIFT: readonly FieldDrift[] = [
  {
    model: 'mrp.production',
    field: 'date_planned_start',
    there: onlyIn16,
    note: '16 keeps the plan in a field of its own until work begins, then overwrites it too.',
  },
  {
    model: 'mrp.production',
    field: 'date_planned_finished',
    there: onlyIn16,
    note: '16 keeps the plan in a field of its own until work begins, then overwrites it too.',
  },
  {
    model: 'mrp.production',
    field: 'lot_producing_ids',
    there: {
      '16.0': one('lot_producing_id', 'stock.lot'),
      '17.0': one('lot_producing_id', 'stock.lot'),
      '18.0': one('lot_producing_id', 'stock.lot'),
    },
    note: '19 gives an order several finished lots, before it had one.',
  },
  {
    model: 'mrp.workcenter',
    field: 'default_capacity',
    there: { '19.0': null },
    note: '19 keeps how much a work center makes at once in mrp.workcenter.capacity, by product.',
  },
  {
    model: 'mrp.workorder',
    field: 'state',
    there: {
      '16.0': keys('pending', 'waiting', 'ready', 'progress', 'done', 'cancel'),
      '17.0': keys('pending', 'waiting', 'ready', 'progress', 'done', 'cancel'),
      '18.0': keys('pending', 'waiting', 'ready', 'progress', 'done', 'cancel'),
      '19.0': keys('blocked', 'ready', 'progress', 'done', 'cancel'),
    },
    note: '19 says blocked for pending; a step that lacks components is ready there, no longer waiting.',
  },
  {
    model: 'product.product',
    field: 'is_storable',
    there: absentBefore18,
    note: '16 and 17 keep storable goods as type "product"; from 18 on as type "consu" with is_storable.',
  },
  {
    model: 'product.product',
    field: 'type',
    there: {
      '16.0': keys('consu', 'service', 'product'),
      '17.0': keys('consu', 'service', 'product'),
      '18.0': keys('consu', 'service', 'combo'),
      '19.0': keys('consu', 'service', 'combo'),
    },
    note: '18 has no type "product" any more; it adds "combo".',
  },
  {
    model: 'purchase.order',
    field: 'state',
    there: { '19.0': keys('draft', 'sent', 'to approve', 'purchase', 'cancel') },
    note: '19 locks an order with a field of its own; before, a locked order is done.',
  },
  {
    model: 'purchase.order.line',
    field: 'product_uom_id',
    there: {
      '16.0': { name: 'product_uom' },
      '17.0': { name: 'product_uom' },
      '18.0': { name: 'product_uom' },
    },
    note: '19 names the unit of a line as other models do.',
  },
  {
    model: 'purchase.order.line',
    field: 'discount',
    there: { '16.0': null },
    note: '16 gives no discount on a purchase.',
  },
  {
    model: 'stock.move',
    field: 'quantity',
    there: { '16.0': { name: 'quantity_done' } },
    note: '16 counts what is done apart from what is reserved; from 17 on the state tells which it is.',
  },
  {
    model: 'stock.move',
    field: 'scrap_ids',
    there: {
      '17.0': one('scrap_id', 'stock.scrap'),
      '18.0': one('scrap_id', 'stock.scrap'),
      '19.0': one('scrap_id', 'stock.scrap'),
    },
    note: '16 lists the scrap orders of a move, from 17 on it has one.',
  },
  {
    model: 'stock.move',
    field: 'scrapped',
    there: { '19.0': null },
    note: '19 has no scrap locations; only the scrap order marks a scrap.',
  },
  {
    model: 'stock.move.line',
    field: 'quantity',
    there: { '16.0': { name: 'qty_done' } },
    note: '16 counts what is done apart from what is reserved; from 17 on the state tells which it is.',
  },
  { model: 'stock.move.line', field: 'package_id', ...package19 },
  { model: 'stock.move.line', field: 'result_package_id', ...package19 },
  { model: 'stock.quant', field: 'package_id', ...package19 },
  {
    model: 'stock.scrap',
    field: 'scrap_reason_tag_ids',
    there: absentBefore18,
    note: '16 and 17 have no reason tags; the reason is the free text in origin.',
  },
  {
    model: 'uom.uom',
    field: 'category_id',
    there: before19,
    note: '19 has no categories: units that descend from one root convert into each other.',
  },
  {
    model: 'uom.uom',
    field: 'uom_type',
    there: before19,
    note: '19 tells no side of the reference; its factor counts root units in one unit.',
  },
  {
    model: 'uom.uom',
    field: 'factor_inv',
    there: before19,
    note: '19 has only factor, which is the inverse of what 16 to 18 call factor.',
  },
  {
    model: 'uom.uom',
    field: 'relative_uom_id',
    there: from19,
    note: '19 says a unit in any other unit, not only in the reference; the root is said in none.',
  },
  {
    model: 'uom.uom',
    field: 'relative_factor',
    there: from19,
    note: '19 says how many of that other unit one of this unit is.',
  },
];
