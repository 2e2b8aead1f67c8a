import { RequestCreatedV1 } from '../../printed/index.js';
import { localDate } from '../../sites/local-time.js';
import { PRIORITY_KEYS } from '../maintenance-priority.js';
import { defineOdooPlan } from './define-plan.js';
import { companyOf, plantRecord } from './planning.js';
import { load, nameOf, ref, text } from './steps.js';

/** A request is made under the event's key. */
export const RequestCreatedToMaintenanceRequest = defineOdooPlan({
  contract: RequestCreatedV1,
  model: 'maintenance.request',
  says: 'A maintenance request; what signals foretell counts as preventive.',

  steps: (data, at) => {
    const equipment = plantRecord(at, 'equipment', '/equipmentId', data.equipmentId);
    return [
      load(
        'request',
        'Make the request.',
        'maintenance.request',
        nameOf(at.key),
        [
          text('name', data.text ?? data.requestId),
          ref('equipment_id', equipment),
          text('maintenance_type', data.requestKind === 'corrective' ? 'corrective' : 'preventive'),
          text('priority', PRIORITY_KEYS[data.priority]),
          text('request_date', localDate(at.view.site.timeZone, data.raisedAt)),
          ref('company_id', companyOf(at, data.plantId)),
        ],
        { equipment_id: equipment },
      ),
    ];
  },
});
