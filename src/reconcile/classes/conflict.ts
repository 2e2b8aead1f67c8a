import type { Side } from '../ledger/line.js';
import type { BreakClass } from './break-class.js';

/** One side tells one fact in several ways. Conflicts are found before anything is compared. */
export const conflict = (side: Side): BreakClass => ({
  code: side === 'left' ? 'CONFLICT_LEFT' : 'CONFLICT_RIGHT',
  severity: 'high',
  sentence: '{here} tells one fact in {ways} ways: {what}.',
  causes: [
    'A posting was edited in place and sent again under its old number.',
    'Two records share one transaction number.',
  ],
  nextStep: 'Find out in {here} which telling is right and take the others back. The latest was counted.',
  move: 'here',
  remedy: 'reverse',
  find: () => [],
});
