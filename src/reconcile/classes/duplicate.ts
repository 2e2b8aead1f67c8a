import { type Candidate, type Counted, onlySide } from '../classify/candidate.js';
import type { Scene } from '../classify/scene.js';
import { fingerprint } from '../engines/rules.js';
import { type LedgerLine, recordName, type Side } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';
import { surplusPostings } from './postings-behind.js';

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
    if (onlySide(it) === side && it[side].every((one) => saysMuch(one) && scene.hasTwin(side, one)))
      return { side };
    const twin = surplusPosting(it, side, scene);
    return twin && { side, proof: { posting: recordName(twin) } };
  }),
});

/**
 * Without amount, money or words there is nothing by which two tellings were one: its own number names
 * it.
 */
const saysMuch = ({ line: { quantity, value, content } }: Counted): boolean =>
  quantity !== '' || value !== '' || content !== '';

/** Of the postings behind a sum: one that is told twice, and without which both sides agree. */
function surplusPosting(it: Candidate, side: Side, scene: Scene): LedgerLine | undefined {
  const seen = new Set<string>();
  return surplusPostings(it, side, scene).find((posting) => {
    const print = fingerprint(posting);
    return seen.has(print) || !seen.add(print);
  });
}
