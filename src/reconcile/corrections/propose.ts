import { absolute, amountOf, amountText, type Fraction, ZERO } from '../../core/fraction.js';
import { misplaced, moneyOf, valueDifference } from '../breaks/amounts.js';
import { hashName } from '../breaks/break-id.js';
import type { BreakClass, Found } from '../classes/break-class.js';
import { anyLine, type Candidate, onlySide } from '../classify/candidate.js';
import type { Ground } from '../classify/scene.js';
import { type LedgerLine, other, type Side } from '../ledger/line.js';
import type { Money, Proposal, Step } from '../outcome.js';
import { approvalFor, type Worth, worthOf } from '../policy/approval.js';
import { authorityOf } from '../policy/entry.js';

/** The side that corrects, and what it does. */
interface Plan {
  readonly side: Side;
  readonly steps: readonly Step[];
}

const linesOn = (side: Side, taken: readonly Candidate[]): LedgerLine[] =>
  taken.flatMap((it) => it[side].map(({ line }) => line));

const reverse = (line: LedgerLine): Step => ({ do: 'reverse', line });

/** What the other side tells, told here: the fact keeps its key, the record is a new one. */
const tell = (line: LedgerLine): Step => ({ do: 'tell', line: { ...line, id: '', source: '' } });

/** One side takes back what it tells and tells what the other tells. */
const follow = (side: Side, taken: readonly Candidate[]): Plan => ({
  side,
  steps: [...linesOn(side, taken).map(reverse), ...linesOn(other(side), taken).map(tell)],
});

function planOf({ remedy }: BreakClass, { taken, side }: Found, follower: Side): Plan {
  const only = onlySide(taken[0]);
  if (remedy === 'reverse' && (only ?? side)) return follow(only ?? side ?? follower, taken);
  // A snapshot has no message that could be sent again: whose word does not count, corrects its books.
  if (remedy === 'tell' && only && anyLine(taken[0]).key !== '') return follow(other(only), taken);
  return follow(follower, taken);
}

/** What closes a difference: nothing is overwritten, and whose word counts stays as it is. */
export function propose(id: string, breakClass: BreakClass, found: Found, ground: Ground): Proposal {
  const { flow } = found.taken[0];
  const { side, steps } = planOf(breakClass, found, other(authorityOf(ground.policy, flow)));
  return proposalOf(id, breakClass, { side, steps }, worthOfChange(found.taken, ground), ground);
}

/** All tellings of a fact but the one that counts are taken back. */
export function proposeForConflict(
  id: string,
  breakClass: BreakClass,
  side: Side,
  others: readonly LedgerLine[],
  ground: Ground,
): Proposal {
  const nothing: Worth = { known: true, amount: ZERO };
  return proposalOf(id, breakClass, { side, steps: others.map(reverse) }, nothing, ground);
}

function proposalOf(
  id: string,
  { code }: BreakClass,
  plan: Plan,
  worth: Worth,
  { policy }: Ground,
): Proposal {
  const { role, because } = approvalFor(policy, worth);
  const value = worth.known && policy.currency !== '' ? moneyWorth(worth.amount, policy.currency) : undefined;
  return {
    id: hashName('c2', id),
    ...plan,
    reason: code,
    approval: role,
    approvalBecause: because,
    ...(value && { value }),
  };
}

const moneyWorth = (worth: Fraction, currency: string): Money => ({
  amount: amountText(absolute(worth)),
  currency,
});

/** What is at stake: the money that differs, else the amount at the item's cost. */
function worthOfChange(taken: readonly Candidate[], { policy, units }: Ground): Worth {
  const [first] = taken;
  const [left, right] = [linesOn('left', taken), linesOn('right', taken)];
  const money = valueDifference(left, right) ?? moneyOf([...left, ...right]);
  if (money && money.amount !== '0' && money.currency === policy.currency)
    return { known: true, amount: amountOf(money.amount) };
  if (!first || first.unit === undefined || first.unit === '')
    return { known: false, because: 'nothing tells what it is worth' };
  const quantity = misplaced(taken);
  return worthOf(policy, { itemId: anyLine(first).itemId, unit: first.unit, quantity }, units);
}
