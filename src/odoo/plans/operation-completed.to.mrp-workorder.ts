import { OperationCompletedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { onOperation, RUN_FIELDS } from './operation-steps.js';
import type { OdooStep } from './plan.js';
import { amountOf } from './planning.js';
import { act, fieldIs, firstId, setFields } from './steps.js';

const MODEL = 'mrp.workorder';

/** Odoo takes no zero here, and needs none. */
const beingMade = (value: number): OdooStep[] =>
  value === 0
    ? []
    : [
        setFields(
          'quantity',
          'Set how much came out.',
          MODEL,
          firstId('operation'),
          { qty_producing: value },
          [{ any: [[fieldIs('qty_producing', value)], [fieldIs('state', 'done')]] }],
        ),
      ];

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
        ...beingMade(good.value),
        act('post', 'Finish the operation.', MODEL, 'button_finish', operation, {
          fields: RUN_FIELDS,
          done: [fieldIs('state', 'done')],
          ready: [fieldIs('state', 'progress')],
        }),
        // Odoo finishes with what was reported before, and takes nothing for everything.
        setFields('total', 'Set what the run came to.', MODEL, operation, { qty_produced: good.value }, [
          fieldIs('qty_produced', good.value),
        ]),
      ],
      [fieldIs('product_uom_id', good.unit)],
    );
  },
});
