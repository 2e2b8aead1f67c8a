import { datetime, id, many2one, maybe, selection, text } from '../codecs.js';
import { odooRecord, type RecordOf } from '../record.js';

const lossType = maybe(selection('availability', 'performance', 'quality', 'productive'));

/** A time log of a work center: work and stops stand in one table, told apart by the type of their loss. */
export const MrpWorkcenterProductivity = odooRecord('mrp.workcenter.productivity', {
  id,
  workcenter_id: many2one('mrp.workcenter'),
  workorder_id: maybe(many2one('mrp.workorder')),
  loss_id: many2one('mrp.workcenter.productivity.loss'),
  loss_type: lossType,
  date_start: datetime,
  date_end: maybe(datetime),
  description: maybe(text),
  company_id: maybe(many2one('res.company')),
});
export type MrpWorkcenterProductivity = RecordOf<typeof MrpWorkcenterProductivity>;

/**
 * Whether time of this type is a stop. Odoo itself calls a work center blocked while a log runs that is
 * neither work (productive) nor slow work (performance).
 */
export const isStop = ({ loss_type }: Pick<MrpWorkcenterProductivity, 'loss_type'>): boolean =>
  loss_type !== 'productive' && loss_type !== 'performance';
