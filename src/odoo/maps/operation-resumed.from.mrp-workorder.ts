import { OperationResumedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { complain, rulesFor } from '../rules.js';
import { eventTold } from './commons.js';
import { type KnownPause, operationRunTold } from './operation-run.js';

const { derived } = rulesFor<KnownPause>();

/** The first time log after a gap ends a pause. */
export const OperationResumedFromMrpWorkorder = defineOdooMap<
  KnownPause,
  (typeof OperationResumedV1)['data']
>({
  contract: OperationResumedV1,
  model: 'mrp.workorder',
  takes: 'each gap between the time logs of a work order that a later log ends',

  fields: {
    ...eventTold<KnownPause>('mrp.workorder'),
    ...operationRunTold,
    transitionNo: derived(['transitionNo'], 'counted in the order of time', (it) => it.transitionNo),
    resumedAt: derived(
      ['pause'],
      'the beginning of the time log after the gap',
      (it, at) => it.pause.to ?? complain(at, 'ODOO_EMPTY', 'pause', undefined, 'a pause that is over'),
    ),
  },
});
