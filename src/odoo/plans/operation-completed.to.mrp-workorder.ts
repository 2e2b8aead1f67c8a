import { OperationCompletedV1 } from '../../contracts/index.js';
import { defineOdooPlan } from './define-plan.js';
import { onOperation, RUN_FIELDS } from './operation-steps.js';
import { amountOf } from './planning.js';
import { act, fieldIs, firstId, setFields } from './steps.js';

/** The good pieces of the run are set on the operation, and it is finished. */
export const OperationCompletedToMrpWorkorder = defineOdooPlan({
  contract: OperationCompletedV1,
  model: 'mrp.workorder',
  says: 'The good pieces are set on the operation and it is finished; scrap travels as scrap orders.',

  steps: (data, at) => {
    const good = amountOf(at, '/total/good', data.total.good);
    const operation = firstId('operation');
    return onOperation(
      at,
      data,
      [
        setFields(
          'quantity',
          'Set how much came out.',
          'mrp.workorder',
          operation,
          { qty_producing: good.value },
          [{ any: [[fieldIs('qty_producing', good.value)], [fieldIs('state', 'done')]] }],
        ),
        act('post', 'Finish the operation.', 'mrp.workorder', 'button_finish', operation, {
          fields: RUN_FIELDS,
          done: [fieldIs('state', 'done')],
          ready: [fieldIs('state', 'progress')],
        }),
      ],
      [fieldIs('product_uom_id', good.unit)],
    );
  },
});
