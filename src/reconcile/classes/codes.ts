/** How much is at stake: books are wrong, a person has to look, only clocks differ, nothing is to be done. */
export type Severity = 'high' | 'medium' | 'low' | 'info';

export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;

/** Every class of break, in the order in which they are tried and listed. */
export const BREAK_CODES = [
  'CONFLICT_LEFT',
  'CONFLICT_RIGHT',
  'UOM_UNCONVERTIBLE',
  'CANCELLED_ONE_SIDE',
  'REVERSED_ONE_SIDE',
  'DUPLICATE_LEFT',
  'DUPLICATE_RIGHT',
  'SERIAL_DUP',
  'TIMING_IN_FLIGHT',
  'LOT_SPLIT',
  'LOT_MISMATCH',
  'BACKORDER_SPLIT',
  'LOCATION_MISMATCH',
  'OWNER_MISMATCH',
  'STATUS_LAG',
  'STATUS_MISMATCH',
  'ITEM_ALIAS',
  'QTY_SIGN',
  'UOM_FACTOR',
  'SCALE_10N',
  'ROUNDING',
  'QTY_WITHIN_TOL',
  'QTY_OVER',
  'TIMING_CLOCK',
  'TIMING_CUTOFF',
  'TIMING_LATE',
  'VALUE_ONLY',
  'VERSION_MISMATCH',
  'CONTENT',
  'PHANTOM_MASTER',
  'MISSING_LEFT',
  'MISSING_RIGHT',
  'UNEXPLAINED',
] as const;

export type BreakCode = (typeof BREAK_CODES)[number];
