import { type BreakClass, each } from './break-class.js';
import { agreesBut } from './differs.js';

/** Both tell the fact, with other words. */
export const content: BreakClass = {
  code: 'CONTENT',
  severity: 'medium',
  sentence: 'Both tell {what}, with other words at {pointers}.',
  causes: ['A field was corrected on one side.', 'The two mappings read different source fields.'],
  nextStep: 'Compare the fields; the side whose word counts is right.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) =>
    (['content', 'reference', 'operationId'] as const).some((column) => agreesBut(it, column))
      ? {}
      : undefined,
  ),
};
