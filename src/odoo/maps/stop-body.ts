import type { Many2one } from '../codecs.js';
import type { OrderFamily } from '../families.js';
import type { MrpWorkcenterProductivity } from '../records/mrp-workcenter-productivity.js';
import { rulesFor, siteRow } from '../rules.js';
import { eventTold, recordCode, shortText } from './commons.js';

/** A stop with the order it interrupted. */
export interface KnownStop extends MrpWorkcenterProductivity {
  readonly family: OrderFamily | undefined;
  readonly company_id: Many2one | undefined;
}

const MODEL = 'mrp.workcenter.productivity';
const { derived, from } = rulesFor<KnownStop>();

/** What the beginning and the end of a stop say alike. */
export const stopBody = {
  ...eventTold<KnownStop>(MODEL),
  notes: derived(['description'], 'the remark on the time log', (it) => shortText(it.description, 1000)),
  downtimeId: derived(['id'], 'the time log: it has no number', (it, at) => recordCode(at, MODEL, it.id)),
  equipmentId: derived(
    ['workcenter_id'],
    'the work center as a whole, or what its row in "workCenters" says stands still with it',
    (it, at) => {
      const { id, label } = it.workcenter_id;
      const row = siteRow(at, 'workCenters', 'workcenter_id', id, label);
      return row?.equipmentId ?? row?.code;
    },
  ),
  startedAt: from('date_start'),
  reason: derived(['loss_id'], 'its class, through the site table "downtimeReasons"', (it, at) => {
    const { id, label } = it.loss_id;
    const code = siteRow(at, 'downtimeReasons', 'loss_id', id, label)?.code;
    return { code, source: { system: at.view.site.system, code: String(id) } };
  }),
};
