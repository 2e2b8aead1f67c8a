import { onlySide } from '../classify/candidate.js';
import { other, type Side } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';

/** One side does not know what the other tells. */
export const missing = (side: Side): BreakClass => ({
  code: side === 'left' ? 'MISSING_LEFT' : 'MISSING_RIGHT',
  severity: 'high',
  sentence: '{there} tells {difference} of {what}; {here} does not know it.',
  causes: [
    'The message was not delivered, or waits in an exception queue.',
    'It was booked to another order, plant or item.',
    'It was posted by hand on one side.',
  ],
  nextStep:
    'Look in the exception queue before {here}; if it is not there, send the fact again: its key is the same.',
  move: 'here',
  remedy: 'tell',
  find: each((it) => (onlySide(it) === other(side) ? { side } : undefined)),
});
