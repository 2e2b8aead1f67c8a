import { type Fraction, minus, negative, same } from '../../core/fraction.js';
import { type Candidate, type Counted, lineOrder } from '../classify/candidate.js';
import type { Ground } from '../classify/scene.js';
import { type LedgerLine, SIDES, type Side } from '../ledger/line.js';
import { timesApart } from './quantity.js';

/** A single posting is looked for among so many; beyond that a hit would be chance. */
const SEARCHED = 200;

/** The postings that the lines of one side add up, where they are sums; few enough to be looked through. */
function postingsBehind(it: Candidate, side: Side, scene: Ground): Counted[] {
  const postings = it[side].flatMap(({ line }) => scene.behind(line));
  if (postings.length > SEARCHED) return [];
  return postings
    .map(scene.count)
    .filter((one) => one.unit === it.unit)
    .sort(lineOrder);
}

const surplusOn = (it: Candidate, side: Side): Fraction => (side === 'left' ? it.delta : negative(it.delta));

/** The postings without any one of which both sides would agree. */
export const surplusPostings = (it: Candidate, side: Side, scene: Ground): LedgerLine[] =>
  postingsBehind(it, side, scene)
    .filter(({ amount }) => same(amount, surplusOn(it, side)))
    .map(({ line }) => line);

/** A posting that alone sets the sides apart, and how many times what it would have to be it is. */
export interface OddPosting {
  readonly posting: LedgerLine;
  readonly times: Fraction;
}

/** The postings of which any one, told as so many times more or less, would make both sides agree. */
export const oddPostings = (it: Candidate, scene: Ground): OddPosting[] =>
  SIDES.flatMap((side) =>
    postingsBehind(it, side, scene).flatMap(({ line, amount }) => {
      const times = timesApart({ left: amount, right: minus(amount, surplusOn(it, side)) });
      return times ? [{ posting: line, times }] : [];
    }),
  );
