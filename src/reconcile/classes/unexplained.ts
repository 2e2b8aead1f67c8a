import { type BreakClass, each } from './break-class.js';

/** Nothing that is known accounts for it. */
export const unexplained: BreakClass = {
  code: 'UNEXPLAINED',
  severity: 'high',
  sentence: 'Both tell {what} and contradict each other at {pointers}; no single reason accounts for it.',
  causes: ['Several things went wrong with one posting.', 'Two facts share one key.'],
  nextStep: 'Compare both records with the source documents; a person has to decide.',
  move: 'both',
  remedy: 'follow',
  find: each(() => ({})),
};
