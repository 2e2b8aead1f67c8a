import { NonconformanceV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { complain, rulesFor } from '../rules.js';
import { entityTold, plantOf } from './commons.js';
import { alertBody, alertCode, type KnownAlert, wordOf } from './quality-alert-body.js';

const { absent, constant, derived } = rulesFor<KnownAlert>();

/** An open alert is a report that something is not as it ought to be. */
export const NonconformanceFromQualityAlert = defineOdooMap<KnownAlert, (typeof NonconformanceV1)['data']>({
  contract: NonconformanceV1,
  model: 'quality.alert',
  takes: 'alerts that are not closed: what is closed has a disposition, which Odoo does not keep',
  verified: false,

  fields: {
    ...entityTold<KnownAlert>('quality.alert'),
    ...alertBody,
    entityType: constant('nonconformance'),
    id: alertCode,
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
    status: derived(['stage_id'], 'through the site table "alertStages"', (it, at) =>
      it.stage_id
        ? wordOf(at, ['alertStages', 'stage_id'], it.stage_id, ['raised', 'underReview'])
        : complain(at, 'ODOO_EMPTY', 'stage_id', undefined, 'a stage'),
    ),
    dispositions: absent('Odoo keeps no decision about the goods, only remarks.'),
  },
});
