import { Type } from '@sinclair/typebox';
import { ChangedFields } from './changed-fields.js';
import { entityCommons } from './entity.js';
import { eventCommons } from './event.js';

/** What every word that a master changed says besides the master itself, which it carries in full. */
export const masterChange = {
  ...entityCommons,
  changedFields: Type.Optional(ChangedFields),
  ...eventCommons,
};
