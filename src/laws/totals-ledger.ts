import { fieldAt, joined, textAt } from '../core/field.js';
import type { Totals } from '../core/lifecycle.js';
import { remembered } from '../core/remembered.js';
import { holdsFor, namesAt, type ReplayFact } from './replay-facts.js';
import { lotText } from './told.js';
import { Sum, type Told } from './totals-sum.js';

/** What is told of one run: the reports, and the total once it is done. */
export interface RunLedger {
  readonly operationId: string;
  readonly runNo: string;
  readonly reported: { readonly good: Sum; readonly scrap: Sum; readonly rework: Sum };
  readonly reports: ReplayFact[];
  total: ReplayFact | undefined;
}

/** One order's plan, as its release or a later change tells it. */
export interface PlanFact {
  readonly fact: ReplayFact;
  readonly planned: Told;
  /** The names of its bill of material, joined; empty where none is told. */
  readonly recipe: string;
  readonly materials: readonly PlannedMaterial[];
  readonly operations: readonly PlannedOperation[];
}

/** A line of the requirement. */
export interface PlannedMaterial {
  readonly itemId: string;
  readonly quantity: Told;
  readonly usage: string;
  readonly operationId?: string;
}

/** A step of the plan. */
export interface PlannedOperation {
  readonly operationId: string;
  readonly sequence: number;
  readonly predecessors?: readonly string[];
}

/** All that is counted of one order. */
export interface OrderLedger {
  readonly plantId: string;
  readonly orderId: string;
  readonly runs: Map<string, RunLedger>;
  readonly plans: PlanFact[];
  readonly finished: Sum;
  /** By item and lot. */
  readonly finishedLots: Map<string, Sum>;
  /** By operation. */
  readonly scrapped: Map<string, Sum>;
  /** By item: what went in less what came back. */
  readonly used: Map<string, Sum>;
  ended: { readonly fact: ReplayFact; readonly open: readonly OpenMaterial[] } | undefined;
}

/** Material that an order keeps when it ends early. */
export interface OpenMaterial {
  readonly itemId: string;
  readonly quantity: Told;
}

const emptyOrder = (plantId: string, orderId: string, plans: PlanFact[]): OrderLedger => ({
  plantId,
  orderId,
  runs: new Map(),
  plans,
  finished: new Sum(plans[0]?.planned.unit),
  finishedLots: new Map(),
  scrapped: new Map(),
  used: new Map(),
  ended: undefined,
});

/** Enters every fact that counts into the ledger of its order; what is planned says in which unit. */
export function orderLedgers(facts: readonly ReplayFact[]): OrderLedger[] {
  const plans = new Map<string, PlanFact[]>();
  for (const fact of facts) {
    const { totals } = fact.contract;
    if (totals?.says === 'plan')
      remembered(plans, orderName(fact, totals), () => []).push(planFact(fact, totals));
  }
  const orders = new Map<string, OrderLedger>();
  for (const fact of facts) {
    const { totals } = fact.contract;
    const orderId = totals && textAt(fact.data, totals.order);
    if (!totals || !orderId) continue;
    const name = orderName(fact, totals);
    const order = remembered(orders, name, () => emptyOrder(fact.plantId, orderId, plans.get(name) ?? []));
    enter(order, fact, totals);
  }
  return [...orders.values()];
}

const orderName = ({ plantId, data }: ReplayFact, totals: Totals): string =>
  joined([plantId, textAt(data, totals.order)]);

const planFact = (fact: ReplayFact, totals: Extract<Totals, { readonly says: 'plan' }>): PlanFact => ({
  fact,
  planned: toldAt(fact.data, totals.planned) as Told,
  recipe: totals.recipe ? joined(namesAt(fact.data, totals.recipe) ?? []) : '',
  materials: fieldAt(fact.data, totals.materials) as readonly PlannedMaterial[],
  operations: fieldAt(fact.data, totals.operations) as readonly PlannedOperation[],
});

const toldAt = (data: object, field: string | undefined): Told | undefined =>
  field === undefined ? undefined : (fieldAt(data, field) as Told | undefined);

function enter(order: OrderLedger, fact: ReplayFact, totals: Totals): void {
  const { data, key } = fact;
  switch (totals.says) {
    case 'delta':
    case 'total':
      return enterRun(order, fact, totals);
    case 'plan':
      return;
    case 'ended':
      order.ended = { fact, open: (fieldAt(data, totals.open) ?? []) as readonly OpenMaterial[] };
      return;
    default: {
      if (!holdsFor(data, totals.when)) return;
      const operationId = totals.operation === undefined ? '' : textAt(data, totals.operation);
      const itemId = textAt(data, totals.item);
      const quantity = toldAt(data, totals.quantity);
      const sum = sumFor(order, totals.says, itemId, operationId);
      sum.add(quantity, key, totals.says === 'returned' ? -1n : 1n);
      const lotNumber = totals.lot === undefined ? '' : textAt(data, totals.lot);
      if (totals.says === 'finished' && lotNumber !== '')
        remembered(
          order.finishedLots,
          lotText({ itemId, lotNumber }),
          () => new Sum(order.finished.unit),
        ).add(quantity, key);
    }
  }
}

function sumFor(order: OrderLedger, says: string, itemId: string, operationId: string): Sum {
  if (says === 'finished') return order.finished;
  const [plan] = order.plans;
  if (says === 'scrapped') return remembered(order.scrapped, operationId, () => new Sum(plan?.planned.unit));
  const line = plan?.materials.find((it) => it.itemId === itemId);
  return remembered(order.used, itemId, () => new Sum(line?.quantity.unit));
}

function enterRun(
  order: OrderLedger,
  fact: ReplayFact,
  totals: Extract<Totals, { readonly says: 'delta' | 'total' }>,
): void {
  const { data, key } = fact;
  const operationId = textAt(data, totals.operation);
  const runNo = textAt(data, totals.run);
  const unit = order.plans[0]?.planned.unit;
  const run = remembered(order.runs, joined([operationId, runNo]), () => ({
    operationId,
    runNo,
    reported: { good: new Sum(unit), scrap: new Sum(unit), rework: new Sum(unit) },
    reports: [],
    total: undefined as ReplayFact | undefined,
  }));
  if (totals.says === 'total') {
    run.total = fact;
    return;
  }
  run.reports.push(fact);
  for (const count of COUNTS) run.reported[count].add(toldAt(data, totals[count]), key);
}

/** What is counted of a run. */
export const COUNTS = ['good', 'scrap', 'rework'] as const;
export type Count = (typeof COUNTS)[number];

/** What the total of a run says of one count; undefined when it says nothing of it. */
export function totalOf({ total }: RunLedger, count: Count): Told | undefined {
  const room = total?.contract.totals;
  return room?.says === 'total' && total ? toldAt(total.data, room[count]) : undefined;
}
