import { OperationCompletedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { complain, rulesFor } from '../rules.js';
import { eventTold } from './commons.js';
import { goodOf, type KnownOperation, operationRunTold, startedAt } from './operation-run.js';

const { absent, derived } = rulesFor<KnownOperation>();

/** A work order row that Odoo calls `done` becomes one completed operation run. */
export const OperationCompletedFromMrpWorkorder = defineOdooMap<
  KnownOperation,
  (typeof OperationCompletedV1)['data']
>({
  contract: OperationCompletedV1,
  model: 'mrp.workorder',
  takes: 'work orders in state done',

  fields: {
    ...eventTold<KnownOperation>('mrp.workorder'),
    ...operationRunTold,
    total: derived(['qty_produced', 'product_uom_id'], 'good only: Odoo books scrap in stock.scrap', goodOf),
    startedAt,
    endedAt: derived(
      ['date_finished', 'run'],
      'when it was finished, or the end of a time log after that',
      (it, at) =>
        it.date_finished && it.run.endedAt
          ? it.run.endedAt
          : complain(at, 'ODOO_EMPTY', 'date_finished', undefined, 'a value'),
    ),
    runSeconds: absent('Odoo sets the duration to the expected one when nobody logged time: no evidence.'),
    setupSeconds: absent('Odoo logs no setup time of its own.'),
    pausedSeconds: absent('Each pause is told by itself (production.operation-paused).'),
    equipmentIds: absent('Odoo Community ties no equipment to a work order.'),
    operatorRefs: absent('Users are persons; their names stay in Odoo.'),
    energy: absent('Odoo measures no energy.'),
  },
});
