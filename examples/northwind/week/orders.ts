/** How one work order goes through a plant, from its release to its closing. */
import {
  LaborReportedV1,
  WorkOrderClosedV1,
  WorkOrderCompletedV1,
  WorkOrderReleasedV1,
} from '../../../src/index.js';
import type { Week } from './goods.js';
import type { Data } from './log.js';
import type { Stop } from './machines.js';
import { iso, MINUTE, systemsAt } from './plants.js';
import type { Product } from './products.js';
import { type Run, runStep } from './steps.js';
import { pieces, times } from './stock.js';

/** A step stands still after so many pieces. */
export interface Pause extends Pick<Stop, 'stopClass' | 'minutes'> {
  readonly operationId: string;
  readonly afterPiece: number;
}

/** One order of the week. */
export interface Order {
  readonly id: string;
  readonly product: Product;
  readonly quantity: number;
  readonly startsAt: number;
  readonly orderKind?: 'production' | 'rework';
  /** The lot that each piece takes of an item; undefined where the item has no lots. */
  readonly takes: (itemId: string, piece: number) => string | undefined;
  /** The lot or serial number of each piece. */
  readonly makes: (piece: number) => string;
  readonly pauses?: readonly Pause[];
  /** The step at which one piece is lost. */
  readonly losesAt?: string;
  /** Where its material is taken from; the shelf of the plant unless told otherwise. */
  readonly from?: string;
}

/** What an order came to. */
export interface Made {
  readonly endedAt: number;
  readonly lots: readonly { readonly lotNumber: string; readonly pieces: number; readonly at: number }[];
}

/** An order as its release and its changes carry it. */
export function orderBody(order: Order, quantity = order.quantity): Data {
  const { product, startsAt } = order;
  return {
    itemId: product.itemId,
    bomRef: { id: product.bomId },
    plannedQuantity: pieces(quantity),
    priority: 5,
    orderKind: order.orderKind ?? 'production',
    scheduledStart: iso(startsAt),
    scheduledEnd: iso(startsAt + 8 * 60 * MINUTE),
    materials: product.needs.map((it, i) => ({
      lineId: String(i + 1),
      itemId: it.itemId,
      quantity: { value: times(it.each, quantity), unit: it.unit },
      usage: 'consumed',
      operationId: it.operationId,
    })),
    operations: product.steps.map((it, i) => ({
      operationId: it.operationId,
      sequence: (i + 1) * 10,
      name: it.name,
      workCenterId: it.workCenterId,
      plannedSeconds: it.minutes * 60 * quantity,
      ...(i > 0 ? { predecessors: [product.steps[i - 1]?.operationId] } : {}),
    })),
  };
}

/** The planner lets an order start. */
export const release = (week: Week, order: Order, at: number, quantity = order.quantity) =>
  week.log.tell(systemsAt(order.product.plant).erp, WorkOrderReleasedV1, {
    workOrderId: order.id,
    revision: 1,
    releasedAt: iso(at),
    ...orderBody(order, quantity),
  });

/** The floor works on an order until it is done; in the evening its books are shut. */
export function make(week: Week, order: Order): Made {
  const { plant, steps } = order.product;
  const { mes, erp } = systemsAt(plant);
  const run: Run = {
    week,
    order,
    clock: order.startsAt,
    left: order.quantity,
    told: { good: 0, lost: 0 },
    ready: 0,
    lots: new Map(),
  };
  for (const [i, step] of steps.entries()) runStep(run, step, i === steps.length - 1);
  const lost = order.quantity - run.left;
  const totals = { good: pieces(run.left), scrap: pieces(lost) };
  const endedAt = run.clock + 5 * MINUTE;
  week.log.tell(mes, WorkOrderCompletedV1, {
    workOrderId: order.id,
    completionNo: 1,
    totals,
    actualStart: iso(order.startsAt),
    actualEnd: iso(endedAt),
    shortClose: lost > 0,
  });
  week.log.tell(mes, LaborReportedV1, {
    businessRef: week.log.posting(mes, 'labor'),
    workOrderId: order.id,
    headcount: 2,
    activity: order.orderKind === 'rework' ? 'rework' : 'run',
    laborSeconds: ((endedAt - order.startsAt) / 1000) * 2,
    startedAt: iso(order.startsAt),
    endedAt: iso(endedAt + MINUTE),
  });
  week.log.tell(erp, WorkOrderClosedV1, {
    workOrderId: order.id,
    closeNo: 1,
    closedAt: iso(endedAt + 8 * 60 * MINUTE),
    finalTotals: totals,
    reconciliation: { status: 'balanced', discrepancyIds: [] },
  });
  return { endedAt, lots: [...run.lots].map(([lotNumber, it]) => ({ lotNumber, ...it })) };
}
