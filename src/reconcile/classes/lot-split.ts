import { byText } from '../../core/field.js';
import type { BreakClass } from './break-class.js';
import { type Bundle, gapsByPlace, sumOf } from './couples.js';

/** One lot, or none, here is several lots there. */
export const lotSplit: BreakClass = {
  code: 'LOT_SPLIT',
  severity: 'medium',
  sentence: 'Both tell {misplaced} of {what}, {left} as {leftTells} and {right} as {rightTells}.',
  causes: [
    'One side split the lot when it was put away or repacked.',
    'One side does not tell lots apart here.',
  ],
  nextStep: 'Tell the split on the side that does not know it; traceability depends on it.',
  move: 'follower',
  remedy: 'follow',
  find: function* (open) {
    for (const place of gapsByPlace(open, ['lotNumber'])) {
      const [more, less] = [place.filter((it) => it.delta.n > 0n), place.filter((it) => it.delta.n < 0n)];
      const isSplit = (more.length === 1) !== (less.length === 1) && sumOf(place).n === 0n;
      const [first, ...others] = [...more, ...less].flatMap((it) => it.members);
      if (isSplit && first)
        yield { taken: [first, ...others], proof: { leftTells: lotsOf(more), rightTells: lotsOf(less) } };
    }
  },
};

const lotsOf = (bundles: readonly Bundle[]): string =>
  bundles
    .map(({ line }) => (line.lotNumber ? `lot ${line.lotNumber}` : 'no lot'))
    .sort(byText)
    .join(', ');
