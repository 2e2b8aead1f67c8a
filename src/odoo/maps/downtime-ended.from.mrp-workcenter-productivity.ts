import { DowntimeEndedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { type KnownStop, stopBody } from './stop-body.js';

const { absent, derived, required } = rulesFor<KnownStop>();

/** A time log that is no work has ended: the work center runs again. */
export const DowntimeEndedFromProductivity = defineOdooMap<KnownStop, (typeof DowntimeEndedV1)['data']>({
  contract: DowntimeEndedV1,
  model: 'mrp.workcenter.productivity',
  takes: 'the same time logs, once they have an end',

  fields: {
    ...stopBody,
    endedAt: required('date_end'),
    durationSeconds: derived(
      ['date_start', 'date_end'],
      'from beginning to end; duration is rounded, and counts working hours only',
      (it) => (Date.parse(it.date_end ?? it.date_start) - Date.parse(it.date_start)) / 1000,
    ),
    microstops: absent('Odoo logs each stop by itself.'),
  },
});
