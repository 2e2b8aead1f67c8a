import { DowntimeReasonV1 } from '../../printed/index.js';
import { DOWNTIME_CLASSES, type DowntimeRow } from '../../vocabulary/downtime-class.js';
import { defineOdooMap } from '../odoo-map.js';
import type { MrpWorkcenterProductivityLoss } from '../records/mrp-workcenter-productivity.js';
import { complain, type Mapping, rulesFor, siteRow } from '../rules.js';
import { entityTold, recordCode, shortText } from './commons.js';

const MODEL = 'mrp.workcenter.productivity.loss';
type Loss = MrpWorkcenterProductivityLoss;

const rowOf = (it: Loss, at: Mapping) => siteRow(at, 'downtimeReasons', 'id', it.id, it.name);

/** What the class settles for every plant; for `other` the plant says it in its own row. */
function classOf(it: Loss, at: Mapping): DowntimeRow | undefined {
  const code = rowOf(it, at)?.code;
  return code && DOWNTIME_CLASSES[code];
}

function plannedOf(it: Loss, at: Mapping): boolean | undefined {
  const planned = classOf(it, at)?.planned;
  if (planned === 'statedByPlant') {
    const wanted = '"planned" in its row of "downtimeReasons"';
    return rowOf(it, at)?.planned ?? complain(at, 'SITE_UNKNOWN', 'id', it.name, wanted);
  }
  return planned === 'yes' ? true : planned === 'no' ? false : undefined;
}

function lossOf(it: Loss, at: Mapping) {
  const loss = classOf(it, at)?.loss;
  if (loss !== 'statedByPlant') return loss as 'availability' | 'performance' | 'none';
  const wanted = '"oeeCategory" in its row of "downtimeReasons"';
  return rowOf(it, at)?.oeeCategory ?? complain(at, 'SITE_UNKNOWN', 'id', it.name, wanted);
}

const { constant, derived } = rulesFor<Loss>();

/** A reason for a stop in Odoo's list, with the class that the plant has given it. */
export const DowntimeReasonFromLoss = defineOdooMap<Loss, (typeof DowntimeReasonV1)['data']>({
  contract: DowntimeReasonV1,
  model: MODEL,
  takes: 'reasons of stops: neither productive time nor reduced speed',

  fields: {
    ...entityTold<Loss>(MODEL),
    entityType: constant('downtimeReason'),
    id: derived(['id'], 'the record: reasons of Odoo have no code', (it, at) => recordCode(at, MODEL, it.id)),
    plantId: derived(
      [],
      'the plant of the site file: reasons belong to no company',
      (_, at) => at.view.site.plantId,
    ),
    plantCode: derived(['id'], 'the id, as stops name it', (it) => String(it.id)),
    text: derived(
      ['name'],
      'one line of it',
      (it, at) => shortText(it.name, 256) ?? complain(at, 'ODOO_EMPTY', 'name', it.name, 'a name'),
    ),
    reasonClass: derived(
      ['id'],
      'through the site table "downtimeReasons"',
      (it, at) => rowOf(it, at)?.code as never,
    ),
    planned: derived(['id'], 'by its class; for other, by its row', plannedOf),
    oeeCategory: derived(['id'], 'by its class; for other, by its row', lossOf),
  },
});
