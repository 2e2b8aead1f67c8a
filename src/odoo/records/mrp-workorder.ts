import { datetime, float, id, ids, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** One step of one order. Until the step is done, its dates are a plan. */
export const MrpWorkorder = odooRecord('mrp.workorder', {
  id,
  name: text,
  state: selection('pending', 'waiting', 'blocked', 'ready', 'progress', 'done', 'cancel'),
  production_id: many2one('mrp.production'),
  workcenter_id: many2one('mrp.workcenter'),
  operation_id: maybe(many2one('mrp.routing.workcenter')),
  product_uom_id: maybe(many2one('uom.uom')),
  qty_produced: float,
  date_start: maybe(datetime),
  date_finished: maybe(datetime),
  duration_expected: float,
  blocked_by_workorder_ids: ids('mrp.workorder').optional(),
  write_date: datetime.optional(),
});
export type MrpWorkorder = RecordOf<typeof MrpWorkorder>;
