import { rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { ChangedFields } from './changed-fields.js';
import { entityCommons, entityRules } from './entity.js';
import { eventCommons } from './event.js';

/** What every word that a master changed says besides the master itself, which it carries in full. */
export const masterChange = {
  ...entityCommons,
  changedFields: Type.Optional(ChangedFields),
  ...eventCommons,
};

/** What holds between those fields. */
export const masterChangeRules = [
  ...entityRules,
  rule(
    '!has(this.changedFields) || this.version > 1',
    'The first version has none before it to differ from.',
  ),
];
