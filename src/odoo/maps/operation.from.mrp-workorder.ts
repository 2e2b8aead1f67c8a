import { OperationV1 } from '../../printed/index.js';
import { latest } from '../moments.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, plantOf } from './commons.js';
import { goodOf, type KnownOperation, operationRunTold } from './operation-run.js';

const { absent, constant, derived } = rulesFor<KnownOperation>();

const STATUS = {
  pending: 'pending',
  waiting: 'pending',
  blocked: 'pending',
  ready: 'ready',
  progress: 'inProgress',
  done: 'completed',
  cancel: 'cancelled',
} as const;

const isPaused = ({ state, run }: KnownOperation): boolean => {
  const last = run.pauses.at(-1);
  return state === 'progress' && last !== undefined && last.to === undefined;
};

const changed = ({ write_date, run }: KnownOperation): string =>
  latest([write_date, ...run.pauses.flatMap(({ from, to }) => [from, to])]) ?? write_date;

/** A work order of Odoo is one run of one step of its order. */
export const OperationFromMrpWorkorder = defineOdooMap<KnownOperation, (typeof OperationV1)['data']>({
  contract: OperationV1,
  model: 'mrp.workorder',
  takes: 'every work order',

  fields: {
    ...entityTold<KnownOperation>('mrp.workorder'),
    version: derived(
      ['write_date', 'run'],
      'seconds since 1970 of the last change or pause; of the order, where that of the step was not read',
      (it) => Math.floor(Date.parse(changed(it)) / 1000),
    ),
    updatedAt: derived(['write_date', 'run'], 'the last change or pause', changed),
    entityType: constant('operation'),
    plantId: derived(['company_id'], 'the plant of the company of the order', (it, at) =>
      plantOf(at, it.company_id),
    ),
    ...operationRunTold,
    status: derived(['state', 'run'], 'by state; paused while it is in progress and no clock runs', (it) =>
      isPaused(it) ? 'paused' : STATUS[it.state],
    ),
    startedAt: derived(
      ['run', 'date_start'],
      'once it has begun: the first time log of the work order; without any, its own start',
      (it) => it.run.startedAt,
    ),
    endedAt: derived(
      ['date_finished', 'run'],
      'once it is done: when it was finished, or the end of a time log after that',
      (it) => it.run.endedAt,
    ),
    totals: derived(['qty_produced', 'product_uom_id'], 'good only: Odoo books scrap in stock.scrap', goodOf),
    runSeconds: absent('Odoo sets the duration to the expected one when nobody logged time: no evidence.'),
    setupSeconds: absent('Odoo logs no setup time of its own.'),
    pausedSeconds: absent('Each pause is told by itself (production.operation-paused).'),
    equipmentIds: absent('Odoo Community ties no equipment to a work order.'),
    operatorRefs: absent('Users are persons; their names stay in Odoo.'),
  },
});
