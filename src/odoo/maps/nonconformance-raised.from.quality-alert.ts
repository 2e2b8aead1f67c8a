import { NonconformanceRaisedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { eventTold, shortText } from './commons.js';
import { alertBody, alertCode, type KnownAlert } from './quality-alert-body.js';

const { derived } = rulesFor<KnownAlert>();

/** Whoever wrote an alert has reported that something is not as it ought to be. */
export const NonconformanceRaisedFromQualityAlert = defineOdooMap<
  KnownAlert,
  (typeof NonconformanceRaisedV1)['data']
>({
  contract: NonconformanceRaisedV1,
  model: 'quality.alert',
  takes: 'every alert',
  verified: false,

  fields: {
    ...eventTold<KnownAlert>('quality.alert'),
    ...alertBody,
    nonconformanceId: alertCode,
    notes: derived(['title'], 'what it is about, in somebody’s own words', (it) => shortText(it.title, 1000)),
  },
});
