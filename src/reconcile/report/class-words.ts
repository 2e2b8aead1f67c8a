import type { BreakCode } from '../classes/codes.js';
import type { ReportDocument } from './documents.js';

/** What each class says, in so few words that they fit beside its name; a side in braces is its name. */
const CLASS_WORDS: Readonly<Record<BreakCode, string>> = {
  CONFLICT_LEFT: '{left} tells one fact in several ways',
  CONFLICT_RIGHT: '{right} tells one fact in several ways',
  UOM_UNCONVERTIBLE: 'units of other kinds',
  CANCELLED_ONE_SIDE: 'called off on one side only',
  REVERSED_ONE_SIDE: 'taken back on one side only',
  DUPLICATE_LEFT: '{left} tells it twice',
  DUPLICATE_RIGHT: '{right} tells it twice',
  SERIAL_DUP: 'one serial number in two places',
  TIMING_IN_FLIGHT: 'the message is under way',
  LOT_SPLIT: 'one lot here, several there',
  LOT_MISMATCH: 'another lot',
  BACKORDER_SPLIT: 'order here, backorder there',
  LOCATION_MISMATCH: 'another place',
  OWNER_MISMATCH: 'another owner',
  STATUS_LAG: 'one side is a status behind',
  STATUS_MISMATCH: 'another status',
  ITEM_ALIAS: 'one item under two names',
  QTY_SIGN: 'plus here, minus there',
  UOM_FACTOR: 'counted in another unit',
  SCALE_10N: 'the decimal point slipped',
  ROUNDING: 'rounded differently',
  QTY_WITHIN_TOL: 'apart within tolerance',
  QTY_OVER: 'apart beyond tolerance',
  TIMING_CLOCK: 'a clock is off by whole steps',
  TIMING_CUTOFF: 'another business day',
  TIMING_LATE: 'apart in time, same day',
  VALUE_ONLY: 'same quantity, other money',
  VERSION_MISMATCH: 'mapped under another version',
  CONTENT: 'told with other words',
  PHANTOM_MASTER: 'archived item or place on one side',
  MISSING_LEFT: '{left} does not know it',
  MISSING_RIGHT: '{right} does not know it',
  UNEXPLAINED: 'no class explains it',
};

/** The words of a class with the names of the sides; a class that a later release told has none. */
export function wordsOfClass(code: string, { left, right }: ReportDocument): string {
  const words = (CLASS_WORDS as Readonly<Record<string, string>>)[code] ?? '';
  return words.replace('{left}', () => left.name).replace('{right}', () => right.name);
}
