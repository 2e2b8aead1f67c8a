import { QualityResultV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, plantOf } from './commons.js';
import { type ClosedInspection, inspectionBody, inspectionCode } from './qc-inspection-body.js';

const { constant, derived } = rulesFor<ClosedInspection>();

/** An inspection that is closed is one result with a characteristic for each question. */
export const QualityResultFromQcInspection = defineOdooMap<
  ClosedInspection,
  (typeof QualityResultV1)['data']
>({
  contract: QualityResultV1,
  model: 'qc.inspection',
  takes: 'inspections in state success or failed',
  verified: false,

  fields: {
    ...entityTold<ClosedInspection>('qc.inspection'),
    ...inspectionBody,
    entityType: constant('qualityResult'),
    id: inspectionCode,
    plantId: derived(['company_id'], 'the plant of the company', (it, at) => plantOf(at, it.company_id)),
  },
});
