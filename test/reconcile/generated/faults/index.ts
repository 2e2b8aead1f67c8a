import type { BreakCode } from '../../../../src/reconcile/classes/codes.js';
import { other, type Side } from '../../../../src/reconcile/ledger/line.js';
import { oneOf, type Roll } from '../chance.js';
import type { Pair } from '../pair.js';
import { CONTENT_FAULTS } from './contents.js';
import { DIMENSION_FAULTS } from './dimensions.js';
import { firstOf, placeIn, type Spoiled, type Variant } from './fault.js';
import { KEY_FAULTS } from './keys.js';
import { MISSING_FAULTS } from './missing.js';
import { QUANTITY_FAULTS } from './quantities.js';
import { TIME_FAULTS } from './times.js';

const { CONFLICT, DUPLICATE, CANCELLED, REVERSED, SERIAL_DUP } = KEY_FAULTS;
const { MISSING, NEXT_DAY, TIMING_IN_FLIGHT, PHANTOM_MASTER } = MISSING_FAULTS;

/** Every way in which things go wrong, by the class that a plant engineer would name. */
export const FAULTS: Readonly<Record<BreakCode, readonly Variant[]>> = {
  ...QUANTITY_FAULTS,
  ...DIMENSION_FAULTS,
  ...CONTENT_FAULTS,
  ...TIME_FAULTS,
  TIMING_CUTOFF: [...TIME_FAULTS.TIMING_CUTOFF, ...NEXT_DAY],
  TIMING_IN_FLIGHT,
  PHANTOM_MASTER,
  SERIAL_DUP,
  CONFLICT_LEFT: CONFLICT,
  CONFLICT_RIGHT: CONFLICT,
  DUPLICATE_LEFT: DUPLICATE,
  DUPLICATE_RIGHT: DUPLICATE,
  CANCELLED_ONE_SIDE: CANCELLED,
  REVERSED_ONE_SIDE: REVERSED,
  MISSING_LEFT: MISSING,
  MISSING_RIGHT: MISSING,
};

/** The side that a class names, where it names one. */
const sideOf = (code: BreakCode): Side | undefined =>
  code.endsWith('_LEFT') ? 'left' : code.endsWith('_RIGHT') ? 'right' : undefined;

/**
 * Damages two ledgers so that a plant engineer would say "this is such a fault", and says what is to be
 * found. Undefined where this pair has no place for it.
 */
export function inject(
  code: BreakCode,
  roll: Roll,
  pair: Pair,
  taken: ReadonlySet<string> = new Set(),
): (Spoiled & { readonly name: string }) | undefined {
  const named = sideOf(code);
  const first = named ?? oneOf(roll, ['left', 'right'] as const);
  const sides = named ? [named] : [first, other(first)];
  for (const side of sides) {
    const spoiled = firstOf(FAULTS[code], placeIn(pair, roll, side, taken));
    if (spoiled) return spoiled;
  }
  return undefined;
}
