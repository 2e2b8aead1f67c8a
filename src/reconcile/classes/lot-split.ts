import type { BreakClass } from './break-class.js';
import { familiesOf, familyFound } from './splits.js';

/** One lot, or none, here is several lots there. */
export const lotSplit: BreakClass = {
  code: 'LOT_SPLIT',
  severity: 'medium',
  sentence: 'Both tell {misplaced} of {what}, {left} as {leftTells} and {right} as {rightTells}.',
  causes: [
    'One side split the lot when it was put away or repacked.',
    'One side does not tell lots apart here.',
  ],
  nextStep: 'Tell the split on the side that does not know it; traceability depends on it.',
  move: 'follower',
  remedy: 'follow',
  find: (open) =>
    familiesOf(open, 'lotNumber')
      .filter(({ left, right }) => (left.size === 1) !== (right.size === 1))
      .map((it) => familyFound(it, (lot) => (lot ? `lot ${lot}` : 'no lot'))),
};
