import { ResultRecordedV1 } from '../../printed/index.js';
import { defineOdooMap } from '../odoo-map.js';
import { rulesFor } from '../rules.js';
import { entityTold, eventTold, shortText } from './commons.js';
import { checkBody, checkCode, type JudgedCheck } from './quality-check-body.js';

const { absent, derived } = rulesFor<JudgedCheck>();

/** A check that passed or failed is on record. */
export const ResultRecordedFromQualityCheck = defineOdooMap<JudgedCheck, (typeof ResultRecordedV1)['data']>({
  contract: ResultRecordedV1,
  model: 'quality.check',
  takes: 'checks that passed or failed, except those that only guide the work',
  verified: false,

  fields: {
    ...eventTold<JudgedCheck>('quality.check'),
    ...checkBody,
    resultId: checkCode,
    version: entityTold<JudgedCheck>('quality.check').version,
    supersedesVersion: absent('Odoo overwrites a check and keeps no earlier one.'),
    notes: derived(['additional_note'], 'the remark of the inspector', (it) =>
      shortText(it.additional_note, 1000),
    ),
  },
});
