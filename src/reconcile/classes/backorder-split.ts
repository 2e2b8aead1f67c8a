import type { BreakClass } from './break-class.js';
import { familiesOf, familyFound } from './splits.js';

/** One order here is the order and its backorders there. */
export const backorderSplit: BreakClass = {
  code: 'BACKORDER_SPLIT',
  severity: 'medium',
  sentence: 'Both tell {misplaced} of {what}, {left} under {leftTells} and {right} under {rightTells}.',
  causes: [
    'A rest was put on a backorder on one side only.',
    'One side reports on the first order throughout.',
  ],
  nextStep:
    'Nothing is missing. Tell the backorder on the side that does not know it, so that both orders can close.',
  move: 'follower',
  remedy: 'follow',
  find: (open, scene) =>
    familiesOf(open, 'reference', (line) => scene.rootOf(line.reference))
      .filter(({ left, right }) => [...left, ...right].some((it) => !left.has(it) || !right.has(it)))
      .map((it) => familyFound(it, (order) => order || 'no order')),
};
