import { type Fraction, ZERO } from '../core/fraction.js';
import { aboutThing, type ReplayFact } from './replay-facts.js';
import { type ReplayViolation, violation } from './replay-law.js';
import { type OrderLedger, orderLedgers } from './totals-ledger.js';
import { type ConsumptionPolicy, consumptionAgainstPlan, openMaterials } from './totals-materials.js';
import {
  declaredAgainstScrap,
  finishedAgainstGood,
  outputAgainstInput,
  planAgainstGood,
  reportsAgainstTotal,
} from './totals-operations-laws.js';
import type { Sum } from './totals-sum.js';

/** How exactly sums are to agree. */
export interface TotalsOptions {
  /** A share of the smaller count that X2, X3 and X5 let pass. @example { n: 1n, d: 50n } */
  readonly tolerance?: Fraction;
  readonly consumption?: ConsumptionPolicy;
  /** Whether consumption of this order is complete, so that it can be weighed. */
  readonly isDone?: (plantId: string, orderId: string) => boolean;
}

/** X1 to X5 over the facts that count, order by order. */
export function totalsViolations(
  facts: readonly ReplayFact[],
  options: TotalsOptions = {},
): ReplayViolation[] {
  const { tolerance = ZERO, consumption = 'warning', isDone = () => true } = options;
  return orderLedgers(facts).flatMap((order) => [
    ...strangers(order),
    ...reportsAgainstTotal(order),
    ...outputAgainstInput(order, tolerance),
    ...finishedAgainstGood(order, tolerance),
    ...declaredAgainstScrap(order),
    ...planAgainstGood(order),
    ...openMaterials(order),
    ...(isDone(order.plantId, order.orderId) ? consumptionAgainstPlan(order, consumption, tolerance) : []),
  ]);
}

/** Quantities that can not be summed are told, never left out in silence. */
function* strangers(order: OrderLedger): Generator<ReplayViolation> {
  const reported = [...order.runs.values()].flatMap(({ reported: it }) => [it.good, it.scrap, it.rework]);
  const sums: Sum[] = [...reported, order.finished, ...order.scrapped.values(), ...order.used.values()];
  for (const it of sums) {
    if (it.strangers.length === 0) continue;
    const where = aboutThing(order.plantId, 'workOrder', [order.orderId]);
    yield violation('units', 'broken', where, 'units of another kind', `units like ${it.unit}`, it.strangers);
  }
}
