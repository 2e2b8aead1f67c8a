import * as Type from '../core/type.js';

/** The zone whose rules give the plant's wall clock. */
export const TimeZone = Type.String({
  description: 'The IANA time zone of the wall clock (Europe/Berlin, …).',
  minLength: 1,
  maxLength: 64,
  pattern: '^[A-Za-z][A-Za-z0-9_+-]*(\\/[A-Za-z0-9][A-Za-z0-9_+-]*){0,2}$',
  'x-wanted': 'an IANA time zone, such as Europe/Berlin',
});

/** Whether the runtime knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
