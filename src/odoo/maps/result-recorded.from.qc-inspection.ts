import { ResultRecordedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, eventTold } from './commons.js';
import { type ClosedInspection, inspectionBody, inspectionCode } from './qc-inspection-body.js';

const { absent } = rulesFor<ClosedInspection>();

/** An inspection that is closed is on record. */
export const ResultRecordedFromQcInspection = defineOdooMap<
  ClosedInspection,
  (typeof ResultRecordedV1)['data']
>({
  contract: ResultRecordedV1,
  model: 'qc.inspection',
  takes: 'inspections in state success or failed',
  verified: false,

  fields: {
    ...eventTold<ClosedInspection>('qc.inspection'),
    ...inspectionBody,
    resultId: inspectionCode,
    version: entityTold<ClosedInspection>('qc.inspection').version,
    supersedesVersion: absent('An inspection is overwritten; no earlier one is kept.'),
  },
});
