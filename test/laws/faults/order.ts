import { OperationCompletedV1 } from '../../../src/index.js';
import { amount, at, line, otherwise, pieces } from '../history/line.js';
import { closingOf } from '../history/making.js';
import { reportOf } from '../history/running.js';
import { dispatchOf, lotScope, releaseHold } from '../history/shipping.js';
import { posting } from '../history/world.js';
import { comesOut, EXTRA_RUN, extraOrder, goesIn } from './extra.js';
import { expect, type Fault, spoiled } from './fault.js';

const neverStarted: Fault['put'] = (world) => {
  const { order, lines, second } = extraOrder(world);
  const run = { workOrderId: order.id, operationId: 'MAKE', runNo: 2, workCenterId: 'WC-1' };
  const total = { good: pieces(1) };
  const times = { startedAt: at(second), endedAt: at(second + 5) };
  const completed = line(OperationCompletedV1, { ...run, total, ...times });
  return spoiled(world, [expect('predecessor', 'parked', completed)], { add: [...lines, completed] });
};

const neverReleased: Fault['put'] = (world) => {
  const { started, reported } = extraOrder(world);
  const expected = [started, reported].map((it) => expect('predecessor', 'parked', it));
  return spoiled(world, expected, { add: [started, reported] });
};

const usedForNothing: Fault['put'] = (world) => {
  const { order, second } = extraOrder(world);
  const used = goesIn(world, order, { itemId: 'BOLT', lotNumber: '' }, second);
  const expected = [expect('predecessor', 'flagged', used), expect('lifecycle', 'rejected', used)];
  return spoiled(world, expected, { add: [used] });
};

const receivedUnreported: Fault['put'] = (world) => {
  const { order, released, started, second } = extraOrder(world);
  const made = comesOut(world, order, { itemId: 'MELT', lotNumber: 'UNSEEN' }, second);
  return spoiled(world, [expect('predecessor', 'flagged', made)], { add: [released, started, made] });
};

const closedOpen: Fault['put'] = (world) => {
  const { order, lines, second } = extraOrder(world);
  const closed = closingOf(order, 1, second);
  return spoiled(world, [expect('predecessor', 'rejected', closed)], { add: [...lines, closed] });
};

const freedUnheld: Fault['put'] = (world) => {
  const scope = lotScope({ itemId: 'MELT', lotNumber: 'FREE' });
  const released = releaseHold('H-NEVER', 1, scope, world.clock);
  return spoiled(world, [expect('predecessor', 'parked', released)], { add: [released] });
};

const leftUnreleased: Fault['put'] = (world) => {
  const goods = { itemId: 'BOLT', lotNumber: '' };
  const left = dispatchOf('SHIP-NEVER', [{ goods, count: 1, from: undefined }], world.clock + 10);
  return spoiled(world, [expect('predecessor', 'parked', left)], { add: [left] });
};

const reportedInKilograms: Fault['put'] = (world) => {
  const { order, lines, second } = extraOrder(world);
  const counts = { good: 1, scrap: 0, rework: 0 };
  const odd = otherwise(reportOf(world, order, EXTRA_RUN, second, counts), {
    delta: { good: amount(1000, 'KGM') },
  });
  return spoiled(world, [expect('units', 'broken', odd)], { add: [...lines, odd] });
};

const usedInKilograms: Fault['put'] = (world) => {
  const { order, lines, second } = extraOrder(world);
  const used = goesIn(world, order, { itemId: 'BOLT', lotNumber: '' }, second);
  const odd = otherwise(used, { ...posting(world, 'mes-1'), quantity: amount(1000, 'KGM') });
  return spoiled(world, [expect('units', 'broken', odd)], { add: [...lines, used, odd] });
};

/** What comes before its time, and units. */
export const ORDER_FAULTS: readonly Fault[] = [
  { law: 'predecessor', name: 'a run ends that never began', put: neverStarted },
  { law: 'predecessor', name: 'an order is worked on that was never released', put: neverReleased },
  { law: 'predecessor', name: 'material is used for an order that nobody knows', put: usedForNothing },
  { law: 'predecessor', name: 'goods come in that no report made', put: receivedUnreported },
  { law: 'predecessor', name: 'an order is closed that was not completed', put: closedOpen },
  { law: 'predecessor', name: 'a hold is released that was never placed', put: freedUnheld },
  { law: 'predecessor', name: 'a shipment leaves that was never released', put: leftUnreleased },
  { law: 'units', name: 'a report counts in a unit of another kind', put: reportedInKilograms },
  { law: 'units', name: 'material is used in a unit of another kind', put: usedInKilograms },
];
