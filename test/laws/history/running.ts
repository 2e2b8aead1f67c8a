import {
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  ScrapDeclaredV1,
} from '../../../src/index.js';
import { parts } from './chance.js';
import { at, type Line, line, otherwise, pieces, place } from './line.js';
import { type Goods, type Order, posting, type Run, shelve, tell, type World } from './world.js';

type Operation = Order['operations'][number];

/** What may go into an operation: the least that those before it gave as good. */
const inputOf = (order: Order, { predecessors }: Operation): number =>
  Math.min(order.planned, ...predecessors.map((it) => goodOf(order, it)));

/** What an operation gave as good over all its runs. */
export const goodOf = (order: Order, operationId: string): number =>
  order.runs.filter((it) => it.operationId === operationId).reduce((sum, it) => sum + it.good, 0);

/** One operation in one run or two; `isLeftOpen` leaves the last of them unfinished. */
export function runOperation(world: World, order: Order, operation: Operation, isLeftOpen: boolean): void {
  const { roll } = world;
  const input = inputOf(order, operation);
  const scrap = Math.min(roll(3), input - 1);
  const rework = roll(5) === 0 && input - scrap > 1 ? 1 : 0;
  const shares = parts(roll, input - scrap - rework, 1 + roll(2));
  for (const [i, good] of shares.entries()) {
    const [first, last] = [i === 0, i === shares.length - 1];
    const counts = { good, scrap: first ? scrap : 0, rework: first ? rework : 0 };
    oneRun(world, order, operation.operationId, i + 1, counts, isLeftOpen && last);
  }
}

type Counts = Pick<Run, 'good' | 'scrap' | 'rework'>;

function oneRun(
  world: World,
  order: Order,
  operationId: string,
  runNo: number,
  counts: Counts,
  isLeftOpen: boolean,
): void {
  const { roll } = world;
  const name = { workOrderId: order.id, operationId, runNo };
  const startedAt = at(order.end);
  const started = tell(world, startOf(name, order.end));
  const isLast = operationId === order.operations.at(-1)?.operationId;
  const run: Run = { operationId, runNo, ...counts, started, reports: [], pauses: [], completed: undefined };
  order.runs.push(run);
  if (isLast || isLeftOpen || roll(4) > 0) reportAll(world, order, run, isLast);
  order.end += 60;
  if (isLeftOpen) return declareScrap(world, order, run);
  const { good, scrap, rework } = counts;
  const total = {
    good: pieces(good),
    scrap: pieces(scrap),
    ...(rework > 0 || roll(2) === 0 ? { rework: pieces(rework) } : {}),
  };
  const data = { ...name, workCenterId: 'WC-1', total, startedAt, endedAt: at(order.end) };
  run.completed = tell(world, line(OperationCompletedV1, data));
  declareScrap(world, order, run);
  // The next run may begin the moment this one ends.
  order.end += roll(2) * 60;
}

/** The word that a run has begun. */
export const startOf = (
  run: { readonly workOrderId: string; readonly operationId: string; readonly runNo: number },
  second: number,
): Line =>
  line(OperationStartedV1, {
    ...run,
    workCenterId: 'WC-1',
    equipmentIds: [`EQ-${run.operationId}`],
    startedAt: at(second),
  });

function reportAll(world: World, order: Order, run: Run, isLast: boolean): void {
  const shares = parts(world.roll, run.good, 1 + world.roll(3));
  for (const [i, good] of shares.entries()) {
    order.end += 60 + world.roll(200);
    const [scrap, rework] = i === 0 ? [run.scrap, run.rework] : [0, 0];
    const lots = isLast && order.tellsLots ? lotsFor(world, order, good) : [];
    run.reports.push(tell(world, reportOf(world, order, run, order.end, { good, scrap, rework }, lots)));
    if (world.roll(5) === 0) pause(world, order, run);
  }
}

/** The lots of these pieces: a number each, or one of the two lots of the order. */
function lotsFor(world: World, order: Order, good: number): { lot: Goods; count: number }[] {
  const { itemId } = order;
  if (order.serial)
    return Array.from({ length: good }, () => ({
      lot: { itemId, lotNumber: `${itemId}-${++world.counter}` },
      count: 1,
    }));
  const first = { itemId, lotNumber: `${order.id}-A` };
  const second = { itemId, lotNumber: `${order.id}-B` };
  const [a = good, b = 0] = parts(world.roll, good, 1 + world.roll(2));
  return [{ lot: first, count: a }, ...(b > 0 ? [{ lot: second, count: b }] : [])];
}

/** One report of a run. */
export function reportOf(
  world: World,
  order: Pick<Order, 'id'>,
  { operationId, runNo }: Pick<Run, 'operationId' | 'runNo'>,
  second: number,
  { good, scrap, rework }: Counts,
  lots: readonly { lot: Goods; count: number }[] = [],
): Line {
  const outputLots = lots.map(({ lot, count }) => ({ ...lot, quantity: pieces(count) }));
  return line(OperationQuantityReportedV1, {
    ...posting(world, 'mes-1'),
    workOrderId: order.id,
    operationId,
    runNo,
    occurredAt: at(second),
    delta: {
      good: pieces(good),
      ...(scrap > 0 ? { scrap: pieces(scrap) } : {}),
      ...(rework > 0 ? { rework: pieces(rework) } : {}),
    },
    ...(outputLots.length > 0 ? { outputLots } : {}),
  });
}

function pause(world: World, order: Order, run: Run): void {
  const name = { workOrderId: order.id, operationId: run.operationId, runNo: run.runNo };
  const told = { ...name, transitionNo: run.pauses.length / 2 + 1 };
  const reason = { code: 'breakdown' };
  const paused = line(OperationPausedV1, { ...told, reason, pausedAt: at(order.end + 5) });
  const resumed = line(OperationResumedV1, { ...told, resumedAt: at(order.end + 50) });
  run.pauses.push(tell(world, paused), tell(world, resumed));
  order.end += 60;
}

function declareScrap(world: World, order: Order, { operationId, scrap }: Run): void {
  if (scrap === 0) return;
  for (const count of parts(world.roll, scrap, 1 + world.roll(2))) {
    const scrapped = scrapOf(world, order, operationId, count, order.end);
    // Now and then the books keep what is in work; else it was in no stock.
    const isKept = world.roll(3) === 0;
    const it = tell(world, isKept ? otherwise(scrapped, { fromStatus: 'unrestricted' }) : scrapped);
    order.scrapped.push(it);
    if (!isKept) continue;
    const goods = { itemId: order.itemId, lotNumber: '', locationId: 'FLOOR', unit: 'C62' };
    shelve(world, it, goods, -1000 * count);
    world.uses.push({ kind: 'move', goods: [], from: ['FLOOR'], shipmentId: '', line: it });
  }
}

/** Scrap of the product at one operation. */
export const scrapOf = (
  world: World,
  order: Pick<Order, 'id' | 'itemId'>,
  operationId: string,
  count: number,
  second: number,
): Line =>
  line(ScrapDeclaredV1, {
    ...posting(world, 'mes-1'),
    scrapKind: 'product',
    itemId: order.itemId,
    quantity: pieces(count),
    reason: { code: 'damage' },
    occurredAt: at(second),
    workOrderId: order.id,
    operationId,
    from: place('FLOOR'),
  });
