import { OperationPausedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold } from './commons.js';
import { type KnownPause, operationRunTold } from './operation-run.js';

const { absent, constant, derived } = rulesFor<KnownPause>();

/** A gap between the time logs of a step, or no running log while it is at work, is a pause. */
export const OperationPausedFromMrpWorkorder = defineOdooMap<KnownPause, (typeof OperationPausedV1)['data']>({
  contract: OperationPausedV1,
  model: 'mrp.workorder',
  takes: 'each gap between the time logs of a work order, and a work order in progress without a running log',

  fields: {
    ...eventTold<KnownPause>('mrp.workorder'),
    ...operationRunTold,
    transitionNo: derived(['transitionNo'], 'counted in the order of time', (it) => it.transitionNo),
    pausedAt: derived(['pause'], 'the end of the time log before the gap', (it) => it.pause.from),
    reason: constant({ code: 'unclassified' as const }, 'Odoo asks nobody why a clock is stopped'),
    downtimeId: absent('Odoo ties no stop of a work center to a pause.'),
  },
});
