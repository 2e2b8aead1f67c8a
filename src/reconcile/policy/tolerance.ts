import { absolute, amountText, compareAmounts, type Fraction, minus } from '../../core/fraction.js';
import type { Units } from '../../vocabulary/conversion.js';
import type { Side, Sides } from '../ledger/line.js';
import { authorityOf, itemOf } from './entry.js';
import { type Limit, limitsOf } from './limits.js';
import type { Policy, Tolerance } from './policy.js';

/** Of what a quantity is told; empty where nothing is told. */
export interface About {
  readonly flow: string;
  readonly plantId: string;
  readonly itemId: string;
  readonly locationId: string;
  readonly unit: string;
}

/** A difference, and what a tolerance has to know of it. */
export interface Difference {
  readonly about: About;
  /** Of either sign; only its size counts. */
  readonly difference: Fraction;
  /** The quantity that the authority tells. */
  readonly reference: Fraction;
  /** Lines of the fuller side: each of them may have been rounded. */
  readonly lines: number;
}

/** Whether a difference is tolerated, and the reason in numbers. */
export interface Verdict {
  readonly within: boolean;
  /** In the unit of the difference; absent where nothing is tolerated or no limit can be worked out. */
  readonly limit?: Fraction;
  readonly because: string;
}

/** The first tolerance of the policy that fits; undefined where nothing is tolerated. */
export function toleranceFor(policy: Policy, about: About): Tolerance | undefined {
  const told = { ...about, abcClass: itemOf(policy, about.itemId).abcClass };
  return policy.tolerances.find(({ where }) =>
    SCOPE_NAMES.every((name) => where[name] === undefined || where[name] === told[name]),
  );
}

const SCOPE_NAMES = ['flow', 'plantId', 'itemId', 'abcClass', 'locationId', 'unit'] as const;

/** Judges what both sides tell of one thing; swapping the sides and the authority changes nothing. */
export function judgeSides(
  policy: Policy,
  about: About,
  told: Sides<{ readonly quantity: Fraction; readonly lines: number }>,
  units: Units,
): Verdict {
  const side: Side = authorityOf(policy, about.flow);
  const difference = {
    about,
    difference: minus(told.left.quantity, told.right.quantity),
    reference: told[side].quantity,
    lines: Math.max(told.left.lines, told.right.lines),
  };
  return judge(policy, difference, units);
}

/** Judges a difference by the first tolerance that fits; the reason says which limit decided. */
export function judge(policy: Policy, difference: Difference, units: Units): Verdict {
  const tolerance = toleranceFor(policy, difference.about);
  if (!tolerance) return { within: false, because: 'no tolerance of the policy fits' };
  const limits = limitsOf(tolerance, difference, policy, units);
  const known = limits.filter((it): it is Known => it.size !== undefined);
  const wins = tolerance.combine === 'smaller' ? -1 : 1;
  const [first, ...others] = known;
  // A limit that can not be worked out might be the smaller one.
  const isKnown = tolerance.combine === 'larger' || known.length === limits.length;
  if (!first || !isKnown) return { within: false, because: unknown(limits) };
  const deciding = others.reduce(
    (best, it) => (compareAmounts(it.size, best.size) === wins ? it : best),
    first,
  );
  const size = absolute(difference.difference);
  const within = compareAmounts(size, deciding.size) <= 0;
  const { unit } = difference.about;
  return {
    within,
    limit: deciding.size,
    because: `${withUnit(size, unit)} ${within ? 'of at most' : 'is more than'} ${withUnit(deciding.size, unit)} (${reason(deciding, limits, tolerance)})`,
  };
}

type Known = Limit & { readonly size: Fraction };

function reason(deciding: Known, limits: readonly Limit[], { combine }: Tolerance): string {
  if (limits.length === 1) return deciding.says;
  const sizes = limits.flatMap((it) => (it.size ? [amountText(it.size)] : []));
  const unclear = limits.filter((it) => !it.size).map((it) => it.says);
  const listed = sizes.length > 1 ? [`${combine} of ${sizes.join(' and ')}`] : [];
  return [deciding.says, ...listed, ...unclear].join('; ');
}

const unknown = (limits: readonly Limit[]): string =>
  `nothing is tolerated: ${limits
    .filter((it) => !it.size)
    .map((it) => it.says)
    .join('; ')}`;

/** @example withUnit({ n: 4n * 10n ** 11n, d: 1n }, 'KGM') //=> '0.4 KGM' */
const withUnit = (amount: Fraction, unit: string): string => `${amountText(amount)} ${unit}`.trim();
