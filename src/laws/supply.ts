import { decimalUnits } from '../core/decimal.js';
import { amountText, type Fraction, fraction, ZERO } from '../core/fraction.js';
import {
  type Delivery,
  type OrderedLine,
  type SupplyLine,
  type SupplyOrder,
  supplyOrders,
} from './supply-ledger.js';
import type { Told } from './told.js';
import { exceeds, Sum } from './totals-sum.js';
import { type Violation, violation } from './violation.js';

const ONE = decimalUnits('1');

/** X16: what is announced and what comes of a purchase order's line stays within what is open of it. */
export function supplyViolations(documents: Iterable<Told>): Violation[] {
  return supplyOrders(documents).flatMap((order) =>
    order.revision === 0
      ? []
      : [...order.lines].flatMap(([lineId, line]) => [...lineViolations(order, lineId, line)]),
  );
}

function* lineViolations(order: SupplyOrder, lineId: string, line: SupplyLine): Generator<Violation> {
  const { about, deliveries } = line;
  const late = order.withdrawn === undefined ? [] : keysAfter(deliveries, order.withdrawn);
  const ordered = order.ordered.get(lineId);
  if (late.length > 0) {
    const wanted = `nothing after the order was cancelled at ${order.withdrawn}`;
    yield violation('X16', 'broken', about, 'goods announced or received', wanted, [order.key, ...late]);
  }
  if (order.withdrawn !== undefined && !ordered) return;
  const sum = new Sum(ordered?.quantity.unit ?? '');
  for (const it of deliveries.values()) deliver(sum, it);
  const keys = [order.key, ...sum.keys];
  if (!ordered) {
    yield violation('X16', 'broken', about, `${sum.text} announced or received`, 'a line of the order', keys);
  } else if (sum.strangers.length > 0) {
    yield violation(
      'units',
      'broken',
      about,
      'units of another kind',
      `units like ${sum.unit}`,
      sum.strangers,
    );
  } else {
    const [quantity, tolerance] = [decimalUnits(ordered.quantity.value), toleranceOf(ordered)];
    if (!exceeds(sum.amount, { n: quantity, d: 1n }, tolerance)) return;
    const more = ordered.tolerance === '' ? '' : ` and ${ordered.tolerance} of it on top`;
    const wanted = `at most the ${ordered.quantity.value} ${sum.unit} ordered${more}`;
    yield violation(
      'X16',
      'broken',
      about,
      `${amountText(sum.amount)} ${sum.unit} announced or received`,
      wanted,
      keys,
    );
  }
}

const toleranceOf = ({ tolerance }: OrderedLine): Fraction =>
  tolerance === '' ? ZERO : fraction(decimalUnits(tolerance), ONE);

const keysAfter = (deliveries: ReadonlyMap<string, Delivery>, moment: string): string[] =>
  [...deliveries.values()]
    .flatMap((it) => [...it.announced, ...it.received])
    .filter(({ time, key }) => key !== '' && time > moment)
    .map((it) => it.key);

/** What was announced less what goes back, and at least what was taken in. */
function deliver(sum: Sum, { announced, received }: Delivery): void {
  const [coming, taken] = [new Sum(sum.unit), new Sum(sum.unit)];
  for (const { quantity, key } of announced) coming.add(quantity, key);
  for (const { quantity, rejected, key } of received) {
    taken.add(quantity, key);
    if (announced.length > 0) coming.add(rejected, key, -1n);
  }
  sum.addAll(exceeds(taken.amount, coming.amount, ZERO) ? taken : coming);
  sum.keys.push(...coming.keys, ...taken.keys);
}
