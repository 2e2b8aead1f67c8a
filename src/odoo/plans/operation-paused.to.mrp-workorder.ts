import { OperationPausedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { onOperation, PAUSED, RUN_FIELDS } from './operation-steps.js';
import { act, fieldIs, firstId } from './steps.js';

/** The running clock of the operation is stopped. */
export const OperationPausedToMrpWorkorder = defineOdooPlan({
  contract: OperationPausedV1,
  model: 'mrp.workorder',
  says: 'The running clock of the operation is stopped.',

  steps: (data, at) =>
    onOperation(at, data, [
      act(
        'post',
        'Stop the clock of the operation.',
        'mrp.workorder',
        'button_pending',
        firstId('operation'),
        {
          fields: RUN_FIELDS,
          done: PAUSED,
          ready: [fieldIs('state', 'progress')],
        },
      ),
    ]),
});
