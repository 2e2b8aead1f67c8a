import { byText } from '../../core/field.js';
import { remembered } from '../../core/remembered.js';
import type { BreakClass } from './break-class.js';
import { type Bundle, gapsByPlace, sumOf } from './couples.js';

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
  find: function* (open, scene) {
    for (const place of gapsByPlace(open, ['reference'])) {
      const families = new Map<string, Bundle[]>();
      for (const it of place) remembered(families, scene.rootOf(it.line.reference), () => []).push(it);
      for (const family of families.values()) {
        const [more, less] = [family.filter((it) => it.delta.n > 0n), family.filter((it) => it.delta.n < 0n)];
        const [first, ...others] = [...more, ...less].flatMap((it) => it.members);
        if (family.length > 1 && sumOf(family).n === 0n && first)
          yield {
            taken: [first, ...others],
            proof: { leftTells: ordersOf(more), rightTells: ordersOf(less) },
          };
      }
    }
  },
};

const ordersOf = (bundles: readonly Bundle[]): string =>
  bundles
    .map((it) => it.line.reference || 'no order')
    .sort(byText)
    .join(', ');
