import { QualityResultV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, plantOf } from './commons.js';
import { checkBody, checkCode, type JudgedCheck } from './quality-check-body.js';

const { constant, derived } = rulesFor<JudgedCheck>();

/** A check that passed or failed is the result of one inspection. */
export const QualityResultFromQualityCheck = defineOdooMap<JudgedCheck, (typeof QualityResultV1)['data']>({
  contract: QualityResultV1,
  model: 'quality.check',
  takes: 'checks that passed or failed, except those that only guide the work',
  verified: false,

  fields: {
    ...entityTold<JudgedCheck>('quality.check'),
    ...checkBody,
    entityType: constant('qualityResult'),
    id: checkCode,
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
  },
});
