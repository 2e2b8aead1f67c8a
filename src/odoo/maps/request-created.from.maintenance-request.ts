import { RequestCreatedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { eventTold } from './commons.js';
import { type KnownRequest, REQUEST_MODEL, requestBody, requestId } from './maintenance-request-body.js';

/** A request that was entered was asked for. */
export const RequestCreatedFromMaintenanceRequest = defineOdooMap<
  KnownRequest,
  (typeof RequestCreatedV1)['data']
>({
  contract: RequestCreatedV1,
  model: REQUEST_MODEL,
  takes: 'requests that name equipment, archived ones too',

  fields: { ...eventTold<KnownRequest>(REQUEST_MODEL), ...requestBody, requestId },
});
