import { RequestCompletedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold } from './commons.js';
import {
  COMPLETED_AT,
  completedAt,
  type KnownRequest,
  REQUEST_MODEL,
  requestBody,
  requestId,
} from './maintenance-request-body.js';

const { absent, constant, derived } = rulesFor<KnownRequest>();

/** A request in a stage that ends it is done. */
export const RequestCompletedFromMaintenanceRequest = defineOdooMap<
  KnownRequest,
  (typeof RequestCompletedV1)['data']
>({
  contract: RequestCompletedV1,
  model: REQUEST_MODEL,
  takes: 'requests that name equipment and stand in a stage that ends them',

  fields: {
    ...eventTold<KnownRequest>(REQUEST_MODEL),
    requestId,
    completionNo: constant(1, 'Odoo keeps the last completion alone'),
    equipmentId: requestBody.equipmentId,
    completedAt: derived(['close_date', 'write_date'], COMPLETED_AT, completedAt),
    text: absent('Odoo does not say what was done.'),
    operatorRefs: absent('Users are persons; their names stay in Odoo.'),
  },
});
