/*
 * What the quality modules keep. None of them is part of Odoo Community, and no server with them was at
 * hand: the columns are those of the published descriptions. A column that one edition or version lacks is
 * optional.
 */
import {
  anyRecord,
  datetime,
  flag,
  float,
  id,
  ids,
  keyword,
  many2one,
  maybe,
  references,
  selection,
  text,
} from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

const ENTERPRISE = 'quality_control';
const OCA = 'quality_control_oca';

/** What checks and alerts are about. Up to 18 they name one lot, in 19 they may name several. */
const pointers = {
  product_id: maybe(many2one('product.product')),
  lot_id: maybe(many2one('stock.lot')).optional(),
  lot_ids: references('stock.lot').optional(),
  picking_id: maybe(many2one('stock.picking')).optional(),
  production_id: maybe(many2one('mrp.production')).optional(),
  workorder_id: maybe(many2one('mrp.workorder')).optional(),
};

/** One look at one thing, and the judgement. */
export const QualityCheck = odooRecord(
  'quality.check',
  {
    id,
    name: maybe(text),
    title: maybe(text).optional(),
    quality_state: selection('none', 'pass', 'fail'),
    control_date: maybe(datetime),
    test_type: maybe(text).optional(),
    point_id: maybe(many2one('quality.point')),
    measure: float.optional(),
    norm_unit: maybe(text).optional(),
    tolerance_min: float.optional(),
    tolerance_max: float.optional(),
    additional_note: maybe(text).optional(),
    ...pointers,
    company_id: maybe(many2one('res.company')),
    write_date: datetime,
  },
  ENTERPRISE,
);
export type QualityCheck = RecordOf<typeof QualityCheck>;

/** Somebody reports that something is not as it ought to be. */
export const QualityAlert = odooRecord(
  'quality.alert',
  {
    id,
    name: text,
    title: maybe(text).optional(),
    stage_id: maybe(many2one('quality.alert.stage')),
    reason_id: maybe(many2one('quality.reason')),
    priority: maybe(keyword),
    date_close: maybe(datetime),
    ...pointers,
    partner_id: maybe(many2one('res.partner')).optional(),
    company_id: maybe(many2one('res.company')),
    create_date: datetime,
    write_date: datetime,
  },
  ENTERPRISE,
);
export type QualityAlert = RecordOf<typeof QualityAlert>;

/** An inspection of the community’s quality module: a test with its questions, about any record. */
export const QcInspection = odooRecord(
  'qc.inspection',
  {
    id,
    name: text,
    state: selection('draft', 'ready', 'waiting', 'success', 'failed', 'canceled'),
    date: datetime,
    object_id: maybe(anyRecord),
    product_id: maybe(many2one('product.product')),
    test: maybe(many2one('qc.test')),
    inspection_lines: ids('qc.inspection.line'),
    lot_id: maybe(many2one('stock.lot')).optional(),
    picking_id: maybe(many2one('stock.picking')).optional(),
    production_id: maybe(many2one('mrp.production')).optional(),
    company_id: maybe(many2one('res.company')),
    write_date: datetime,
  },
  OCA,
);
export type QcInspection = RecordOf<typeof QcInspection>;

/** One question of it and the answer. The limits are in the unit of the test, the value in its own. */
export const QcInspectionLine = odooRecord(
  'qc.inspection.line',
  {
    id,
    inspection_id: maybe(many2one('qc.inspection')),
    name: maybe(text),
    test_line: maybe(many2one('qc.test.question')),
    question_type: maybe(selection('qualitative', 'quantitative')),
    qualitative_value: maybe(many2one('qc.test.question.value')),
    quantitative_value: float,
    min_value: float,
    max_value: float,
    test_uom_id: maybe(many2one('uom.uom')),
    uom_id: maybe(many2one('uom.uom')),
    success: flag,
  },
  OCA,
);
export type QcInspectionLine = RecordOf<typeof QcInspectionLine>;
