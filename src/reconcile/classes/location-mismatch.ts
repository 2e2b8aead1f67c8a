import type { BreakClass } from './break-class.js';
import { mismatches } from './mismatch.js';

/** The right amount, at the wrong place. */
export const locationMismatch: BreakClass = {
  code: 'LOCATION_MISMATCH',
  severity: 'high',
  sentence: 'Both have {misplaced} of {what}, {left} at {leftTells} and {right} at {rightTells}.',
  causes: ['A transfer was told by one side only.', 'Two places are mapped onto one.'],
  nextStep: 'Look on the shelf; tell the transfer that is missing.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) => mismatches(open, scene, ['locationId', 'toLocationId']),
};
