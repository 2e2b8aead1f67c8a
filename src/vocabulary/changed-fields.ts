import { type Rule, rule } from '../core/contract.js';
import * as Type from '../core/type.js';
import { setOf } from './set.js';

/** Which fields differ from the telling before: the document itself is always told in full. */
export const ChangedFields = setOf(
  Type.String({
    description: 'The name of a field of this document.',
    minLength: 1,
    maxLength: 64,
    pattern: '^[a-z][a-zA-Z0-9]{0,63}$',
    'x-wanted': 'the name of a field, such as dueDate',
  }),
  'The fields that differ from the revision before; the document itself is told in full.',
  50,
);

/** The rule that goes with it: a change of nothing is no change. */
export const somethingChanged: Rule = rule('size(this.changedFields) > 0', 'A change names a changed field.');
