import {
  AlertRaisedV1,
  HoldReleasedV1,
  LotRejectedV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  NonconformanceRaisedV1,
  OperationResumedV1,
  RequestCompletedV1,
  RequestCreatedV1,
  ShipmentReleasedV1,
  WorkOrderHeldV1,
  WorkOrderResumedV1,
} from '../../../src/index.js';
import { at, type Line, line, otherwise, secondOf, timeOf } from '../history/line.js';
import { closingOf } from '../history/making.js';
import { reportOf, startOf } from '../history/running.js';
import { releaseHold } from '../history/shipping.js';
import type { World } from '../history/world.js';
import { extraOrder } from './extra.js';
import { anyOf, expect, type Fault, isFree, isWorked, runsOf, spoiled } from './fault.js';

const secondsOf = (it: Line): number => secondOf(timeOf(it));

const lateReport: Fault['put'] = (world, roll) => {
  const { order, run } =
    anyOf(
      roll,
      runsOf(world, (it) => it.completed !== undefined),
    ) ?? {};
  if (!order || !run?.completed || !isFree(world, run.completed)) return undefined;
  const counts = { good: 1, scrap: 0, rework: 0 };
  const late = reportOf(world, order, run, secondsOf(run.completed) + 1, counts);
  return spoiled(world, [expect('lifecycle', 'rejected', late)], { add: [late] });
};

const completedAgain: Fault['put'] = (world, roll) => {
  const completed = anyOf(roll, world.orders.filter(isWorked))?.completed;
  if (!completed) return undefined;
  const actualEnd = at(secondsOf(completed) + 1);
  const again = otherwise(completed, { completionNo: 2, actualEnd });
  return spoiled(world, [expect('lifecycle', 'rejected', again, completed)], { add: [again] });
};

const closedTwice: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => it.closed),
  );
  if (!order?.closed) return undefined;
  const again = closingOf(order, 2, order.end + 10);
  return spoiled(world, [expect('lifecycle', 'rejected', again, order.closed)], { add: [again] });
};

const notListed: Fault['put'] = (world, roll) => {
  const order = anyOf(
    roll,
    world.orders.filter((it) => it.fate === 'cancelledAfter'),
  );
  const { cancelled } = order ?? {};
  if (!order || !cancelled) return undefined;
  const open = cancelled.data.openMaterials as readonly object[];
  const silent = otherwise(cancelled, { openMaterials: [] });
  const expected = open.map(() => expect('lifecycle', 'broken', silent));
  return spoiled(world, expected, { instead: new Map([[cancelled, silent]]) });
};

const completedPaused: Fault['put'] = (world, roll) => {
  const fits = runsOf(world, (it) => it.pauses.length === 2 && it.completed !== undefined);
  const { run } = anyOf(roll, fits) ?? {};
  const [paused, resumed] = run?.pauses ?? [];
  if (!run?.completed || !paused || !resumed) return undefined;
  const later = run.reports.filter((it) => timeOf(it) > timeOf(paused));
  const told = [paused, ...later, run.completed];
  const expected = told.slice(1).map((it, i) => expect('lifecycle', 'flagged', it, told[i] as Line));
  return spoiled(world, expected, { drop: [resumed] });
};

const startedHeld: Fault['put'] = (world) => {
  const { order, released, started, reported, second } = extraOrder(world);
  const name = { workOrderId: order.id, holdNo: 1 };
  const again = startOf({ workOrderId: order.id, operationId: 'MAKE', runNo: 2 }, second + 5);
  const reason = { code: 'materialShortage' };
  const held = line(WorkOrderHeldV1, { ...name, reason, heldAt: at(second) }, 'erp');
  const resumed = line(WorkOrderResumedV1, { ...name, resumedAt: at(second + 9) }, 'erp');
  const add = [released, started, reported, held, again, resumed];
  return spoiled(world, [expect('lifecycle', 'flagged', again, held)], { add });
};

const releasedTwice: Fault['put'] = (world, roll) => {
  const last = anyOf(
    roll,
    world.lines.filter((it) => it.contract === HoldReleasedV1 && it.data.remainingLots === undefined),
  );
  if (!last) return undefined;
  const releaseNo = Number(last.data.releaseNo) + 1;
  const scope = last.data.scopeReleased as Parameters<typeof releaseHold>[2];
  const again = releaseHold(String(last.data.holdId), releaseNo, scope, secondsOf(last) + 10);
  return spoiled(world, [expect('lifecycle', 'rejected', again, last)], { add: [again] });
};

const rejectedAgain: Fault['put'] = (world, roll) => {
  const last = anyOf(roll, world.decisions)?.at(-1);
  if (!last || last.contract === LotRejectedV1) return undefined;
  const { itemId, lotNumber, decisionNo } = last.data;
  const rejection = (after: number): Line =>
    line(
      LotRejectedV1,
      {
        ...LotRejectedV1.example,
        itemId,
        lotNumber,
        decisionNo: Number(decisionNo) + after,
        decidedAt: at(secondsOf(last) + after),
      },
      'qms',
    );
  const [first, again] = [rejection(1), rejection(2)];
  return spoiled(world, [expect('lifecycle', 'rejected', again, first)], { add: [first, again] });
};

const cancelledAgain: Fault['put'] = (world, roll) => {
  const purchase = anyOf(
    roll,
    world.purchases.filter((it) => it.cancelled),
  );
  if (!purchase?.cancelled) return undefined;
  const revision = purchase.revisions.length + 2;
  const again = otherwise(purchase.cancelled, { revision, cancelledAt: at(world.clock + 10) });
  return spoiled(world, [expect('lifecycle', 'rejected', again, purchase.cancelled)], { add: [again] });
};

const releasedGone: Fault['put'] = (world, roll) => {
  const shipment = anyOf(
    roll,
    world.shipments.filter((it) => it.dispatched),
  );
  if (!shipment?.dispatched) return undefined;
  const releaseNo = Number(shipment.released.data.releaseNo) + 1;
  const data = { ...shipment.released.data, releaseNo, releasedAt: at(world.clock + 10) };
  const again = line(ShipmentReleasedV1, data, 'erp');
  const expected = [expect('lifecycle', 'rejected', again)];
  return spoiled(world, expected, { add: [again], withoutHolds: true });
};

const nonconformance = (world: World) => {
  const ids = { nonconformanceId: 'NC-EXTRA', subject: { itemId: 'FRAME' } };
  const second = world.clock;
  const example = (data: object): object => ({ ...data, ...ids });
  return {
    raised: line(
      NonconformanceRaisedV1,
      { ...example(NonconformanceRaisedV1.example), detectedAt: at(second), severity: 'minor' },
      'qms',
    ),
    dispositioned: (dispositionNo: number, after: number): Line =>
      line(
        NonconformanceDispositionedV1,
        {
          ...example(NonconformanceDispositionedV1.example),
          dispositionNo,
          dispositionedAt: at(second + after),
        },
        'qms',
      ),
    closed: line(
      NonconformanceClosedV1,
      { ...example(NonconformanceClosedV1.example), closedAt: at(second + 20) },
      'qms',
    ),
  };
};

const dispositionedClosed: Fault['put'] = (world) => {
  const { raised, dispositioned, closed } = nonconformance(world);
  const late = dispositioned(2, 30);
  const add = [raised, dispositioned(1, 10), closed, late];
  return spoiled(world, [expect('lifecycle', 'rejected', late, closed)], { add });
};

const mendedTwice: Fault['put'] = (world) => {
  const equipmentId = 'EQ-CUT';
  const alert = line(
    AlertRaisedV1,
    { ...AlertRaisedV1.example, equipmentId, windowStart: at(0), raisedAt: at(10) },
    'scada',
  );
  const created = line(
    RequestCreatedV1,
    { ...RequestCreatedV1.example, requestId: 'MR-1', equipmentId, raisedAt: at(20) },
    'erp',
  );
  const done = (completionNo: number): Line =>
    line(
      RequestCompletedV1,
      {
        ...RequestCompletedV1.example,
        requestId: 'MR-1',
        equipmentId,
        completionNo,
        completedAt: at(30 + completionNo),
      },
      'erp',
    );
  const add = [alert, created, done(1), done(2)];
  return spoiled(world, [expect('lifecycle', 'rejected', done(1), done(2))], { add });
};

const resumedRunning: Fault['put'] = (world, roll) => {
  const { run } =
    anyOf(
      roll,
      runsOf(world, (it) => it.pauses.length > 0),
    ) ?? {};
  const last = run?.pauses.at(-1);
  if (!last) return undefined;
  const transitionNo = Number(last.data.transitionNo) + 1;
  const again = line(OperationResumedV1, { ...last.data, transitionNo, resumedAt: at(secondsOf(last) + 1) });
  return spoiled(world, [expect('lifecycle', 'rejected', again)], { add: [again] });
};

/** The states of things. */
export const STATE_FAULTS: readonly Fault[] = [
  { law: 'lifecycle', name: 'a run is reported on after its end', put: lateReport },
  { law: 'lifecycle', name: 'a run is resumed that was not paused', put: resumedRunning },
  { law: 'lifecycle', name: 'a run ends while it is paused', put: completedPaused },
  { law: 'lifecycle', name: 'an order is completed twice', put: completedAgain },
  { law: 'lifecycle', name: 'an order is closed twice', put: closedTwice },
  { law: 'lifecycle', name: 'a run starts while its order is held', put: startedHeld },
  { law: 'lifecycle', name: 'an order ends and does not say what it keeps', put: notListed },
  { law: 'lifecycle', name: 'a hold is released after its release', put: releasedTwice },
  { law: 'lifecycle', name: 'a rejected lot is rejected again', put: rejectedAgain },
  { law: 'lifecycle', name: 'a cancelled purchase order is cancelled again', put: cancelledAgain },
  { law: 'lifecycle', name: 'a shipment is released after it left', put: releasedGone },
  { law: 'lifecycle', name: 'a nonconformance is dispositioned after its closing', put: dispositionedClosed },
  { law: 'lifecycle', name: 'a request is completed twice', put: mendedTwice },
];
