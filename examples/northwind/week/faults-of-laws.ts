/** Faults in how facts are told: taken back wrongly, at the wrong time, uncounted, or one too many. */
import {
  EnergyReportedV1,
  EquipmentAlarmRaisedV1,
  eventType,
  HoldPlacedV1,
  ResultRecordedV1,
  TransactionReversedV1,
} from '../../../src/index.js';
import { type FaultPlan, law } from './fault-plan.js';
import { breakGoods } from './faults-of-goods.js';
import { misleadOrders } from './faults-of-orders.js';
import { happenedAt, keyOf } from './log.js';
import { stop } from './machines.js';
import { iso, MINUTE, moment, NORTH, SOUTH, sourceOf, systemsAt } from './plants.js';

/** Plants every fault that only shows when many lines are held against each other. */
export function breakLaws(plan: FaultPlan): void {
  misleadOrders(plan);
  takeBackWrongly(plan);
  tellWrongly(plan);
  breakGoods(plan);
}

function takeBackWrongly({ log, plant }: FaultPlan): void {
  const once = log.find(TransactionReversedV1, { reason: 'duplicatePosting' });
  const twice = log.tell(once.system, TransactionReversedV1, {
    ...once.data,
    reversalNo: 2,
    reversedAt: iso(moment(NORTH, 'Tue 16:00')),
  });
  plant('A double posting is taken back by two clerks.', law('X14', 'flagged', once, twice));

  const hold = log.find(HoldPlacedV1, { holdId: 'QH-46-03' });
  const cancelled = log.tell(hold.system, TransactionReversedV1, {
    originalType: eventType(HoldPlacedV1),
    originalKey: keyOf(hold),
    reversalNo: 1,
    reason: 'didNotOccur',
    reversedAt: iso(moment(SOUTH, 'Fri 15:00')),
  });
  plant(
    'The hold of the recall is taken back like a posting: it holds all the same.',
    law('X14', 'rejected', cancelled),
  );

  const unknown = log.tell(hold.system, TransactionReversedV1, {
    originalType: eventType(ResultRecordedV1),
    originalKey: `k1-${'0'.repeat(64)}`,
    reversalNo: 1,
    reason: 'didNotOccur',
    reversedAt: iso(moment(NORTH, 'Thu 09:30')),
  });
  plant('Something is taken back that nobody told.', law('X14', 'parked', unknown));
}

function tellWrongly({ log, plant }: FaultPlan): void {
  const { scada } = systemsAt(NORTH);
  const welder = { plant: NORTH, equipmentId: 'WELDER-07', workCenterId: 'WC-WELD-1' };
  const doubled = stop(
    { log },
    { ...welder, stopClass: 'minorStop', minutes: 10 },
    moment(NORTH, 'Tue 12:05'),
  );
  plant('A machine stops while it stands still.', law('X10', 'broken', doubled));

  const alarm = log.tell(scada, EquipmentAlarmRaisedV1, {
    equipmentId: 'SAW-02',
    alarmCode: 'E-220',
    severity: 300,
    text: 'Coolant low',
    raisedAt: iso(moment(NORTH, 'Thu 13:40')),
  });
  alarm.recordedAt -= 20 * MINUTE;
  plant('The clock of a saw runs twenty minutes ahead.', law('X11', 'flagged', alarm));

  const first = log.find(ResultRecordedV1, { resultId: 'QR-SN-5607-1' });
  const third = log.tell(first.system, ResultRecordedV1, {
    ...first.data,
    version: 3,
    supersedesVersion: 2,
    performedAt: iso(happenedAt(first) + 60 * MINUTE),
  });
  plant('The second version of a result is never told.', law('X17', 'flagged', first, third));

  const lost = log.find(EnergyReportedV1, { equipmentId: 'LACER-01' });
  lost.isLost = true;
  plant('A message of the meter is lost on its way.', {
    stage: 'law',
    law: 'sequence',
    verdict: 'flagged',
    about: { source: sourceOf(lost.system) },
    lines: [],
  });
}
