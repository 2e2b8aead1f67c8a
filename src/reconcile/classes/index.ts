import { backorderSplit } from './backorder-split.js';
import type { BreakClass } from './break-class.js';
import { BREAK_CODES, type BreakCode } from './codes.js';
import { conflict } from './conflict.js';
import { content } from './content.js';
import { duplicate } from './duplicate.js';
import { itemAlias } from './item-alias.js';
import { locationMismatch } from './location-mismatch.js';
import { lotMismatch } from './lot-mismatch.js';
import { lotSplit } from './lot-split.js';
import { missing } from './missing.js';
import { ownerMismatch } from './owner-mismatch.js';
import { phantomMaster } from './phantom-master.js';
import { qtyOver } from './qty-over.js';
import { qtySign } from './qty-sign.js';
import { qtyWithinTol } from './qty-within-tol.js';
import { rounding } from './rounding.js';
import { scale10n } from './scale-10n.js';
import { serialDup } from './serial-dup.js';
import { statusLag } from './status-lag.js';
import { statusMismatch } from './status-mismatch.js';
import { timingClock } from './timing-clock.js';
import { timingCutoff } from './timing-cutoff.js';
import { timingInFlight } from './timing-in-flight.js';
import { timingLate } from './timing-late.js';
import { unexplained } from './unexplained.js';
import { uomFactor } from './uom-factor.js';
import { uomUnconvertible } from './uom-unconvertible.js';
import { valueOnly } from './value-only.js';
import { versionMismatch } from './version-mismatch.js';
import { cancelledOneSide, reversedOneSide } from './withdrawn.js';

const ALL: readonly BreakClass[] = [
  conflict('left'),
  conflict('right'),
  uomUnconvertible,
  cancelledOneSide,
  reversedOneSide,
  duplicate('left'),
  duplicate('right'),
  serialDup,
  timingInFlight,
  lotSplit,
  lotMismatch,
  backorderSplit,
  locationMismatch,
  ownerMismatch,
  statusLag,
  statusMismatch,
  itemAlias,
  qtySign,
  uomFactor,
  scale10n,
  rounding,
  qtyWithinTol,
  qtyOver,
  timingClock,
  timingCutoff,
  timingLate,
  valueOnly,
  versionMismatch,
  content,
  phantomMaster,
  missing('left'),
  missing('right'),
  unexplained,
];

const byCode = new Map(ALL.map((it) => [it.code, it]));

/** The class of a code. */
export function classOf(code: BreakCode): BreakClass {
  const found = byCode.get(code);
  if (!found) throw new TypeError(`${code} has no class`);
  return found;
}

/** Every class of break, in the order in which they are tried. */
export const CLASSES: readonly BreakClass[] = BREAK_CODES.map(classOf);
