import type { Books } from './books.js';
import { isClosed, type OrderFamily } from './families.js';
import { odooMaps } from './maps/index.js';
import type { KnownOrder } from './maps/order-body.js';
import { runOf } from './operation-runs.js';
import { courseOf } from './order-course.js';
import { variantsOf } from './recipe-books.js';
import { MrpProduction } from './records/mrp-production.js';
import { MrpWorkorder } from './records/mrp-workorder.js';
import type { KeptMove } from './records/stock-move.js';
import { answerAll, type Desk, decoded, incomplete, type Route } from './route.js';
import type { Answer } from './verdict.js';

/** The routes of orders and of their steps, which the time logged on them belongs to. */
export function productionRoutes(desk: Desk): Readonly<Record<string, Route>> {
  const { books } = desk;
  return {
    [MrpProduction.model]: productionRoute(desk),
    [MrpWorkorder.model]: decoded(MrpWorkorder, books, (it) => workorderAnswer(it, desk)),
  };
}

function workorderAnswer(it: MrpWorkorder, { books, teller }: Desk): Answer {
  const order = books.productions.byId.get(it.production_id.id);
  const family = books.families.get(it.production_id.id);
  if (!order || !family)
    return incomplete(MrpWorkorder.model, 'production_id', it.production_id.label, 'the order of the step');
  const run = runOf(it, books.timeLogs.get(it.id) ?? []);
  const { company_id, write_date } = order;
  const step = { ...it, order, family, run, company_id, write_date: it.write_date ?? write_date };
  const told = [teller.tell(odooMaps.operation, step)];
  const hasBegun = run.startedAt !== undefined || ['progress', 'done'].includes(it.state);
  if (hasBegun) told.push(teller.tell(odooMaps.operationStarted, step));
  for (const [i, pause] of run.pauses.entries()) {
    const gap = { ...step, pause, transitionNo: i + 1 };
    told.push(teller.tell(odooMaps.operationPaused, gap));
    if (pause.to !== undefined) told.push(teller.tell(odooMaps.operationResumed, gap));
  }
  if (it.state === 'done') told.push(teller.tell(odooMaps.operationCompleted, step));
  return answerAll(told);
}

/** The first member of a family tells the whole order; the others are told with it, and fail with it. */
function productionRoute(desk: Desk): Route {
  const { books } = desk;
  const answers = new Map<number, Answer>();
  const outputs = outputsByOrder(books);
  return decoded(MrpProduction, books, (it) => {
    const family = books.families.get(it.id);
    const [first] = family?.members ?? [];
    if (!family || !first)
      return incomplete(MrpProduction.model, 'name', it.name, 'its family among the answers');
    const known = answers.get(first.id);
    if (known) return 'issues' in known ? known : { documents: [] };
    const made = orderAnswer(orderOf(first, family, books, outputs), desk);
    answers.set(first.id, made);
    return made;
  });
}

/** Whether other products are made by the bill of this order, too. */
function sharesBill({ bom_id }: MrpProduction, { recipes }: Books): boolean {
  const bom = recipes.boms.get(bom_id?.id ?? 0);
  return bom !== undefined && variantsOf(bom, recipes).length > 1;
}

const orderOf = (
  first: MrpProduction,
  family: OrderFamily,
  books: Books,
  outputs: ReadonlyMap<number, readonly KeptMove[]>,
): KnownOrder => ({
  ...first,
  family,
  moves: books.moves.byId,
  workorders: books.workorders.byId,
  lots: books.lots.byId,
  requirementOf: books.requirementOf,
  sharesBill: sharesBill(first, books),
  course: courseOf(family, {
    moves: books.moves.byId,
    workorders: books.workorders.byId,
    timeLogs: books.timeLogs,
  }),
  outputs: family.members
    .flatMap(({ id }) => outputs.get(id) ?? [])
    .filter((move) => move.product_id.id === first.product_id.id),
});

function orderAnswer(order: KnownOrder, { teller }: Desk): Answer {
  const { family, course } = order;
  const states = family.members.map(({ state }) => state);
  const told = [teller.tell(odooMaps.workOrder, order)];
  if (course.wasReleased) told.push(teller.tell(odooMaps.workOrderReleased, order));
  const isDone = isClosed(family) && states.includes('done');
  if (isDone && course.hasBegunStep) told.push(teller.tell(odooMaps.workOrderCompleted, order));
  const isGivenUp = states.every((it) => it === 'cancel');
  if (isGivenUp && course.wasReleased) told.push(teller.tell(odooMaps.workOrderCancelled, order));
  return answerAll(told);
}

/** The done moves that bring goods out of each order; by-products, scrap and unbuilding aside. */
function outputsByOrder({ moves }: Books): ReadonlyMap<number, readonly KeptMove[]> {
  const found = new Map<number, KeptMove[]>();
  for (const move of moves.byId.values()) {
    const { production_id: order } = move;
    const isAside = move.byproduct_id || move.unbuild_id || move.consume_unbuild_id || move.scrapped;
    if (!order || move.state !== 'done' || isAside || move.scrap_ids.length > 0) continue;
    found.set(order.id, [...(found.get(order.id) ?? []), move]);
  }
  return found;
}
