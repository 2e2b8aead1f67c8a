import { OperationStartedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold } from './commons.js';
import { type KnownOperation, operationRunTold, startedAt } from './operation-run.js';

const { absent, derived } = rulesFor<KnownOperation>();

/** A work order that is at work or done has begun; so has one that was cancelled after time was logged. */
export const OperationStartedFromMrpWorkorder = defineOdooMap<
  KnownOperation,
  (typeof OperationStartedV1)['data']
>({
  contract: OperationStartedV1,
  model: 'mrp.workorder',
  takes: 'work orders in progress or done, and cancelled ones with time logs',

  fields: {
    ...eventTold<KnownOperation>('mrp.workorder'),
    ...operationRunTold,
    startedAt,
    equipmentIds: derived([], 'none: Odoo Community ties no equipment to a work order', (): string[] => []),
    operatorRefs: absent('Users are persons; their names stay in Odoo.'),
    recipe: absent('Odoo keeps no recipes of machines.'),
    setup: absent('Odoo logs no setup time of its own.'),
  },
});
