import {
  datetime,
  flag,
  float,
  id,
  ids,
  integer,
  keyword,
  many2one,
  maybe,
  selection,
  text,
} from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

export const WorkCenterMaster = odooRecord('mrp.workcenter', {
  id,
  name: text,
  code: maybe(text),
  active: flag,
  working_state: selection('normal', 'blocked', 'done'),
  time_efficiency: float,
  time_start: float,
  time_stop: float,
  default_capacity: float.optional(),
  company_id: maybe(many2one('res.company')),
  write_date: datetime,
});
export type WorkCenterMaster = RecordOf<typeof WorkCenterMaster>;

export const PartnerMaster = odooRecord('res.partner', {
  id,
  name: maybe(text),
  vat: maybe(text),
  is_company: flag,
  active: flag,
  supplier_rank: integer.optional(),
  customer_rank: integer.optional(),
  write_date: datetime,
});
export type PartnerMaster = RecordOf<typeof PartnerMaster>;

/** A bill of material as it is kept; modules add kinds, of which subcontracting is one. */
export const BomMaster = odooRecord('mrp.bom', {
  id,
  code: maybe(text),
  type: keyword,
  product_tmpl_id: many2one('product.template'),
  product_id: maybe(many2one('product.product')),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
  consumption: selection('flexible', 'warning', 'strict'),
  allow_operation_dependencies: flag,
  company_id: maybe(many2one('res.company')),
  write_date: datetime,
});
export type BomMaster = RecordOf<typeof BomMaster>;

export const BomLineMaster = odooRecord('mrp.bom.line', {
  id,
  bom_id: many2one('mrp.bom'),
  product_id: many2one('product.product'),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
  sequence: integer,
  operation_id: maybe(many2one('mrp.routing.workcenter')),
  bom_product_template_attribute_value_ids: ids('product.template.attribute.value'),
  write_date: datetime,
});
export type BomLineMaster = RecordOf<typeof BomLineMaster>;

export const BomByproductMaster = odooRecord('mrp.bom.byproduct', {
  id,
  bom_id: maybe(many2one('mrp.bom')),
  product_id: many2one('product.product'),
  product_qty: float,
  product_uom_id: many2one('uom.uom'),
  sequence: integer,
  operation_id: maybe(many2one('mrp.routing.workcenter')),
  cost_share: float,
  bom_product_template_attribute_value_ids: ids('product.template.attribute.value'),
  write_date: datetime,
});
export type BomByproductMaster = RecordOf<typeof BomByproductMaster>;

export const RoutingStep = odooRecord('mrp.routing.workcenter', {
  id,
  name: text,
  active: flag,
  sequence: integer,
  bom_id: many2one('mrp.bom'),
  workcenter_id: many2one('mrp.workcenter'),
  time_cycle: float,
  blocked_by_operation_ids: ids('mrp.routing.workcenter'),
  bom_product_template_attribute_value_ids: ids('product.template.attribute.value'),
  write_date: datetime,
});
export type RoutingStep = RecordOf<typeof RoutingStep>;

/** Which attributes make a product the variant it is. */
export const VariantValues = odooRecord('product.product', {
  id,
  product_tmpl_id: many2one('product.template'),
  product_template_attribute_value_ids: ids('product.template.attribute.value').optional(),
});
export type VariantValues = RecordOf<typeof VariantValues>;
