import { decimalScale } from '../../core/decimal.js';
import { WorkCenterChangedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { keepMaster } from './master-steps.js';
import { companyOf } from './planning.js';
import { ref, text } from './steps.js';

/** Name, efficiency and use of a work center. */
export const WorkCenterChangedToMrpWorkcenter = defineOdooPlan({
  contract: WorkCenterChangedV1,
  model: 'mrp.workcenter',
  says: 'A work center with its efficiency in percent; a retired one is archived.',

  steps: (data, at) =>
    keepMaster(at, {
      id: data.id,
      kind: 'workcenter',
      table: 'workCenters',
      model: 'mrp.workcenter',
      columns: [
        text('name', data.name),
        text('code', data.id),
        ref('company_id', companyOf(at, data.plantId)),
      ],
      values: {
        name: data.name,
        active: data.status !== 'retired',
        ...(data.efficiency === undefined
          ? {}
          : { time_efficiency: Number(decimalScale(data.efficiency, 100n, 1n)) }),
      },
    }),
});
