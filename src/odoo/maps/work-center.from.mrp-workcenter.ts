import { decimalScale } from '../../core/decimal.js';
import { WorkCenterV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { decimalOfFloat } from '../quantity.js';
import type { WorkCenterMaster } from '../records/master-data.js';
import { complain, rulesFor, siteRow } from '../rules.js';
import { entityTold, plantOf } from './commons.js';

/** Odoo keeps percentages as floats; nobody types more digits than these. */
const PERCENT_DIGITS = 6;

const { absent, constant, derived } = rulesFor<WorkCenterMaster>();

/** A work center of Odoo is one of ours; it does not say of what kind. */
export const WorkCenterFromMrpWorkcenter = defineOdooMap<WorkCenterMaster, (typeof WorkCenterV1)['data']>({
  contract: WorkCenterV1,
  model: 'mrp.workcenter',
  takes: 'every work center, archived ones too',

  fields: {
    ...entityTold<WorkCenterMaster>('mrp.workcenter'),
    entityType: constant('workCenter'),
    id: derived(
      ['id'],
      'through the site table "workCenters"',
      (it, at) => siteRow(at, 'workCenters', 'id', it.id, it.name)?.code,
    ),
    name: derived(['name'], 'spaces at the ends removed', (it) => it.name.trim()),
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    areaId: absent('Odoo knows no areas.'),
    workCenterKind: constant('cell', 'Odoo knows work centers of one kind; a remap may say more'),
    capacityUnitsPerHour: absent(
      'Odoo says how many pieces at once, and the time of each with its operation.',
    ),
    efficiency: derived(['time_efficiency'], 'percent as a part of one', (it, at) => {
      const percent = decimalOfFloat(it.time_efficiency, PERCENT_DIGITS);
      const part = percent === undefined ? undefined : decimalScale(percent, 1n, 100n);
      const wanted = `a percentage of at most ${PERCENT_DIGITS} digits`;
      return part ?? complain(at, 'ODOO_PRECISION', 'time_efficiency', it.time_efficiency, wanted);
    }),
    costCenter: absent('Odoo keeps a rate per hour, and no cost center.'),
    calendarId: absent('Calendars of Odoo have no code.'),
    status: derived(['active', 'working_state'], 'archived is retired; else blocked, or active', (it) => {
      if (!it.active) return 'retired';
      return it.working_state === 'blocked' ? 'blocked' : 'active';
    }),
  },
});
