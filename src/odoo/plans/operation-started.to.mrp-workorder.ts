import { OperationStartedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { onOperation, RUN_FIELDS, WORKING } from './operation-steps.js';
import { act, fieldIs, firstId } from './steps.js';

/** The operation is started; Odoo takes the moment of posting as its beginning. */
export const OperationStartedToMrpWorkorder = defineOdooPlan({
  contract: OperationStartedV1,
  model: 'mrp.workorder',
  says: 'The operation is started; Odoo takes the moment of posting as its beginning.',

  steps: (data, at) =>
    onOperation(at, data, [
      act('post', 'Start the operation.', 'mrp.workorder', 'button_start', firstId('operation'), {
        fields: RUN_FIELDS,
        done: WORKING,
        ready: [fieldIs('state', 'ready', 'progress', 'pending', 'waiting', 'blocked')],
      }),
    ]),
});
