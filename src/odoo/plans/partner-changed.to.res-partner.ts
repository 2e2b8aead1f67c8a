import { PartnerChangedV1 } from '../../printed/index.js';
import { defineOdooPlan } from './define-plan.js';
import { keepMaster } from './master-steps.js';
import { standardRecord } from './planning.js';
import { text } from './steps.js';

/** Name, tax number and country of a company that we deal with. */
export const PartnerChangedToResPartner = defineOdooPlan({
  contract: PartnerChangedV1,
  model: 'res.partner',
  says: 'A company; Odoo keeps no roles of it and does not block it.',

  steps: (data, at) =>
    keepMaster(at, {
      id: data.id,
      kind: 'partner',
      table: 'partners',
      model: 'res.partner',
      columns: [text('name', data.name), text('ref', data.id), text('is_company', 'True')],
      values: {
        name: data.name,
        ...(data.taxId === undefined ? {} : { vat: data.taxId }),
        ...(data.countryCode === undefined
          ? {}
          : { country_id: standardRecord(at, `base.${data.countryCode.toLowerCase()}`) }),
      },
    }),
});
