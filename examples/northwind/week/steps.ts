/** How the floor works on one step of an order: material in, pieces out, counts told, stops on the way. */
import {
  LotCreatedV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationResumedV1,
  OperationStartedV1,
  ScrapDeclaredV1,
} from '../../../src/index.js';
import { consume, shelf, takeIn, type Week } from './goods.js';
import { reasonAt, stop, stopId } from './machines.js';
import type { Order, Pause } from './orders.js';
import { iso, MINUTE, systemsAt } from './plants.js';
import type { Need, Step } from './products.js';
import { pieces, times } from './stock.js';

/** An order at work. */
export interface Run {
  readonly week: Week;
  readonly order: Order;
  clock: number;
  /** Pieces that are still good. */
  left: number;
  /** Pieces that were told as good so far, and as lost, of the step at hand. */
  told: { good: number; lost: number };
  /** Finished pieces that are not yet taken in. */
  ready: number;
  readonly lots: Map<string, { pieces: number; at: number }>;
}

/** One step of an order, piece by piece, from its start to its completion. */
export function runStep(run: Run, step: Step, isLast: boolean): void {
  const { week, order } = run;
  const { mes } = systemsAt(order.product.plant);
  const name = { workOrderId: order.id, operationId: step.operationId, runNo: 1 };
  const [startedAt, pieceCount] = [run.clock, run.left];
  const where = { workCenterId: step.workCenterId, equipmentIds: [step.equipmentId] };
  week.log.tell(mes, OperationStartedV1, { ...name, ...where, startedAt: iso(startedAt) });
  run.told = { good: 0, lost: 0 };
  for (let piece = 1; piece <= pieceCount; piece++) {
    takeMaterial(run, step, piece, pieceCount);
    run.clock += step.minutes * MINUTE;
    const isDue = piece % step.reportEach === 0 || piece === pieceCount;
    const isLost = order.losesAt === step.operationId && piece === 2;
    if (isLost) losePiece(run, step);
    else if (isLast) giveOut(run, piece, isDue, piece === pieceCount);
    if (isDue) report(run, step, piece, pieceCount - run.left);
    pauseAfter(run, step, piece);
  }
  run.clock += MINUTE;
  week.log.tell(mes, OperationCompletedV1, {
    ...name,
    ...where,
    total: { good: pieces(run.left), scrap: pieces(pieceCount - run.left) },
    startedAt: iso(startedAt),
    endedAt: iso(run.clock),
    timeSource: 'edge',
  });
  run.clock += 4 * MINUTE;
}

/** What is due with this piece is posted, for as many pieces as one posting is for. */
function takeMaterial({ week, order, clock }: Run, step: Step, piece: number, pieceCount: number): void {
  const due = (it: Need): boolean => it.operationId === step.operationId && (piece - 1) % it.postedEach === 0;
  for (const [i, need] of order.product.needs.filter(due).entries()) {
    const lotNumber = order.takes(need.itemId, piece);
    const count = Math.min(need.postedEach, pieceCount - piece + 1);
    const use = {
      plant: order.product.plant,
      workOrderId: order.id,
      operationId: step.operationId,
      itemId: need.itemId,
      lotNumber,
      quantity: { value: times(need.each, count), unit: need.unit },
      locationId: order.from ?? (order.product.plant.id === 'NW-01' ? 'WH-STOCK' : 'W-STOCK'),
      group: groupOf(order, piece),
    };
    consume(week, use, clock + (20 + 7 * i) * 1000);
  }
}

/** What goes in and comes out together: all pieces of one lot, or one bike. */
const groupOf = (order: Order, piece: number): string => `${order.id}.${order.makes(piece)}`;

function losePiece(run: Run, step: Step): void {
  const { week, order } = run;
  const { plant, itemId } = order.product;
  const { mes } = systemsAt(plant);
  run.left--;
  week.log.tell(mes, ScrapDeclaredV1, {
    businessRef: week.log.posting(mes, 'scrap'),
    scrapKind: 'product',
    itemId,
    quantity: pieces(1),
    reason: { code: 'defect', source: { system: mes.id, code: 'SCR-03', text: 'Out of shape' } },
    occurredAt: iso(run.clock),
    workOrderId: order.id,
    operationId: step.operationId,
    from: { plantId: plant.id, locationId: `LINE-${step.workCenterId}` },
  });
}

/** A finished piece gets its number, and goes where quality looks at it. */
function giveOut(run: Run, piece: number, isDue: boolean, isFinal: boolean): void {
  const { week, order, clock, lots } = run;
  const { plant, itemId, trackingKind, waitsAt } = order.product;
  const lotNumber = order.makes(piece);
  const known = lots.get(lotNumber);
  lots.set(lotNumber, { pieces: (known?.pieces ?? 0) + 1, at: clock });
  if (!known && order.orderKind !== 'rework')
    week.log.tell(systemsAt(plant).mes, LotCreatedV1, {
      itemId,
      lotNumber,
      trackingKind,
      lotStatus: 'quarantine',
      originKind: 'produced',
      originWorkOrderId: order.id,
      createdAt: iso(clock - 30_000),
    });
  run.ready++;
  if (!isDue && trackingKind === 'lot') return;
  const to = shelf(plant, waitsAt, { itemId, lotNumber }, 'quality');
  const told = { plant, workOrderId: order.id, group: groupOf(order, piece), final: isFinal };
  takeIn(week, to, pieces(run.ready), clock + 30_000, told);
  run.ready = 0;
}

/** Tells what came out since the last report. */
function report({ week, order, clock, told }: Run, step: Step, done: number, lost: number): void {
  const { mes } = systemsAt(order.product.plant);
  const scrap = lost - told.lost;
  const good = done - lost - told.good;
  told.good += good;
  told.lost = lost;
  week.log.tell(mes, OperationQuantityReportedV1, {
    businessRef: week.log.posting(mes, 'report'),
    workOrderId: order.id,
    operationId: step.operationId,
    runNo: 1,
    equipmentId: step.equipmentId,
    occurredAt: iso(clock + 10_000),
    delta: { good: pieces(good), scrap: pieces(scrap) },
    ...(scrap > 0 ? { scrapReasons: [{ reason: { code: 'defect' }, quantity: pieces(scrap) }] } : {}),
    timeSource: 'edge',
  });
}

function pauseAfter(run: Run, step: Step, piece: number): void {
  const { week, order } = run;
  const { plant } = order.product;
  const isNow = (it: Pause): boolean => it.operationId === step.operationId && it.afterPiece === piece;
  for (const pause of order.pauses?.filter(isNow) ?? []) {
    const at = run.clock + MINUTE;
    const { stopClass, minutes } = pause;
    const { equipmentId, workCenterId } = step;
    const halt = { plant, equipmentId, workCenterId, stopClass, minutes, workOrderId: order.id };
    const name = { workOrderId: order.id, operationId: step.operationId, runNo: 1, transitionNo: 1 };
    const reason = reasonAt(plant, stopClass);
    const downtimeId = stopId(halt, at);
    const { mes } = systemsAt(plant);
    week.log.tell(mes, OperationPausedV1, { ...name, reason, pausedAt: iso(at), downtimeId });
    stop(week, halt, at);
    run.clock = at + minutes * MINUTE;
    week.log.tell(mes, OperationResumedV1, { ...name, resumedAt: iso(run.clock) });
    run.clock += MINUTE;
  }
}
