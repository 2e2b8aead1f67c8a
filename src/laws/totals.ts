import { type Fraction, ZERO } from '../core/fraction.js';
import { aboutThing, type ReplayFact } from './replay-facts.js';
import { type OrderLedger, orderLedgers } from './totals-ledger.js';
import { type ConsumptionPolicy, consumptionAgainstPlan, openMaterials } from './totals-materials.js';
import { planOf } from './totals-operations.js';
import {
  declaredAgainstScrap,
  finishedAgainstGood,
  finishedLotsAgainstGood,
  outputAgainstInput,
  planAgainstGood,
  reportsAgainstTotal,
} from './totals-operations-laws.js';
import type { Sum } from './totals-sum.js';
import { type Violation, violation } from './violation.js';

/** How exactly sums are to agree. */
export interface TotalsOptions {
  /** A share of the smaller count that X2, X3 and X5 let pass. @example { n: 1n, d: 50n } */
  readonly tolerance?: Fraction;
  /** How strictly consumption follows the plan; left out, as the bill of material says, else `warning`. */
  readonly consumption?: ConsumptionPolicy;
  /** The policy of a bill of material. */
  readonly policyOf?: (plantId: string, recipe: string) => ConsumptionPolicy | undefined;
  /** Whether consumption of this order is complete, so that it can be weighed. */
  readonly isDone?: (plantId: string, orderId: string) => boolean;
}

/** X1 to X5 over the facts that count, order by order. */
export function totalsViolations(facts: readonly ReplayFact[], options: TotalsOptions = {}): Violation[] {
  const { tolerance = ZERO, isDone = () => true } = options;
  return orderLedgers(facts).flatMap((order) => [
    ...strangers(order),
    ...reportsAgainstTotal(order),
    ...outputAgainstInput(order, tolerance),
    ...finishedAgainstGood(order, tolerance),
    ...finishedLotsAgainstGood(order, tolerance),
    ...declaredAgainstScrap(order),
    ...planAgainstGood(order),
    ...openMaterials(order),
    ...(isDone(order.plantId, order.orderId)
      ? consumptionAgainstPlan(order, policyFor(order, options), tolerance)
      : []),
  ]);
}

function policyFor(order: OrderLedger, { consumption, policyOf }: TotalsOptions): ConsumptionPolicy {
  const recipe = planOf(order)?.recipe ?? '';
  return consumption ?? policyOf?.(order.plantId, recipe) ?? 'warning';
}

/** Quantities that can not be summed are told, never left out in silence. */
function* strangers(order: OrderLedger): Generator<Violation> {
  const reported = [...order.runs.values()].flatMap(({ reported: it }) => [it.good, it.scrap, it.rework]);
  const sums: Sum[] = [...reported, order.finished, ...order.scrapped.values(), ...order.used.values()];
  for (const it of sums) {
    if (it.strangers.length === 0) continue;
    const where = aboutThing(order.plantId, 'workOrder', [order.orderId]);
    yield violation('units', 'broken', where, 'units of another kind', `units like ${it.unit}`, it.keys);
  }
}
