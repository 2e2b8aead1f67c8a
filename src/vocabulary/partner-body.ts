import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { CountryCode } from './country.js';
import { Gln, glnRule } from './gln.js';
import { id } from './id.js';
import { setOf } from './set.js';
import { displayName, opaque } from './text.js';

/** Whom we buy from and sell to: shared by the partner's entity and the word that it changed. */
export const partnerBody = {
  id: id('The business partner.'),
  name: displayName('What the company is called.'),
  roles: setOf(
    choice({
      supplier: 'We buy from it.',
      customer: 'We sell to it.',
      carrier: 'It carries goods.',
      subcontractor: 'It works on our goods.',
    }),
    'What it is to us.',
    4,
    1,
  ),
  gln: Type.Optional(Gln),
  taxId: Type.Optional(opaque('Its number at the tax office.', 32)),
  countryCode: Type.Optional(CountryCode),
  status: choice({ active: 'We deal with it.', blocked: 'We do not deal with it for now.' }),
};

/** What holds between the fields of that body. */
export const partnerRules = [glnRule];
