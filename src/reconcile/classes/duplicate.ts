import { byText } from '../../core/field.js';
import { type Candidate, onlySide } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { fingerprint } from '../engines/rules.js';
import type { LedgerLine, Side } from '../ledger/line.js';
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
  find: each((it, scene) => {
    if (onlySide(it) === side && it[side].every((line) => scene.hasTwin(side, line))) return { side };
    const twin = surplusPosting(it, side, scene);
    return twin && { side, proof: { posting: twin.id || twin.key } };
  }),
});

/** Of the postings behind a sum: one that is told twice, and without which both sides agree. */
function surplusPosting(it: Candidate, side: Side, scene: Scene): LedgerLine | undefined {
  const sign = side === 'left' ? 1n : -1n;
  const seen = new Set<string>();
  return it[side]
    .flatMap(({ line }) => scene.behind(line))
    .filter((posting) => {
      const counted = scene.count(posting);
      return (
        counted.unit === it.unit && it.delta.d === counted.amount.d && it.delta.n === sign * counted.amount.n
      );
    })
    .toSorted((a, b) => byText(a.key, b.key))
    .find((posting) => {
      const print = fingerprint(posting);
      return seen.has(print) || !seen.add(print);
    });
}
