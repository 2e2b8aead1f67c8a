import * as Type from '../core/type.js';

const LONG_MONTH = '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])';
const SHORT_MONTH = '(0[469]|11)-(0[1-9]|[12][0-9]|30)';
const FEBRUARY = '02-(0[1-9]|1[0-9]|2[0-8])';
const LEAP_YEAR = '([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)';
/** Only days that exist, of years that every language counts: no validator needs a calendar. */
const DAY = `([1-9][0-9]{3}-(${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';

/**
 * A moment in UTC with milliseconds: one spelling per instant, so that it can be hashed. The sentence says
 * which moment.
 */
export const instant = (sentence: string) =>
  Type.String({
    description: sentence,
    minLength: 24,
    maxLength: 24,
    pattern: `^${DAY}T${CLOCK}\\.[0-9]{3}Z$`,
    'x-read-pattern': `^${DAY}T${CLOCK}(\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`,
    'x-leaf': 'instant',
    'x-help': 'Write UTC with milliseconds and Z: 09:30 at +01:00 is T08:30:00.000Z.',
    'x-wanted': 'an instant in UTC with milliseconds, such as "2026-03-10T08:30:00.000Z"',
  });

/** A day in the plant's calendar; never an instant at midnight. */
export const date = (sentence: string) =>
  Type.String({
    description: sentence,
    minLength: 10,
    maxLength: 10,
    pattern: `^${DAY}$`,
    'x-leaf': 'date',
    'x-wanted': 'a day such as "2026-03-10"',
  });
