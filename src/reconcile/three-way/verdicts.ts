import { amountOf, compareAmounts, type Fraction, minus, ratio, times } from '../../core/fraction.js';
import type { Units } from '../../vocabulary/conversion.js';
import type { Policy } from '../policy/policy.js';
import { judge } from '../policy/tolerance.js';
import type { StageSum } from './order-line.js';
import { ORDER_LINE, type Stage, type ThreeWay } from './stages.js';

/** What can be said of a line of an order, in the order in which it is told. */
export const THREE_WAY_VERDICTS = {
  matched: 'What was ordered came and is invoiced, within tolerance.',
  shortDelivery: 'Less came than was ordered.',
  overDelivery: 'More came than was ordered.',
  invoicedNotReceived: 'More is invoiced than came.',
  receivedNotInvoiced: 'More came than is invoiced.',
  priceDiffers: 'It is invoiced at another price than it was ordered at.',
  unitsDiffer: 'It is counted in units that nothing converts into each other.',
  currenciesDiffer: 'It was ordered in another currency than it is invoiced in.',
} as const;

export type ThreeWayVerdict = keyof typeof THREE_WAY_VERDICTS;

/** The flow by which a policy scopes its tolerance for the worth of what is invoiced. */
export const ORDER_PRICE = 'order-price';

interface Sum {
  readonly told: StageSum;
  readonly sum: Fraction;
  /** The units that do not convert into each other. */
  readonly units: readonly string[];
}

interface About {
  readonly plantId: string;
  readonly itemId: string;
}

type Verdicts = readonly [ThreeWayVerdict, ...ThreeWayVerdict[]];

/** Judges one line of an order; each stage is measured by the one before it. */
export function verdictsOf(sums: ThreeWay<Sum>, about: About, policy: Policy, units: Units): Verdicts {
  const kinds = new Set([sums.ordered, sums.received, sums.invoiced].flatMap((it) => it.units));
  if (kinds.size > 1) return ['unitsDiffer'];
  const [unit = ''] = kinds;
  const compared = (by: Stage, stage: Stage): -1 | 0 | 1 => {
    const lines = Math.max(sums[by].told.lines, sums[stage].told.lines);
    const difference = minus(sums[stage].sum, sums[by].sum);
    const of = { ...about, flow: ORDER_LINE, locationId: '', unit };
    return judge(policy, { about: of, difference, reference: sums[by].sum, lines }, units).within
      ? 0
      : compareAmounts(sums[stage].sum, sums[by].sum);
  };
  const [came, billed] = [compared('ordered', 'received'), compared('received', 'invoiced')];
  const found: ThreeWayVerdict[] = [];
  if (came !== 0) found.push(came < 0 ? 'shortDelivery' : 'overDelivery');
  if (billed !== 0) found.push(billed > 0 ? 'invoicedNotReceived' : 'receivedNotInvoiced');
  const price = priceVerdict(sums, about, policy, units);
  if (price) found.push(price);
  const [first, ...others] = found;
  return first ? [first, ...others] : ['matched'];
}

/** Whether what is invoiced is worth what so much of the order is worth; undefined where no money is told. */
function priceVerdict(
  { ordered, invoiced }: ThreeWay<Sum>,
  about: About,
  policy: Policy,
  units: Units,
): ThreeWayVerdict | undefined {
  const [agreed, billed] = [ordered.told.value, invoiced.told.value];
  if (!agreed || !billed || ordered.sum.n === 0n || invoiced.sum.n === 0n) return undefined;
  if (agreed.currency !== billed.currency) return 'currenciesDiffer';
  const expected = times(amountOf(agreed.amount), ratio(invoiced.sum, ordered.sum));
  const difference = minus(amountOf(billed.amount), expected);
  if (difference.n === 0n) return undefined;
  const of = { ...about, flow: ORDER_PRICE, locationId: '', unit: agreed.currency };
  const { within } = judge(policy, { about: of, difference, reference: expected, lines: 1 }, units);
  return within ? undefined : 'priceDiffers';
}
