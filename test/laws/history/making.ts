import {
  WorkOrderCancelledV1,
  WorkOrderChangedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderHeldV1,
  WorkOrderReleasedV1,
  WorkOrderResumedV1,
} from '../../../src/index.js';
import { oneOf } from './chance.js';
import { finish } from './finishing.js';
import { amount, at, type Line, line, pieces, secondOf, timeOf } from './line.js';
import { billOf, type Needed, PRODUCTS, type Product } from './products.js';
import { runOperation } from './running.js';
import { bringMaterials, openMaterials, useMaterials } from './using.js';
import { type Fate, type Material, type Order, tell, type World } from './world.js';

/** The steps of an order: one, a row with and without arrows, two side by side before a third. */
const PATTERNS = [
  [{ operationId: 'MAKE', predecessors: [] }],
  [
    { operationId: 'CUT', predecessors: [] },
    { operationId: 'WELD', predecessors: ['CUT'] },
  ],
  [
    { operationId: 'LEFT', predecessors: [] },
    { operationId: 'RIGHT', predecessors: [] },
    { operationId: 'JOIN', predecessors: ['LEFT', 'RIGHT'] },
  ],
] as const;

const FATES: readonly Fate[] = [
  'closed',
  'closed',
  'completed',
  'short',
  'open',
  'cancelledBefore',
  'cancelledAfter',
];

/** Orders of every product, level by level; what one level made is used by the next. */
export function makeAll(world: World): void {
  const levels = 1 + world.roll(PRODUCTS.length);
  for (const product of PRODUCTS.slice(0, levels)) {
    const [start, count] = [world.clock + 300, 1 + world.roll(2)];
    for (let i = 0; i < count; i++) {
      const most = Math.min(...product.needs.map((it) => Math.floor(atHand(world, it) / it.perPiece)));
      const planned = Math.min(most, product.serial ? 2 + world.roll(2) : 5 + world.roll(10));
      if (planned < 2) continue;
      const fate = i === 0 ? oneOf(world.roll, ['closed', 'completed'] as const) : oneOf(world.roll, FATES);
      makeOrder(world, product, planned, fate, start + world.roll(600));
    }
    world.clock = Math.max(world.clock, ...world.orders.map((it) => it.end)) + 60;
  }
}

const atHand = (world: World, { itemId }: Needed): number =>
  world.lots.filter((it) => it.itemId === itemId).reduce((sum, it) => sum + it.left, 0);

/** One order from its release to the end that is its fate. */
export function makeOrder(world: World, product: Product, planned: number, fate: Fate, start: number): void {
  const { roll } = world;
  // What is closed short has finished a step at least.
  const operations = oneOf(roll, fate === 'short' ? PATTERNS.slice(1) : PATTERNS);
  const policy = oneOf(roll, ['strict', 'warning', 'flexible'] as const);
  const id = `WO-${product.itemId}-${world.orders.length + 1}`;
  const order = newOrder(id, product, {
    fate,
    policy,
    planned,
    operations,
    tellsLots: roll(4) > 0,
    end: start,
  });
  world.orders.push(order);
  plan(world, order);
  if (fate === 'cancelledBefore') return cancel(world, order, 'beforeStart', undefined);
  bringMaterials(world, order);
  const last = operations.length - 1;
  const stopsAt = fate === 'cancelledAfter' ? 0 : last;
  for (const [i, operation] of operations.entries()) {
    if (i > stopsAt) break;
    if (roll(6) === 0) holdAndResume(world, order);
    if (roll(5) === 0) change(world, order);
    runOperation(world, order, operation, i === last && (fate === 'open' || fate === 'short'));
  }
  useMaterials(world, order);
  if (fate === 'cancelledAfter') return cancel(world, order, 'afterStart', openMaterials(order));
  finish(world, order);
  end(world, order);
}

/** An order of which nothing is told yet. */
export const newOrder = (
  id: string,
  { itemId, serial, needs }: Product,
  settled: Pick<Order, 'fate' | 'policy' | 'planned' | 'operations' | 'tellsLots' | 'end'>,
): Order => ({
  id,
  itemId,
  serial,
  ...settled,
  plans: [],
  runs: [],
  materials: needs.map((it) => materialOf(it, settled.operations)),
  scrapped: [],
  finished: [],
  inputs: [],
  holds: [],
  completed: undefined,
  closed: undefined,
  cancelled: undefined,
});

function materialOf(need: Needed, operations: Order['operations']): Material {
  const { itemId, unit, perPiece, step, tracked } = need;
  const first = operations[0]?.operationId;
  const last = operations.at(-1)?.operationId;
  const operationId = step === 'order' ? undefined : step === 'first' ? first : last;
  return { itemId, unit, perPiece, operationId, tracked, consumed: [], returned: [] };
}

/** The plan of an order, as its release and every change of it tell it. */
export const planBody = (order: Order, planned: number) => ({
  workOrderId: order.id,
  itemId: order.itemId,
  bomRef: { id: billOf(order.itemId, order.policy) },
  plannedQuantity: pieces(planned),
  priority: 5,
  orderKind: 'production',
  materials: order.materials.map((it, i) => ({
    lineId: String(i + 1),
    itemId: it.itemId,
    quantity: amount(it.perPiece * planned, it.unit),
    usage: 'consumed',
    ...(it.operationId === undefined ? {} : { operationId: it.operationId }),
  })),
  operations: order.operations.map(({ operationId, predecessors }, i) => ({
    operationId,
    sequence: 10 * (i + 1),
    name: operationId,
    workCenterId: 'WC-1',
    ...(predecessors.length === 0 ? {} : { predecessors: [...predecessors].sort() }),
  })),
});

/** The word that an order may start. */
export const releasing = (order: Order, planned: number, second: number): Line =>
  line(WorkOrderReleasedV1, { revision: 1, ...planBody(order, planned), releasedAt: at(second) }, 'erp');

function plan(world: World, order: Order): void {
  const { roll } = world;
  const asked = roll(3) === 0 ? order.planned + 3 : order.planned;
  order.plans.push(tell(world, releasing(order, asked, order.end)));
  order.end += 60;
  if (roll(5) === 0) holdAndResume(world, order);
  if (asked !== order.planned || roll(4) === 0) change(world, order);
}

/** The plan as a change tells it. */
export const changeOf = (order: Order, planned: number, revision: number, second: number): Line =>
  line(
    WorkOrderChangedV1,
    {
      revision,
      ...planBody(order, planned),
      priority: revision % 10,
      changedAt: at(second),
      changedFields: ['priority'],
    },
    'erp',
  );

function change(world: World, order: Order): void {
  order.plans.push(tell(world, changeOf(order, order.planned, order.plans.length + 1, order.end)));
  order.end += 20;
}

function holdAndResume(world: World, order: Order): void {
  const name = { workOrderId: order.id, holdNo: order.holds.length / 2 + 1 };
  const reason = { code: 'materialShortage' };
  const held = line(WorkOrderHeldV1, { ...name, reason, heldAt: at(order.end) }, 'erp');
  const resumed = line(WorkOrderResumedV1, { ...name, resumedAt: at(order.end + 90) }, 'erp');
  order.holds.push(tell(world, held), tell(world, resumed));
  order.end += 120;
}

function cancel(
  world: World,
  order: Order,
  phase: 'beforeStart' | 'afterStart',
  open: readonly object[] | undefined,
): void {
  const data = {
    workOrderId: order.id,
    phase,
    reason: { code: 'customerCancelled' },
    cancelledAt: at(order.end),
  };
  order.cancelled = tell(
    world,
    line(WorkOrderCancelledV1, { ...data, ...(open ? { openMaterials: open } : {}) }, 'erp'),
  );
  order.end += 60;
}

/** What the order has made, as the runs say. */
export const totalsOf = (order: Order) => ({
  good: pieces(order.runs.filter(isLast(order)).reduce((sum, it) => sum + it.good, 0)),
});

const isLast =
  ({ operations }: Order) =>
  ({ operationId }: { operationId: string }): boolean =>
    operationId === operations.at(-1)?.operationId;

function end(world: World, order: Order): void {
  if (order.fate === 'open') return;
  const totals = totalsOf(order);
  // The order is done the moment its last run is.
  const lastRun = order.runs.at(-1)?.completed;
  const ended = lastRun && world.roll(2) === 0 ? secondOf(timeOf(lastRun)) : order.end;
  const shortClose = order.fate === 'short';
  const ids = { workOrderId: order.id, completionNo: 1 };
  const times = { actualStart: at(secondOf(timeOf(order.plans[0] as Line))), actualEnd: at(ended) };
  order.completed = tell(world, line(WorkOrderCompletedV1, { ...ids, totals, ...times, shortClose }));
  order.end += 100;
  if (order.fate === 'completed') return;
  order.closed = tell(world, closingOf(order, 1, order.end));
  order.end += 60;
}

/** The closing of an order. */
export const closingOf = (order: Order, closeNo: number, second: number): Line =>
  line(
    WorkOrderClosedV1,
    {
      workOrderId: order.id,
      closeNo,
      closedAt: at(second),
      finalTotals: totalsOf(order),
      reconciliation: { status: 'balanced', discrepancyIds: [] },
    },
    'erp',
  );
