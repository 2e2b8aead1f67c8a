import { absolute, amountText, type Fraction, fraction, minus, plus, ZERO } from '../core/fraction.js';
import { remembered } from '../core/remembered.js';
import { aboutThing } from './replay-facts.js';
import type { OrderLedger, PlanFact, PlannedMaterial } from './totals-ledger.js';
import { lastOperations, outputOf, planOf } from './totals-operations.js';
import { amountIn, Sum } from './totals-sum.js';
import { type Verdict, type Violation, violation } from './violation.js';

/** How strictly consumption follows the bill of material; the words are those of the bill. */
export const CONSUMPTION_VERDICTS = {
  strict: 'broken',
  warning: 'flagged',
  flexible: undefined,
} as const satisfies Readonly<Record<string, Verdict | undefined>>;
export type ConsumptionPolicy = keyof typeof CONSUMPTION_VERDICTS;

const about = ({ plantId, orderId }: OrderLedger, itemId: string) => ({
  ...aboutThing(plantId, 'workOrder', [orderId]),
  itemId,
});

/** X5: what went in is planned × (good + scrap) ÷ planned quantity, item by item. */
export function* consumptionAgainstPlan(
  order: OrderLedger,
  policy: ConsumptionPolicy,
  tolerance: Fraction,
): Generator<Violation> {
  const verdict = CONSUMPTION_VERDICTS[policy];
  const plan = planOf(order);
  // Where no consumption at all is told, another system keeps it.
  if (!verdict || !plan || order.used.size === 0) return;
  for (const [itemId, needs] of neededItems(plan)) {
    const used = order.used.get(itemId) ?? new Sum();
    const unit = needs[0]?.quantity.unit as string;
    const [spent, needed] = [used.in(unit), neededOf(order, plan, needs, unit)];
    if (!spent || !needed) continue;
    const allowed = fraction(needed.n * tolerance.n, needed.d * tolerance.d);
    if (minus(absolute(minus(spent, needed)), allowed).n <= 0n) continue;
    const found = `${amountText(spent)} ${unit} used`;
    const wanted = `${amountText(needed)} ${unit} for its output`;
    yield violation('X5', verdict, about(order, itemId), found, wanted, [plan.fact.key, ...used.keys]);
  }
}

function neededItems({ materials }: PlanFact): Map<string, PlannedMaterial[]> {
  const items = new Map<string, PlannedMaterial[]>();
  for (const it of materials)
    if (it.usage === 'consumed' || it.usage === 'consumable') remembered(items, it.itemId, () => []).push(it);
  return items;
}

function neededOf(
  order: OrderLedger,
  plan: PlanFact,
  needs: readonly PlannedMaterial[],
  unit: string,
): Fraction | undefined {
  let needed = ZERO;
  for (const { quantity, operationId } of needs) {
    const amount = amountIn(quantity, unit);
    const made = madeBy(order, plan, operationId);
    const planned = amountIn(plan.planned, plan.planned.unit) as Fraction;
    if (!amount || !made) return undefined;
    needed = plus(needed, fraction(amount.n * made.n * planned.d, amount.d * made.d * planned.n));
  }
  return needed;
}

/** Good and scrap of the operation that takes the material; of the order as a whole where none is named. */
function madeBy(order: OrderLedger, plan: PlanFact, operationId: string | undefined): Fraction | undefined {
  const { unit } = plan.planned;
  const all = operationId === undefined ? plan.operations.map((it) => it.operationId) : [operationId];
  const good = operationId === undefined ? lastOperations(plan.operations) : [operationId];
  const outputs = good.map((it) => outputOf(order, it));
  if (outputs.length === 0 || outputs.includes(undefined)) return undefined;
  const parts = [
    ...outputs.map((it) => it?.good.in(unit)),
    ...all.map((it) => outputOf(order, it)?.scrap.in(unit) ?? ZERO),
  ];
  let made = ZERO;
  for (const it of parts) {
    if (!it) return undefined;
    made = plus(made, it);
  }
  return made;
}

/** An order that ends after its start gives back what it used, or lists it. */
export function* openMaterials(order: OrderLedger): Generator<Violation> {
  if (!order.ended) return;
  for (const [itemId, used] of order.used) {
    const listed = new Sum();
    for (const it of order.ended.open) if (it.itemId === itemId) listed.add(it.quantity, '');
    const amount = listed.in(used.unit);
    if (!amount || minus(used.amount, amount).n === 0n) continue;
    const found = `${used.text} used and not returned`;
    const wanted = `none, or all of it among the open materials (${listed.text || '0'} listed)`;
    const keys = [order.ended.fact.key, ...used.keys];
    yield violation('lifecycle', 'broken', about(order, itemId), found, wanted, keys);
  }
}
