import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** The right amount, under the wrong lot. */
export const lotMismatch: BreakClass = {
  code: 'LOT_MISMATCH',
  severity: 'high',
  sentence: 'Both tell {misplaced} of {what}, {left} of lot {leftTells} and {right} of lot {rightTells}.',
  causes: [
    'The wrong lot was scanned or picked from a list.',
    'One side spells the lot differently or leaves it out.',
  ],
  nextStep: 'Look at the label; correct the side with the wrong lot. Traceability depends on it.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['lotNumber']),
};
