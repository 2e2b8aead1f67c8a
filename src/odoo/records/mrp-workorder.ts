import { datetime, float, id, ids, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

/** One step of one order. Until the step is done, its dates are a plan. */
export const MrpWorkorder = odooRecord('mrp.workorder', {
  id,
  name: text,
  state: selection('pending', 'waiting', 'ready', 'progress', 'done', 'cancel'),
  production_id: many2one,
  workcenter_id: many2one,
  operation_id: maybe(many2one),
  product_uom_id: maybe(many2one),
  qty_produced: float,
  date_start: maybe(datetime),
  date_finished: maybe(datetime),
  duration_expected: float,
  blocked_by_workorder_ids: ids.optional(),
});
export type MrpWorkorder = RecordOf<typeof MrpWorkorder>;
