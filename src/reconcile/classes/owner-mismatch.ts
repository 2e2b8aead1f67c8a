import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** The right amount, in the wrong name. */
export const ownerMismatch: BreakClass = {
  code: 'OWNER_MISMATCH',
  severity: 'high',
  sentence: 'Both have {misplaced} of {what}, {left} owned by {leftTells} and {right} by {rightTells}.',
  causes: ['Consignment goods were received as own goods.', 'Ownership changed on one side only.'],
  nextStep: 'Look at the contract of the goods; correct the owner on the side that is wrong.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['ownerId']),
};
