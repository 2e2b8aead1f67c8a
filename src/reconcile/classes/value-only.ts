import { type BreakClass, each } from './break-class.js';
import { agreesBut } from './differs.js';

/** The quantities agree and the money does not. */
export const valueOnly: BreakClass = {
  code: 'VALUE_ONLY',
  severity: 'medium',
  sentence: '{left} values {what} at {leftValue}, {right} at {rightValue}.',
  causes: ['One side values at another price or rate.', 'A price was changed after the posting.'],
  nextStep: 'Compare price, rate and their dates; finance says which holds.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) => (agreesBut(it, 'value') || agreesBut(it, 'currency') ? {} : undefined)),
};
