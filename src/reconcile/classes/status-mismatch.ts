import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** The right amount, in the wrong status. */
export const statusMismatch: BreakClass = {
  code: 'STATUS_MISMATCH',
  severity: 'high',
  sentence: 'Both have {misplaced} of {what}, {left} as {leftTells} and {right} as {rightTells}.',
  causes: ['A block or a release was told by one side only.', 'A status has no equivalent in the mapping.'],
  nextStep:
    'Ask quality which status holds; tell it on the other side, or add it to the statuses of the policy.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['status']),
};
