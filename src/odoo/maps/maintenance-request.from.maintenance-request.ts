import { MaintenanceRequestV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { complain, type Mapping, rulesFor } from '../rules.js';
import { entityTold, plantOf } from './commons.js';
import {
  COMPLETED_AT,
  completedAt,
  type KnownRequest,
  REQUEST_MODEL,
  requestBody,
  requestId,
} from './maintenance-request-body.js';

function statusOf(it: KnownRequest, at: Mapping) {
  if (it.done) return 'done';
  if (it.archive) return 'cancelled';
  if (!it.stage_id || it.stage_id.id === it.firstStage) return 'requested';
  const wanted = 'the stages among the answers of maintenance.stage';
  if (it.firstStage === undefined)
    return complain(at, 'ODOO_INCOMPLETE', 'stage_id', it.stage_id.label, wanted);
  return 'inProgress';
}

const { constant, derived } = rulesFor<KnownRequest>();

/** A request of maintenance, as far as it is. */
export const MaintenanceRequestFromMaintenanceRequest = defineOdooMap<
  KnownRequest,
  (typeof MaintenanceRequestV1)['data']
>({
  contract: MaintenanceRequestV1,
  model: REQUEST_MODEL,
  takes: 'requests that name equipment, archived ones too',

  fields: {
    ...entityTold<KnownRequest>(REQUEST_MODEL),
    ...requestBody,
    entityType: constant('maintenanceRequest'),
    id: requestId,
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    status: derived(
      ['done', 'archive', 'stage_id'],
      'done, archived is cancelled, the first stage is requested, any other is in progress',
      statusOf,
    ),
    completedAt: derived(['done', 'close_date', 'write_date'], `where done: ${COMPLETED_AT}`, (it, at) =>
      it.done ? completedAt(it, at) : undefined,
    ),
  },
});
