import { RequestCompletedV1, RequestCreatedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { nameOfEvent } from './event-name.js';
import { standardRecord } from './planning.js';
import { fieldIs, findOurs, from, nameOf, setFields, tie, told } from './steps.js';

/** The request that its creation made goes to the stage "Repaired". */
export const RequestCompletedToMaintenanceRequest = defineOdooPlan({
  contract: RequestCompletedV1,
  model: 'maintenance.request',
  says: 'The request goes to the stage that Odoo calls Repaired.',

  steps: (data, at) => {
    const stage = standardRecord(at, 'maintenance.stage_3');
    const { plantId, requestId } = data;
    const request = from('request', [0, 'res_id']);
    return [
      told(nameOf(at.key), true),
      findOurs(
        'request',
        'Find the request.',
        nameOfEvent(RequestCreatedV1, { plantId, requestId }),
        'This request was not made by an event; complete it in Odoo.',
      ),
      setFields('post', 'Set the stage.', 'maintenance.request', request, { stage_id: stage }, [
        fieldIs('stage_id', stage),
      ]),
      tie(nameOf(at.key), 'maintenance.request', request),
    ];
  },
});
