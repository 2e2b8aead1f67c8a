/** Faults in what orders tell: their counts, their course and their predecessors. */
import {
  DowntimeEndedV1,
  DowntimeStartedV1,
  OperationCompletedV1,
  OperationPausedV1,
  OperationQuantityReportedV1,
  OperationStartedV1,
  ScrapDeclaredV1,
  WorkOrderClosedV1,
} from '../../../src/index.js';
import { type FaultPlan, lastOf, law, tellOf, tellOtherwise } from './fault-plan.js';
import { happenedAt, type Telling } from './log.js';
import { iso, MINUTE, moment, NORTH, systemsAt } from './plants.js';
import { pieces } from './stock.js';

/** Plants them. */
export function misleadOrders(plan: FaultPlan): void {
  miscount(plan);
  stray(plan);
  forget(plan);
}

function miscount({ log, plant }: FaultPlan): void {
  const laced = { workOrderId: 'WO-W-104', operationId: 'LACE' };
  log.drop(log.all(OperationQuantityReportedV1, laced)[1] as Telling);
  plant('A report of five wheels is never told.', law('X1', 'broken', log.find(OperationCompletedV1, laced)));

  const trued = { workOrderId: 'WO-W-105', operationId: 'TRUE' };
  const [report, total] = [
    lastOf(log, OperationQuantityReportedV1, trued),
    log.find(OperationCompletedV1, trued),
  ];
  tellOtherwise(report, { delta: { good: pieces(5), scrap: pieces(0) } });
  tellOtherwise(total, { total: { good: pieces(21), scrap: pieces(0) } });
  plant('A counter finds one wheel more than was laced.', law('X2', 'broken', total));

  const lost = { workOrderId: 'WO-W-102', operationId: 'TRUE' };
  log.drop(log.find(ScrapDeclaredV1, lost));
  plant(
    'A wheel is counted as lost and nobody declares it.',
    law('X4', 'broken', log.find(OperationCompletedV1, lost)),
  );
}

function stray({ log, plant }: FaultPlan): void {
  const cut = { workOrderId: 'WO-F-205', operationId: 'CUT-TUBES' };
  const done = log.find(OperationCompletedV1, cut);
  const { mes, erp } = systemsAt(NORTH);
  const late = log.tell(mes, OperationQuantityReportedV1, {
    ...lastOf(log, OperationQuantityReportedV1, cut).data,
    businessRef: log.posting(mes, 'report'),
    occurredAt: iso(happenedAt(done) + 20 * MINUTE),
  });
  plant('Pieces are reported of a run that is done.', law('lifecycle', 'rejected', late));

  const laced = { workOrderId: 'WO-W-103', operationId: 'LACE' };
  const paused = happenedAt(log.find(OperationPausedV1, laced));
  const report = log.all(OperationQuantityReportedV1, laced)[1] as Telling;
  tellOf(report, paused + 10 * MINUTE);
  plant('Pieces are reported of a run that stands still.', law('lifecycle', 'flagged', report));

  const started = log.tell(mes, OperationStartedV1, {
    workOrderId: 'WO-F-2O5',
    operationId: 'CUT-TUBES',
    runNo: 1,
    workCenterId: 'WC-CUT',
    equipmentIds: ['SAW-02'],
    startedAt: iso(moment(NORTH, 'Fri 05:58')),
  });
  plant('An order is typed with the letter O.', law('predecessor', 'parked', started));

  const closed = log.tell(erp, WorkOrderClosedV1, {
    workOrderId: 'WO-F-206',
    closeNo: 1,
    closedAt: iso(moment(NORTH, 'Sat 18:00')),
    finalTotals: { good: pieces(10) },
    reconciliation: { status: 'balanced', discrepancyIds: [] },
  });
  plant('The books of an order are shut before it begins.', law('predecessor', 'rejected', closed));
}

function forget({ log, plant }: FaultPlan): void {
  const equipmentId = 'PAINT-BOOTH-1';
  const ended = lastOf(log, DowntimeEndedV1, { equipmentId });
  log.drop(lastOf(log, DowntimeStartedV1, { equipmentId }));
  plant('A stop ends that never began.', law('predecessor', 'flagged', ended));
}
