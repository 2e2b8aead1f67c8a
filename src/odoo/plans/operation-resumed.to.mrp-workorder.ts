import { OperationResumedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { onOperation, RUN_FIELDS, WORKING } from './operation-steps.js';
import { act, fieldIs, firstId } from './steps.js';

/** The clock of the operation runs again. */
export const OperationResumedToMrpWorkorder = defineOdooPlan({
  contract: OperationResumedV1,
  model: 'mrp.workorder',
  says: 'The clock of the operation runs again.',

  steps: (data, at) =>
    onOperation(at, data, [
      act(
        'post',
        'Start the clock of the operation again.',
        'mrp.workorder',
        'button_start',
        firstId('operation'),
        {
          fields: RUN_FIELDS,
          done: WORKING,
          ready: [fieldIs('state', 'progress')],
        },
      ),
    ]),
});
