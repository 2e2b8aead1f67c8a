import { onlySide } from '../classify/candidate.js';
import type { Side } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';

/** One side tells the same posting twice under two numbers. */
export const duplicate = (side: Side): BreakClass => ({
  code: side === 'left' ? 'DUPLICATE_LEFT' : 'DUPLICATE_RIGHT',
  severity: 'high',
  sentence: '{here} tells the same posting twice under two numbers: {what}, {difference} more than {there}.',
  causes: [
    'A message was sent again after a timeout and posted again.',
    'A person posted by hand what the interface had posted.',
  ],
  nextStep: 'Reverse the surplus posting in {here}.',
  move: 'here',
  remedy: 'reverse',
  find: each((it, scene) =>
    onlySide(it) === side && it[side].every((line) => scene.hasTwin(side, line)) ? { side } : undefined,
  ),
});
