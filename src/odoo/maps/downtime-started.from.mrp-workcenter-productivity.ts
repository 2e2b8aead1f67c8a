import { DowntimeStartedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { orderCode } from './commons.js';
import { type KnownStop, stopBody } from './stop-body.js';

const { absent, code, derived } = rulesFor<KnownStop>();

/** A time log that is no work begins: the work center stands still. */
export const DowntimeStartedFromProductivity = defineOdooMap<KnownStop, (typeof DowntimeStartedV1)['data']>({
  contract: DowntimeStartedV1,
  model: 'mrp.workcenter.productivity',
  takes: 'time logs that are neither productive time nor reduced speed',

  fields: {
    ...stopBody,
    workCenterId: code('workcenter_id', 'workCenters'),
    workOrderId: derived(
      ['workorder_id'],
      'mrp.production name of its operation, before any split into backorders',
      (it, at) => (it.workorder_id ? orderCode(at, 'workorder_id', it.family?.name) : undefined),
    ),
    alarmCode: absent('Odoo keeps no alarms.'),
    scheduleImpact: absent('Odoo plans anew and does not say what is late because of it.'),
  },
});
